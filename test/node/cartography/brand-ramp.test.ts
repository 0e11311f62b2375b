import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { converter } from 'culori';
import { brandRamp, type BrandRamp } from '../../../src/cartography/brand-ramp.js';
import { problemsOf } from '../styles/gates.js';

/** Numbers that are the same in every run (Park and Miller 1988, minimal standard). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; yield state) state = (state * 48271) % 0x7fffffff;
}

function randomColours(count: number): string[] {
  const source = numbers(20240229);
  const hex = (): string => ((source.next().value as number) % 0x1000000).toString(16);
  return Array.from({ length: count }, () => `#${hex().padStart(6, '0')}`);
}

const rampOf = (brand: string): BrandRamp => brandRamp(brand) ?? assert.fail(brand);

const HARD = ['#000', '#fff', '#888', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#e6007e'];
const RAMPS = new Map([...HARD, ...randomColours(500)].map((brand) => [brand, rampOf(brand)]));

const LIGHT_INKS = ['#1b1c20', '#1b1c20', '#1b1c20', '#ffffff', '#ffffff'];

const problemsOnBoth = ({ colours }: BrandRamp): string[] => [
  ...problemsOf({ colours, inks: LIGHT_INKS, none: '#d8dfe8' }),
  ...problemsOf({
    colours: [...colours].reverse(),
    inks: [...LIGHT_INKS].reverse(),
    none: '#33373f',
  }),
];

describe('the ramp of a brand', () => {
  it('A-30 A-31 A-32 holds for 500 random colours and the corners, on light and dark pages', () => {
    for (const [brand, ramp] of RAMPS) {
      assert.deepEqual(problemsOnBoth(ramp), [], `${brand}: ${ramp.colours.join(' ')}`);
    }
  });

  it('gets deeper from class to class', () => {
    const lightness = (hex: string): number => converter('lab65')(hex)?.l ?? NaN;
    for (const [brand, { colours }] of RAMPS) {
      const steps = colours.map(lightness);
      steps.slice(1).forEach((step, index) => assert.ok(step < (steps[index] ?? 0), brand));
    }
  });

  for (const [brand, step] of [
    ['#8a3b12', 5],
    ['#004b93', 5],
    ['#e2001a', 4],
    ['#00a1a7', 3],
    ['#f39200', 2],
    ['#ffff00', 1],
  ] as const) {
    it(`keeps ${brand} as class ${step}`, () => {
      const ramp = rampOf(brand);
      assert.equal(ramp.colours[step - 1], brand);
      assert.deepEqual([ramp.step, ramp.moved], [step, 0]);
    });
  }

  it('keeps most colours as they are, and moves none by 20 or more', () => {
    const moves = [...RAMPS.values()].map(({ moved }) => moved);
    assert.ok(moves.filter((moved) => moved === 0).length > 300);
    assert.ok(Math.max(...moves) < 20, String(Math.max(...moves)));
  });

  it('makes a ramp without chroma, but for its tint, of a grey', () => {
    const [, ...deep] = rampOf('#888888').colours;
    for (const hex of deep) assert.match(hex, /^#(..)\1\1$/);
  });

  it('is none for what is no colour', () => {
    assert.equal(brandRamp('brown'), null);
  });
});
