/** The colours that the elements draw with, read from their style sheets. */
import assert from 'node:assert/strict';
import { KIND_STYLES } from '../../../src/parts/kinds.styles.js';
import { ramp } from '../../../src/styles/ramp.js';
import { tokens } from '../../../src/styles/tokens.js';

export type Scheme = 'light' | 'dark';

/** The last value that the tokens give a name, for a colour scheme. */
export function token(name: string, scheme: Scheme): string {
  const all = [
    ...(tokens.cssText + ramp.cssText + KIND_STYLES).matchAll(
      new RegExp(`--_${name}:([^;]+);`, 'g'),
    ),
  ];
  const value = all.at(-1)?.[1] ?? '';
  const pair = /light-dark\((#\w+),\s*(#\w+)\)/.exec(value);
  const colour = pair ? pair[scheme === 'light' ? 1 : 2] : /#\w+/.exec(value)?.[0];
  assert.ok(colour, `no colour for --_${name} in: ${value}`);
  return colour;
}

/** The five classes of a map, and the text on each. */
export const STEPS = [1, 2, 3, 4, 5] as const;
export const textOn = {
  1: 'on-low',
  2: 'on-low',
  3: 'on-mid',
  4: 'on-high',
  5: 'on-high',
} as const;
