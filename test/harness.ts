/** What element tests share: a place to mount, real keys, media features, and axe. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { render, type LitElement, type TemplateResult } from 'lit';

export { expect } from 'chai';

/** axe puts itself on the window: its package has no module. */
declare const axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };

/** What axe is asked: WCAG 2.2 A and AA, and what is known to be good practice for a part of a page. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const isLit = (node: Element | null): node is LitElement =>
  node !== null && 'updateComplete' in node;

let place: HTMLElement | null = null;

/**
 * Renders a template into a fresh place and gives its element: the one of ours in it, or, where there are
 * several, the root of the template. What stood there before is removed.
 */
export async function mount<Wanted extends HTMLElement = HTMLElement>(
  template: TemplateResult,
): Promise<Wanted> {
  place?.remove();
  place = document.body.appendChild(document.createElement('div'));
  render(template, place);
  const own = [...place.querySelectorAll('*')].filter(isLit);
  await Promise.all(own.map((element) => element.updateComplete));
  const [first] = own;
  const root = own.length === 1 && first ? first : (place.firstElementChild ?? place);
  return root as unknown as Wanted;
}

/** Waits for something to become true, one second at the most. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 50; waited += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`did not come true within a second: ${holds.toString()}`);
}

/** Presses a real key. */
export const press = (key: string): Promise<void> => sendKeys({ press: key });

/** Sets media features (and `media`, such as print); an empty record takes all back. */
export const emulate = (features: Record<string, string>): Promise<unknown> =>
  executeServerCommand('emulate', features);

/** What axe finds wrong, as lines of rule and element. */
export async function violations(element: Element): Promise<string[]> {
  const found = await axe.run(element, {
    runOnly: { type: 'tag', values: RULES },
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
