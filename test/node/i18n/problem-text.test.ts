import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMATS, type Format } from '../../../src/dataset/check.js';
import type { LoadFailure } from '../../../src/dataset/load.js';
import type { Expected, Problem } from '../../../src/dataset/problems.js';
import { LANGUAGES } from '../../../src/i18n/locale.js';
import {
  loadFailureText,
  problemSummary,
  problemText,
  unfitText,
  visitorFailureText,
} from '../../../src/i18n/problem-text.js';

/** One of each kind; the type asks for the kinds to come. */
const EXPECTED: Record<Expected['kind'], Expected> = {
  type: { kind: 'type', type: 'integer' },
  oneOf: { kind: 'oneOf', values: ['office', 'person'] },
  format: { kind: 'format', format: 'partialDate' },
  min: { kind: 'min', limit: 0.5 },
  max: { kind: 'max', limit: 100_000 },
  minLength: { kind: 'minLength', limit: 1 },
  maxLength: { kind: 'maxLength', limit: 1000 },
  minItems: { kind: 'minItems', limit: 2 },
  maxItems: { kind: 'maxItems', limit: 8 },
  required: { kind: 'required' },
  field: { kind: 'field', names: ['de', 'en'] },
  state: { kind: 'state' },
  once: { kind: 'once', name: 'TH' },
  total: { kind: 'total', limit: 500_000 },
  place: { kind: 'place' },
  district: { kind: 'district', into: '03159' },
  level: { kind: 'level', level: 'districts' },
  column: { kind: 'column', column: 'value' },
  quote: { kind: 'quote' },
  rising: { kind: 'rising' },
  swapped: { kind: 'swapped' },
  data: { kind: 'data' },
  json: { kind: 'json' },
};

const FAILURES: Record<LoadFailure['code'], LoadFailure> = {
  address: { ok: false, code: 'address' },
  network: { ok: false, code: 'network' },
  empty: { ok: false, code: 'empty' },
  aborted: { ok: false, code: 'aborted' },
  timeout: { ok: false, code: 'timeout', timeout: 2500 },
  'too-large': { ok: false, code: 'too-large', limit: 5_000_000 },
  status: { ok: false, code: 'status', status: 404 },
  type: { ok: false, code: 'type', type: 'text/html' },
};

