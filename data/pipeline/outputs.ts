/** What a recipe ends with: its files written, or compared with the committed ones. */
import { readFile, writeFile } from 'node:fs/promises';

/**
 * Writes files given as path → text. With --check on the command line it writes none of them and
 * lets the process fail, with a line per file, if a committed file says something else.
 *
 * @param script what to run to renew the files, for the message
 */
export async function deliver(
  files: Readonly<Record<string, string>>,
  script: string,
): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    if (!process.argv.includes('--check')) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(`${file} is not what the recipe gives: run npx tsx ${script}`);
      process.exitCode = 1;
    }
  }
}

/** JSON with one line per entry: short enough to load, long enough to read in a diff. */
export function linePerEntry(entries: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(entries).map(
    ([key, value]) => `  "${key}": ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
