import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureFact } from '../../../data/pipeline/dataset/facts.js';
import { FIGURES, figuresOf } from '../../../data/pipeline/dataset/figures.js';
import { IDS, profiles } from './committed.js';

const figure = (key: string, change: Partial<FigureFact> = {}): FigureFact => ({
  key,
  value: 1,
  de: 'eins',
  en: 'one',
  asOf: '2023-01',
  src: ['x'],
  ...change,
});

test('the four portrayed Länder have key figures, networks or regions first', () => {
  const first = IDS.flatMap((id) => profiles.states?.[id]?.profile?.figures?.[0]?.key ?? []);
  assert.deepEqual(first, ['regions', 'networks', 'regions-awarded', 'regions']);
});

test('every figure has a label in both languages, without the number in it', () => {
  for (const id of IDS) {
    for (const { key, value, label } of profiles.states?.[id]?.profile?.figures ?? []) {
      assert.ok(label.en, key);
      assert.doesNotMatch(label.de, new RegExp(`^${value}\\b`), key);
    }
  }
});

test('figures of one key are newest first, an undated newer one before the dated', () => {
  const values = figuresOf('TH', [
    figure('research-centres', { value: 11 }),
    figure('research-centres', { value: 17, asOf: null }),
    figure('regions', { value: 7 }),
  ]).map(({ value }) => value);
  assert.deepEqual(values, [7, 17, 11]);
});

test('a figure without words stops the recipe', () => {
  assert.throws(() => figuresOf('TH', [figure('secret')]), /no words for the figure secret of TH/);
});

test('shares that their source gives in words are shown in words', () => {
  const words = IDS.flatMap((id) =>
    (profiles.states?.[id]?.profile?.figures ?? []).flatMap(({ display }) => display?.de ?? []),
  );
  assert.deepEqual(words, ['zwei Drittel', 'alle']);
});

test('money is in euros, and only what is planned is marked as a plan', () => {
  const figures = profiles.states?.RP?.profile?.figures ?? [];
  const money = figures.filter(({ unit }) => unit === 'EUR').map(({ key }) => key);
  assert.deepEqual(money.toSorted(), [
    'funding-2025-26',
    'further-funds',
    'investment',
    'investment-plan',
    'seed-funding',
  ]);
  const plans = figures.filter(({ plan }) => plan).map(({ key }) => key);
  assert.deepEqual(plans, ['reach', 'investment-plan']);
});

test('every wording is used', () => {
  for (const [id, wordings] of Object.entries(FIGURES)) {
    const figures = profiles.states?.[id as 'NW']?.profile?.figures ?? [];
    const used = new Set(figures.map(({ key }) => key));
    assert.deepEqual(
      Object.keys(wordings).filter((key) => !used.has(key)),
      [],
      id,
    );
  }
});