const at = (expected: Expected, place = 'a.b', found = '"7"') => ({ place, found, expected });
const isWhole = (text: string): void => {
  assert.doesNotMatch(text, /undefined|NaN|\[object|[$]\{|\s\s|: *[.,)]/, text);
};

describe('a value that could not be read', () => {
  it('is said with its place, what was found and what was expected', () => {
    const problem = at(EXPECTED.type, 'states.TH.counts[0].value');
    assert.equal(
      problemText(problem, 'de'),
      'states.TH.counts[0].value: gefunden "7", erwartet eine ganze Zahl',
    );
    assert.equal(
      problemText(problem, 'en'),
      'states.TH.counts[0].value: found "7", expected a whole number',
    );
  });

  it('says of a Kreis that is none what there are, and what it has become', () => {
    const problem = (into?: string) => at({ kind: 'district', into }, '3:AGS', '"03152"');
    assert.equal(
      problemText(problem(), 'de'),
      'Zeile 3, Spalte AGS: gefunden "03152", erwartet einer der 400 Kreise vom 1. Juli 2021',
    );
    assert.match(problemText(problem('03159'), 'de'), / \(dieser ist in 03159 aufgegangen\)$/);
    assert.match(problemText(problem('03159'), 'en'), / \(this one became part of 03159\)$/);
  });

  for (const language of LANGUAGES) {
    it(`has words of its own for every kind and type (${language})`, () => {
      const types = ['object', 'list', 'text', 'number', 'integer', 'boolean'] as const;
      const all: Expected[] = [
        ...Object.values(EXPECTED).filter(({ kind }) => kind !== 'type'),
        ...types.map((type): Expected => ({ kind: 'type', type })),
      ];
      const texts = all.map((expected) => problemText(at(expected), language));
      texts.forEach(isWhole);
      assert.equal(new Set(texts).size, texts.length);
    });

    it(`shows for every form an example that has the form (${language})`, () => {
      for (const format of Object.keys(FORMATS) as Format[]) {
        const text = problemText(at({ kind: 'format', format }), language);
        const examples = text.split(/eine Angabe wie |something like /)[1]?.split(', ') ?? [];
        assert.ok(examples.length > 0, text);
        for (const example of examples) assert.match(example, FORMATS[format]);
      }
    });
  }

  it('that is missing is said to be nothing', () => {
    const problem = at(EXPECTED.required, 'sources.s.title', '');
    assert.equal(
      problemText(problem, 'de'),
      'sources.s.title: nichts gefunden, erwartet eine Angabe',
    );
    assert.equal(problemText(problem, 'en'), 'sources.s.title: found nothing, expected an entry');
  });

  it('names line and column where the text is no JSON', () => {
    const problem = at(EXPECTED.json, '3:14', '"}"');
    assert.equal(problemText(problem, 'de'), 'Zeile 3, Spalte 14: gefunden "}", erwartet JSON');
    assert.equal(problemText(problem, 'en'), 'line 3, column 14: found "}", expected JSON');
  });

  it('names row and column of a table', () => {
    const problem = at(EXPECTED.max, '7:Wert', '"1.000.000"');
    assert.match(problemText(problem, 'de'), /^Zeile 7, Spalte Wert: gefunden "1\.000\.000"/);
  });

  it('has no place where it is the whole', () => {
    const problem = at({ kind: 'type', type: 'object' }, '', '[…]');
    assert.equal(problemText(problem, 'de'), 'gefunden […], erwartet ein Objekt');
  });

  it('names the fields or words there are, and says it where there are none', () => {
    assert.match(problemText(at(EXPECTED.field), 'de'), /eines der Felder de, en$/);
    assert.match(problemText(at(EXPECTED.oneOf), 'en'), /one of office, person$/);
    assert.match(problemText(at({ kind: 'field', names: [] }), 'de'), /kein Feld dieses Namens$/);
  });

  it('gives bounds as numbers of the language', () => {
    assert.match(problemText(at(EXPECTED.max), 'de'), /höchstens 100\.000$/);
    assert.match(problemText(at(EXPECTED.max), 'en'), /at most 100,000$/);
    assert.match(problemText(at(EXPECTED.min), 'de'), /mindestens 0,5$/);
  });

  it('does not repeat a name at length', () => {
    const name = 'x'.repeat(10_000);
    assert.ok(problemText(at({ kind: 'once', name }), 'de').length < 120);
  });
});

describe('data that could not be loaded', () => {
  it('are named with the reason and with what still holds', () => {
    assert.equal(
      loadFailureText(FAILURES.status, 'beispiel.de', 'de'),
      'Die Daten von beispiel.de konnten nicht geladen werden (Antwort 404). Gezeigt wird, was ohne sie bekannt ist.',
    );
    assert.equal(
      loadFailureText(FAILURES.status, 'beispiel.de', 'en'),
      'The data of beispiel.de could not be loaded (answer 404). What is known without them is shown.',
    );
  });

  it('leave the number of an answer out for visitors, but no other reason', () => {
    assert.equal(
      visitorFailureText(FAILURES.status, 'beispiel.de', 'de'),
      'Die Daten von beispiel.de konnten nicht geladen werden. Gezeigt wird, was ohne sie bekannt ist.',
    );
    assert.equal(
      visitorFailureText(FAILURES.empty, '', 'en'),
      loadFailureText(FAILURES.empty, '', 'en'),
    );
  });

  for (const language of LANGUAGES) {
    it(`have a reason of its own for every code (${language})`, () => {
      const texts = Object.values(FAILURES).map((failure) =>
        loadFailureText(failure, 'beispiel.de', language),
      );
      texts.forEach(isWhole);
      assert.equal(new Set(texts).size, texts.length);
    });
  }

  it('say that the server may keep other sites out', () => {
    for (const language of LANGUAGES) {
      assert.match(loadFailureText(FAILURES.network, 'beispiel.de', language), /CORS/);
    }
  });

  it('give seconds and megabytes', () => {
    assert.match(loadFailureText(FAILURES.timeout, 'a.de', 'de'), /in 2,5 s/);
    assert.match(loadFailureText(FAILURES['too-large'], 'a.de', 'de'), /mehr als 5 MB/);
  });

  it('need no host', () => {
    assert.match(
      loadFailureText(FAILURES.address, '', 'de'),
      /^Die angegebenen Daten konnten nicht geladen werden \(keine Adresse im Web\)\./,
    );
    isWhole(loadFailureText(FAILURES.address, '', 'en'));
  });

  it('keep silent about a type the server does not name, and clean one it does', () => {
    const of = (type: string) => loadFailureText({ ok: false, code: 'type', type }, 'a.de', 'de');
    assert.match(of(''), /\(keine Daten\)/);
    assert.match(of('text/html'), /\(keine Daten: text\/html\)/);
    assert.match(of('text/\u202ehtml'), /\(keine Daten: text\/html\)/);
  });
});

describe('how much could not be read', () => {
  it('is one sentence for one and for many', () => {
    assert.equal(
      problemSummary(1, 'beispiel.de', 'de'),
      '1 Angabe in den Daten von beispiel.de konnte nicht gelesen werden.',
    );
    assert.equal(
      problemSummary(12_000, 'beispiel.de', 'de'),
      '12.000 Angaben in den Daten von beispiel.de konnten nicht gelesen werden.',
    );
    assert.equal(
      problemSummary(1, 'beispiel.de', 'en'),
      '1 entry in the data of beispiel.de could not be read.',
    );
    assert.equal(problemSummary(3, '', 'en'), '3 entries in the data given could not be read.');
  });
});

describe('data that are none', () => {
  it('are said to be so, with the place and what still holds', () => {
    assert.equal(
      unfitText({ place: '1:19', found: '', expected: { kind: 'json' } }, 'beispiel.de', 'de'),
      'Die Daten von beispiel.de konnten nicht gelesen werden (kein vollständiges JSON: Zeile 1, Spalte 19). Gezeigt wird, was ohne sie bekannt ist.',
    );
    assert.equal(
      unfitText({ place: '', found: '"<p>"', expected: { kind: 'data' } }, '', 'en'),
      'The data given could not be read (neither JSON nor a table). What is known without them is shown.',
    );
  });

  it('are not those of which a part is wrong', () => {
    const problem: Problem = { place: '', found: '7', expected: { kind: 'type', type: 'object' } };
    assert.equal(unfitText(problem, '', 'de'), null);
  });
});
