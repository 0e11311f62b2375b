import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { packData } from '../../../scripts/pack-data.js';
import { withContacts } from '../../../src/dataset/bundled/contacts.js';
import { withNumbers } from '../../../src/dataset/bundled/numbers.js';

const { load, transform } = packData(true) as unknown as {
  load: (id: string) => Promise<{ code: string } | null>;
  transform: (code: string, id: string) => void;
};

describe('data in a script with one element', () => {
  for (const [file, name, data] of [
    ['contacts', 'withContacts', withContacts],
    ['numbers', 'withNumbers', withNumbers],
  ] as const) {
    it(`is what the page would have joined, without capitals, ISO codes, dates that nobody gives and English that only echoes: ${file}`, async () => {
      const { code } = (await load(resolve(`src/dataset/bundled/${file}.ts`)))!;
      const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object;
      const whole = JSON.parse(JSON.stringify(data), (key, value: unknown) => {
        if (key === 'iso' || key === 'capital') return undefined;
        if (key === 'published' && value === null) return undefined;
        if (key === 'kind' && String(value).endsWith('-state')) return undefined;
        const { de, en } = (value ?? {}) as { de?: unknown; en?: unknown };
        if (de !== undefined && de === en) delete (value as { en?: unknown }).en;
        return value;
      }) as unknown;
      assert.deepEqual(Reflect.get(module, name), whole);
    });
  }

  it('says once of which date and source the numbers of all Länder are', async () => {
    const { code } = (await load(resolve('src/dataset/bundled/numbers.ts')))!;
    const numbers = code.slice(code.indexOf('const withNumbersLand'));
    for (const source of ['destatis-pop', 'dataset-networks']) {
      assert.equal(numbers.split(`"src":["${source}"]`).length, 2, source);
    }
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
