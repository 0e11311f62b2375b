/** Words that depend on a number are those that the platform's rules of plurals ask for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as de from '../../../src/i18n/de.js';
import * as en from '../../../src/i18n/en.js';

type Say = (...values: unknown[]) => unknown;

/** Every function of a tree of words, by its path; `sentence` joins some, and is none. */
function sayings(words: object, path = ''): [string, Say][] {
  return Object.entries(words).flatMap(([name, each]: [string, unknown]) => {
    if (name === 'sentence') return [];
    if (typeof each === 'function') return [[`${path}${name}`, each as Say]];
    return each && typeof each === 'object' ? sayings(each, `${path}${name}.`) : [];
  });
}

/** What is said with a number in every place, the number itself left out. */
function saidOf(say: Say, number: number | string): string {
  const values = Array.from({ length: Math.max(1, say.length) }, () => number);
  return String(say(...values)).replace(new RegExp(`\\b${number}\\b`, 'g'), '#');
}

/** Some take a number, others its text. */
const KINDS = [Number, String] as const;
type Kind = (typeof KINDS)[number];

/** Those that say something else of one than of two, and so choose a form. */
const isPlural = (say: Say, kind: Kind): boolean => saidOf(say, kind(1)) !== saidOf(say, kind(2));

/** Months said in years, and texts that may be empty: no plurals. */
const NO_PLURALS = new Set([
  'statements.ageing',
  'statements.ageingPartly',
  'figure.ageingFigure',
  'problems.problem',
  'problems.expected.district',
]);

const MODULES = [
  ['de-DE', de],
  ['en-GB', en],
] as const;

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1001];

describe('plurals', () => {
  for (const [tag, words] of MODULES) {
    const rules = new Intl.PluralRules(tag);
    const chosen = KINDS.flatMap((kind) =>
      sayings(words)
        .filter(([name, say]) => !NO_PLURALS.has(name) && isPlural(say, kind))
        .map(([name, say]) => ({ name, say, kind })),
    );

    it(`are chosen as the platform chooses them: ${tag}`, () => {
      assert.ok(chosen.length > 15, `only ${chosen.length} found`);
      for (const { name, say, kind } of chosen) {
        for (const number of NUMBERS) {
          const like = rules.select(number) === 'one' ? 1 : 2;
          const [said, wanted] = [number, like].map((each) => saidOf(say, kind(each)));
          assert.equal(said, wanted, `${name} of ${number}`);
        }
      }
    });
  }
});

describe('the number one', () => {
  /** Words that are wrong after one. */
  const MANY =
    /\b1[ \u00a0](weitere )?(Länder|Ländern|Kreise|Kreisen|Netzwerke|Netzwerken|Quellen|Ereignisse|Angaben|Einträge|Werte|Kontakte|Punkte|Orte|Hinweise)\b|\b1[ \u00a0](further |more )?(states|districts|networks|sources|events|entries|values|results|characters|places)\b/;

  /** What is never said of one: of all our networks, of all Kreise of a map, of what there is at most, of an order. */
  const NEVER_ONE = [
    'found.resting',
    'found.listAll',
    'found.shownOf',
    'points.group',
    'map.summaryTop',
    'details.rankLong',
    'partner.summaryOwn',
    'further.summarySpots',
    'further.summarySpotsByDistrict',
    'problems.expected.maxLength',
    'problems.expected.maxItems',
    'problems.expected.total',
  ];
  const allowed = new Set(NEVER_ONE);

  for (const [tag, words] of MODULES) {
    it(`is followed by the form of one, whether it comes as a number or as text: ${tag}`, () => {
      const wrong = sayings(words).filter(([, say]) =>
        [1, '1'].every((one) =>
          MANY.test(String(say(...Array.from({ length: Math.max(1, say.length) }, () => one)))),
        ),
      );
      assert.deepEqual(
        wrong.map(([name]) => name).filter((name) => !allowed.has(name)),
        [],
      );
    });
  }
});

describe('how many Kreise networks name', () => {
  const { summaryDistricts: german } = de.districts;
  const { summaryDistricts: english } = en.districts;

  it('is said of some with the hint that more may be named, and of all without it', () => {
    assert.match(german(21, 22), /^21 von 22 Kreisen liegen .* mehr sein\.$/);
    assert.equal(
      german(22, 22),
      'Jeden der 22 Kreise nennt mindestens ein erfasstes MINT-Netzwerk als sein Gebiet.',
    );
    assert.match(english(21, 22), /^21 of 22 districts lie .* may be more\.$/);
    assert.doesNotMatch(english(22, 22), /more/);
  });

  it('is no number where it is none or one, and the only Kreis of a Land is none of several', () => {
    assert.match(german(0, 6), /^Keinen der 6 Kreise /);
    assert.match(german(1, 6), /^Einer von 6 Kreisen liegt /);
    assert.match(german(0, 1), /^Kein erfasstes MINT-Netzwerk nennt diesen Kreis /);
    assert.match(german(1, 1), /^Mindestens ein erfasstes MINT-Netzwerk nennt diesen Kreis /);
    assert.match(english(0, 6), /^None of the 6 districts is /);
    assert.match(english(1, 6), /^One of 6 districts lies /);
    assert.match(english(1, 1), /^At least one .* names this district /);
  });
});
