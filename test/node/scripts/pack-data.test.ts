import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { packData } from '../../../scripts/pack-data.js';
import { withContacts } from '../../../src/dataset/bundled/contacts.js';

const { load, transform } = packData(true) as unknown as {
  load: (id: string) => Promise<{ code: string } | null>;
  transform: (code: string, id: string) => void;
};

describe('data in a script with one element', () => {
  it('is what the page would have joined, without capitals, ISO codes and English that only echoes', async () => {
    const { code } = (await load(resolve('src/dataset/bundled/contacts.ts')))!;
    const data = /^export const withContacts = (.*);$/.exec(code)?.[1] ?? '';
    const whole = JSON.parse(JSON.stringify(withContacts), (key, value: unknown) => {
      if (key === 'iso' || key === 'capital') return undefined;
      const { de, en } = (value ?? {}) as { de?: unknown; en?: unknown };
      if (de !== undefined && de === en) delete (value as { en?: unknown }).en;
      return value;
    }) as unknown;
    assert.deepEqual(JSON.parse(data), whole);
  });

  for (const code of [
    'state.iso',
    'const {\n  name,\n  capital,\n} = state',
    '({ iso }: State) =>',
  ]) {
    it(`fails the build where a file asks for what is left out: ${JSON.stringify(code)}`, () => {
      assert.throws(() => transform(code, '/src/views/x.ts'), /leaves out/);
    });
  }

  it('may be checked for what is left out, as a partner may bring it', () => {
    assert.doesNotThrow(() => transform("const RULES = { iso: 'string' };", '/src/dataset/x.ts'));
  });
});
