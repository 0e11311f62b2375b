import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { DIVERGING } from '../../../src/cartography/diverging.js';
import { districtStyles } from '../../../src/styles/districts.js';
import { colour, difference, problemsOf, SIGHTS } from './gates.js';
import { STEPS, textOn, token } from './drawn.js';

/** The colours of lines on a map of Kreise: between Kreise on a light and on a dark page, and between Länder. */
const [, light = '', dark = ''] = /stroke: light-dark\((#\w+), (#\w+)\)/.exec(districtStyles) ?? [];
const [, between = ''] = /\.state-borders \{[^}]*stroke: (#\w+);/.exec(districtStyles) ?? [];
const LINES = { light: [light, between], dark: [dark, between] };

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

    it('A-32 draws the hatch of no data with 3 : 1 or more', () => {
      assert.ok(wcagContrast(token('hatch', scheme), token('no-data', scheme)) >= 3);
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

    it('draws marks so that their form shows by ink or casing with 3 : 1 or more on any fill', () => {
      const [ink, casing] = [token('ink', scheme), token('casing', scheme)];
      assert.ok(wcagContrast(ink, casing) >= 4.5, 'the number of a group on its mark');
      for (const fill of [...STEPS.map(step), token('no-data', scheme)]) {
        const tones = [wcagContrast(ink, fill), wcagContrast(casing, fill)];
        assert.ok(Math.max(...tones) >= 3, `${fill}: ${tones.join(' ')}`);
      }
    });

    for (const [sight, filter] of Object.entries(SIGHTS)) {
      it(`draws lines between Kreise and between Länder that are seen on every fill: ${sight}`, () => {
        const fills = [...STEPS.map(step), token('no-data', scheme), ...DIVERGING[scheme].colours];
        for (const fill of fills) {
          for (const line of LINES[scheme]) {
            const apart = difference(filter(colour(line)), filter(colour(fill)));
            assert.ok(apart >= 9, `${line} on ${fill}: ${apart.toFixed(1)}`);
          }
        }
      });
    }

    // Thin lines between dark fills need all that there is; pale classes, which lie apart by themselves, bring more.
    it('draws lines on a map of Kreise with the contrast that the darkest fills leave', () => {
      const least = scheme === 'light' ? 1.35 : 1.75;
      for (const fill of [...STEPS.map(step), token('no-data', scheme)]) {
        const contrast = wcagContrast(LINES[scheme][0] ?? '', fill);
        assert.ok(contrast >= least, `${fill}: ${contrast.toFixed(2)}`);
      }
    });

    it('sets links apart from the page with 4.5 : 1 or more', () => {
      assert.ok(wcagContrast(token('accent', scheme), page) >= 4.5);
    });
  });
}

for (const scheme of ['light', 'dark'] as const) {
  const FILLS = ['kind-1', 'kind-2', 'kind-3', 'no-data'] as const;
  const pairs = FILLS.flatMap((one, index) =>
    FILLS.slice(index + 1).map((two) => [one, two] as const),
  );

  describe(`the fills of kinds on a ${scheme} page`, () => {
    for (const kind of ['kind-1', 'kind-2', 'kind-3'] as const) {
      it(`A-30 carry text of at least 4.5 : 1: ${kind}`, () => {
        const contrast = wcagContrast(token(kind, scheme), token(`on-${kind}`, scheme));
        assert.ok(contrast >= 4.5, contrast.toFixed(2));
      });
    }

    for (const [sight, filter] of Object.entries(SIGHTS)) {
      it(`A-31 A-32 lie 10 or more apart from each other and from no data: ${sight}`, () => {
        for (const [one, two] of pairs) {
          const apart = difference(
            filter(colour(token(one, scheme))),
            filter(colour(token(two, scheme))),
          );
          assert.ok(apart >= 10, `${one} and ${two}: ${apart.toFixed(1)}`);
        }
      });
    }

    it('A-36 leave one tone of the focus ring 3 : 1 or more', () => {
      for (const fill of FILLS) {
        const tones = ['focus', 'focus-gap'].map((name) =>
          wcagContrast(token(name, scheme), token(fill, scheme)),
        );
        assert.ok(Math.max(...tones) >= 3, `${fill}: ${tones.join(' ')}`);
      }
    });
  });
}

for (const scheme of ['light', 'dark'] as const) {
  const { colours, ink, casing } = DIVERGING[scheme];

  describe(`the two arms on a ${scheme} page`, () => {
    it('A-30 A-31 A-32 hold, and each class is told from the one opposite', () => {
      const inks = colours.map(() => ink);
      const none = token('no-data', scheme);
      const apart = [
        [0, 4],
        [1, 3],
      ] as const;
      assert.deepEqual(problemsOf({ colours, inks, none, apart }), []);
    });

    it('get further from the page the further a value lies from the midpoint', () => {
      const page = scheme === 'light' ? '#ffffff' : '#16181d';
      const seen = colours.map((fill) => wcagContrast(fill, page));
      const [farBelow = 0, below = 0, about = 0, above = 0, farAbove = 0] = seen;
      assert.ok(
        farBelow > below && below > about && about < above && above < farAbove,
        String(seen),
      );
    });

    it('have no class in the colour of the page', () => {
      const page = colour(scheme === 'light' ? '#ffffff' : '#16181d');
      for (const fill of colours) {
        const apart = difference(colour(fill), page);
        assert.ok(apart >= 10, `${fill}: ${apart.toFixed(1)}`);
      }
    });

    it('draw lines between areas that are seen on the class about the midpoint', () => {
      assert.ok(difference(colour(casing), colour(colours[2] ?? '')) >= 5);
    });
  });
}
