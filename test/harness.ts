/** What element tests share: a place to mount, real keys, media features, and axe. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { render, type LitElement, type TemplateResult } from 'lit';

export { expect } from 'chai';

/** The engine that runs, of the three that tests know. */
export const ENGINE: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

type Engine = 'chromium' | 'firefox' | 'webkit';

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

/** Waits until an element knows its width: what is drawn first is drawn without it. */
export async function settled(element: LitElement): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}

/** Waits for something to become true, one second at the most. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 50; waited += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`did not come true within a second: ${holds.toString()}`);
}

/** Tests for some engines; the others count them as skipped, with the reason above their names. */
export const onlyIn = (engines: readonly Engine[], reason: string, tests: () => void): void => {
  if (engines.includes(ENGINE)) tests();
  else describe.skip(reason, tests);
};

/** Tests that set media features. */
export const whereMediaCanBeSet = (tests: () => void): void =>
  onlyIn(['chromium', 'firefox'], 'WebKitWebDriver has no way to set media features', tests);

/** Tests that ask axe about modes of a visitor, forced colours among them. */
export const whereAxeJudgesModes = (tests: () => void): void =>
  onlyIn(
    ['chromium'],
    'Firefox without a desktop has system colours of 2.9 : 1, and WebKitWebDriver has no way to set media features',
    tests,
  );

/** Presses a real key. */
export const press = (key: string): Promise<void> =>
  sendKeys({ press: key === 'Space' ? ' ' : key });

/**
 * Sets media features (and `media`, such as print), and waits until the page has them; a fine pointer is none at all
 * where there is no screen. An empty record takes all back. Tests that do it stand in `whereMediaCanBeSet`.
 */
export async function emulate(features: Record<string, string>): Promise<void> {
  const queries = Object.entries(features)
    .filter(([name, value]) => !(name === 'pointer' && value === 'fine'))
    .map(([name, value]) => (name === 'media' ? value : `(${name}: ${value})`));
  if (ENGINE === 'webkit' && Object.keys(features).length === 0) return;
  await executeServerCommand('emulate', features);
  await until(() => queries.every((query) => matchMedia(query).matches));
}

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
