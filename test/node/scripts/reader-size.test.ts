import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { READER_BUDGET } from '../../../scripts/budgets.js';
import { brotliSize } from '../../../scripts/sizes.js';

/** A file of ours bundled with all that it imports, as text. */
async function bundled(input: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: true },
      },
    },
  })) as Rolldown.RolldownOutput;
  assert.equal(output.length, 1);
  return output[0].code;
}

describe('the reader of datasets, bundled alone', () => {
  it('weighs no more than its budget, with the table and the 400 keys it checks by', async () => {
    const code = await bundled('src/dataset/read.ts');
    assert.ok(code.includes('districtsFrom') && code.includes('16063'));
    const size = brotliSize(Buffer.from(code));
    assert.ok(size <= READER_BUDGET, `${size} bytes`);
  });
});
