import { html, svg, type TemplateResult } from 'lit';
import locator from '../../data/locator.json' with { type: 'json' };
import { STATE_IDS, type StateId } from '../dataset/states.js';

interface Outlines {
  viewBox: string;
  states: Record<StateId, string>;
}

const { viewBox, states }: Outlines = locator;

/** Länder too small to be seen by their fill alone. */
const SMALL = new Set<StateId>(['BE', 'HB', 'HH', 'SL']);

/** The 16 Länder the size of a stamp, one of them filled. It only repeats the name beside it. */
export function locatorMap(state: StateId): TemplateResult {
  const others = STATE_IDS.filter((each) => each !== state).map((each) => states[each]);
  return html`<svg part="locator" class="locator" viewBox=${viewBox} aria-hidden="true">
    ${svg`<path class="others" d=${others.join('')}></path>
    <path class=${SMALL.has(state) ? 'here small-land' : 'here'} d=${states[state]}></path>`}
  </svg>`;
}
