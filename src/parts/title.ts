import type { Host, Shown } from './shown.js';

/** What a map is called: by the page's own heading, else by what it shows. */
export function titleOf(host: Host, { content }: Shown): string {
  const slotted = host.querySelector(':scope > [slot="heading"]')?.textContent ?? '';
  return slotted.replace(/\s+/g, ' ').trim() || (host.heading ?? '') || content.metric.name;
}
