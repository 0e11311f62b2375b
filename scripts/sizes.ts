import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { BUDGETS } from './budgets.js';

interface Size {
  file: string;
  raw: number;
  gzip: number;
  brotli: number;
  budget: number;
}

function sizeOf(file: string, budget: number): Size {
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const gzip = gzipSync(bytes, { level: 9 });
  return { file, raw: bytes.length, gzip: gzip.length, brotli: brotli.length, budget };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Prints the size of every file with a budget; true if all keep theirs. */
export function printSizes(): boolean {
  const sizes = Object.entries(BUDGETS).map(([file, budget]) => sizeOf(file, budget));
  console.log('Sizes in kB (1,000 bytes)');
  console.table(
    Object.fromEntries(
      sizes.map(({ file, raw, gzip, brotli, budget }) => [
        file,
        {
          raw: kilobytes(raw),
          gzip: kilobytes(gzip),
          brotli: kilobytes(brotli),
          budget: kilobytes(budget),
          kept: brotli <= budget ? 'yes' : 'NO',
        },
      ]),
    ),
  );
  return sizes.every(({ brotli, budget }) => brotli <= budget);
}
