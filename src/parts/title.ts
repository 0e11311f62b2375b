import type { Host, Shown } from './shown.js';

/** What can have a heading of the page's. */
export type Titled = Pick<Host, 'heading'> & Element;

/** What a map is called: by the page's own heading, else by what it shows. */
export function titleOf(host: Titled, { content }: Pick<Shown, 'content'>): string {
  const slotted = host.querySelector(':scope > [slot="heading"]')?.textContent ?? '';
  return slotted.replace(/\s+/g, ' ').trim() || (host.heading ?? '') || content.metric.name;
}
