import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../../data/pipeline/dataset/facts.js';
import { partsOf } from '../../../data/pipeline/dataset/parts.js';
import {
  factProblems,
  schemaProblems,
  validatorOf,
} from '../../../data/pipeline/dataset/problems.js';
import { citedIn } from '../../../data/pipeline/dataset/sources.js';
import { IDS, PARTS, core, jsonOf, part, textOf, textsIn, whole } from './committed.js';

const validate = validatorOf(jsonOf('schema/dataset.schema.json') as object);
const facts = await readFacts();

/** Words of how the facts were gathered, which mean nothing to a visitor. */
const TRACES = /\bid \d{6,}|OCR|gespeichert|(^|[\s(])\/[a-z]+\/|vor Anzeige prüfen/i;

for (const name of PARTS) {
  const dataset = part(name);

  test(`${name}.json is what the recipe makes of the facts`, () => {
    assert.deepEqual(dataset, partsOf(facts)[name]);
  });

  test(`${name}.json is a valid dataset by itself`, () => {
    assert.deepEqual(schemaProblems(validate, dataset), []);
  });

  test(`${name}.json has real dates, web addresses and both languages throughout`, () => {
    const sources = new Set(Object.keys(dataset.sources ?? {}));
    assert.deepEqual(factProblems(dataset, { sources, checked: core.checked ?? '' }), []);
  });

  test(`${name}.json carries the sources it cites and no others`, () => {
    const { sources, ...rest } = dataset;
    assert.deepEqual(Object.keys(sources ?? {}), [...new Set(citedIn(rest))].sort());
  });

  test(`${name}.json gives every fact at least one source`, () => {
    const isNamesOnly = name === 'states';
    assert.equal(citedIn(dataset).length > 0, !isNamesOnly);
    assert.doesNotMatch(textOf(`${name}.json`), /"src": \[\]/);
  });

  test(`${name}.json tells nothing of how the facts were gathered`, () => {
    assert.deepEqual(
      textsIn(dataset).filter(([, text]) => TRACES.test(text)),
      [],
    );
    assert.doesNotMatch(textOf(`${name}.json`), /"remark"|"positions"/);
  });

  test(`${name}.json leaves it to the list of sources to say that one has no date`, () => {
    const notes = Object.values(dataset.sources ?? {}).flatMap(({ note }) => note ?? []);
    const twice = notes.filter(({ de, en = '' }) => /ohne Datum/i.test(de) || /undated/i.test(en));
    assert.deepEqual(twice, []);
  });

  test(`${name}.json quotes nobody at length`, () => {
    const quoted = textsIn(dataset).filter(([, text]) => /[„“"»][^„“”"«»]{60,}[“”"«]/.test(text));
    assert.deepEqual(quoted, []);
  });

  test(`${name}.json has no empty lists or texts, and null only for unknown dates`, () => {
    assert.doesNotMatch(textOf(`${name}.json`), /\[\]|\{\}|""/);
    const nulls = textOf(`${name}.json`).match(/"\w+": null/g) ?? [];
    assert.deepEqual(
      nulls.filter((line) => !/"(asOf|published)"/.test(line)),
      [],
    );
  });
}

test('the same id means the same source in every file', () => {
  for (const name of PARTS) {
    for (const [id, source] of Object.entries(part(name).sources ?? {})) {
      assert.deepEqual(source, whole.sources?.[id], id);
    }
  }
});

test('the three files together are a valid dataset', () => {
  assert.deepEqual(schemaProblems(validate, whole), []);
});

test('the core describes all 16 Länder, in the order of their ids', () => {
  assert.deepEqual(Object.keys(core.states ?? {}), IDS);
  for (const id of IDS) {
    const { name, iso, area, population, pupils, structure } = core.states?.[id] ?? {};
    assert.ok(name && area && population && pupils && structure?.type && structure.status, id);
    assert.equal(iso, `DE-${id}`);
  }
});

test('a Land without a known structure says so and since when', () => {
  const without = IDS.filter((id) => core.states?.[id]?.structure?.type === 'none-known');
  assert.deepEqual(without, ['BB', 'BE', 'HE', 'NI', 'ST']);
  for (const id of without) {
    const { summary } = whole.states?.[id]?.structure ?? {};
    assert.match(summary?.de ?? '', /^Keine Landeskoordinierungsstelle bekannt/, id);
    assert.notEqual(summary?.asOf, null, id);
  }
});

test('the populations add up to the official total', () => {
  const populations = IDS.map((id) => core.states?.[id]?.population?.value ?? 0);
  assert.equal(
    populations.reduce((sum, value) => sum + value),
    83_577_140,
  );
});

test('dates in German texts are written out', () => {
  const short = textsIn(whole).filter(([, text]) => /\b\d{1,2}\.\d{1,2}\.\d{4}\b/.test(text));
  assert.deepEqual(short, []);
});

test('an office that claims something about itself is named as the one who says so', () => {
  for (const id of ['NW', 'RP', 'TH', 'BY'] as const) {
    const factors = whole.states?.[id]?.profile?.successFactors ?? [];
    assert.ok(factors.length > 0, id);
    for (const { de, claimBy } of factors) assert.ok(claimBy?.en, de);
  }
});

test('what is planned is marked as a plan', () => {
  for (const id of ['NW', 'RP', 'TH', 'BY'] as const) {
    const plans = whole.states?.[id]?.profile?.plans ?? [];
    assert.ok(plans.length > 0 && plans.every(({ plan }) => plan === true), id);
  }
});
