import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { ramp } from '../../../src/styles/ramp.js';
import { tokens } from '../../../src/styles/tokens.js';

type Scheme = 'light' | 'dark';

/** The last value that the tokens give a name, for a colour scheme. */
function token(name: string, scheme: Scheme): string {
  const all = [...(tokens.cssText + ramp.cssText).matchAll(new RegExp(`--_${name}:([^;]+);`, 'g'))];
  const value = all.at(-1)?.[1] ?? '';
  const pair = /light-dark\((#\w+),\s*(#\w+)\)/.exec(value);
  const colour = pair ? pair[scheme === 'light' ? 1 : 2] : /#\w+/.exec(value)?.[0];
  assert.ok(colour, `no colour for --_${name} in: ${value}`);
  return colour;
}

const colour = (hex: string): Color => {
  const parsed = parse(hex);
  assert.ok(parsed, hex);
  return parsed;
};

const SIGHTS: Readonly<Record<string, (of: Color) => Color>> = {
  'normal vision': (of) => of,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();
const STEPS = [1, 2, 3, 4, 5] as const;
const textOn = { 1: 'on-low', 2: 'on-low', 3: 'on-mid', 4: 'on-high', 5: 'on-high' } as const;

for (const scheme of ['light', 'dark'] as const) {
  const step = (number: number): string => token(`class-${number}`, scheme);
  const page = scheme === 'light' ? '#ffffff' : '#16181d';

  describe(`the ramp on a ${scheme} page`, () => {
    it('A-30 carries text of at least 4.5 : 1 on every class', () => {
      for (const number of STEPS) {
        const contrast = wcagContrast(step(number), token(textOn[number], scheme));
        assert.ok(contrast >= 4.5, `class ${number}: ${contrast.toFixed(2)}`);
      }
    });

    for (const [sight, filter] of Object.entries(SIGHTS)) {
      it(`A-31 keeps neighbouring classes apart by 10 or more: ${sight}`, () => {
        for (const number of [1, 2, 3, 4]) {
          const apart = difference(filter(colour(step(number))), filter(colour(step(number + 1))));
          assert.ok(apart >= 10, `classes ${number} and ${number + 1}: ${apart.toFixed(1)}`);
        }
      });

      it(`A-32 keeps no data apart from every class by 10 or more: ${sight}`, () => {
        const none = filter(colour(token('no-data', scheme)));
        for (const number of STEPS) {
          const apart = difference(none, filter(colour(step(number))));
          assert.ok(apart >= 10, `class ${number}: ${apart.toFixed(1)}`);
        }
      });
    }

    it('A-30 carries text on the fill of no data', () => {
      assert.ok(wcagContrast(token('no-data', scheme), token('ink', scheme)) >= 4.5);
    });

    it('A-33 draws the outline of the country with 3 : 1 or more', () => {
      assert.ok(wcagContrast(token('coast', scheme), page) >= 3);
    });

    it('A-36 draws the focus ring so that one of its tones has 3 : 1 or more on any fill', () => {
      for (const number of STEPS) {
        const tones = ['focus', 'focus-gap'].map((name) =>
          wcagContrast(token(name, scheme), step(number)),
        );
        assert.ok(Math.max(...tones) >= 3, `class ${number}: ${tones.join(' ')}`);
      }
    });

    it('sets links apart from the page with 4.5 : 1 or more', () => {
      assert.ok(wcagContrast(token('accent', scheme), page) >= 4.5);
    });
  });
}
