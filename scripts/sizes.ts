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

/** What bytes weigh after brotli (quality 11), in bytes. */
export const brotliSize = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

function sizeOf(file: string, budget: number): Size {
  const bytes = readFileSync(file);
  const gzip = gzipSync(bytes, { level: 9 });
  return { file, raw: bytes.length, gzip: gzip.length, brotli: brotliSize(bytes), budget };
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
