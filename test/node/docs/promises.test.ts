/** What the promises say of the code is what the code says. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { TARGET } from '../../../vite.config.js';
import { STEPS, textOn, token, type Scheme } from '../styles/drawn.js';
import { colour, difference, SIGHTS } from '../styles/gates.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(join('src', file)))
  .join('\n');

const PAGES = ['SECURITY.md', 'README.md', ...readdirSync('docs').map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md'))
  .map((file) => [file, read(file)] as const);

describe('the promises', () => {
  it('lead to files that there are', () => {
    for (const [page, text] of PAGES) {
      for (const [, file = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        assert.ok(existsSync(join(dirname(page), file)), `${page}: ${file}`);
      }
    }
  });

  it('name commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [page, text] of PAGES) {
      for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/g)) {
        assert.ok(scripts[name], `${page}: npm run ${name}`);
      }
    }
  });

  it('are linked from the README', () => {
    for (const file of ['SECURITY', 'versions', 'browsers', 'accessibility-statement', 'privacy']) {
      assert.ok(read('README.md').includes(`${file}.md)`), file);
    }
  });
});

describe('the page on browsers', () => {
  const page = read('docs/browsers.md');

  it('names the target of the build', () => {
    assert.equal(/written in `(\w+)`/.exec(page)?.[1]?.toLowerCase(), TARGET);
    assert.doesNotMatch(read('scripts/build.ts'), /target: 'es/);
  });

  it('lists what the sources use, and nothing that they do not', () => {
    const rows = [...page.matchAll(/^\| [^|]*(?:`|<code>)([^`|]+?)(?:`|<\/code>)[^|]*\| +\d/gm)];
    assert.ok(rows.length > 9);
    for (const [, used = ''] of rows) {
      assert.ok(SOURCES.includes(used.replace('&lt;', '<')), used);
    }
  });

  it('gives as oldest the newest version that something needs', () => {
    const needed = page.slice(page.indexOf('| needed'), page.indexOf('So the oldest'));
    const rows = [...needed.matchAll(/\| +([\d.]+) +\| +([\d.]+) +\| +([\d.]+) +\|/g)];
    const newest = (column: number): number =>
      Math.max(...rows.map((row) => Number(row[column] ?? NaN)));
    const oldest = /Edge (\d+), Firefox (\d+) and Safari ([\d.]+)\*\*/.exec(page)?.slice(1);
    assert.deepEqual(oldest?.map(Number), [newest(1), newest(2), newest(3)]);
  });

  it('has room for nothing newer', () => {
    for (const word of [
      'toSpliced',
      'groupBy',
      'withResolvers',
      'fromAsync',
      'canParse',
      'AbortSignal.any',
      'Iterator.from',
      'RegExp.escape',
      'isDisjointFrom',
      'startViewTransition',
      'anchor-name',
      'interpolate-size',
      '@starting-style',
      '@scope',
      'field-sizing',
    ]) {
      assert.ok(!SOURCES.includes(word), word);
    }
  });
});

describe('the accessibility statement', () => {
  const page = read('docs/accessibility-statement.md');
  const schemes: readonly Scheme[] = ['light', 'dark'];
  const fill = (scheme: Scheme, step: number): string => token(`class-${step}`, scheme);
  const least = (measured: (scheme: Scheme) => readonly number[]): number =>
    Math.min(...schemes.flatMap(measured));
  const apart = (one: string, two: string): number[] =>
    Object.values(SIGHTS).map((sight) => difference(sight(colour(one)), sight(colour(two))));

  /** What the cell says at least, in both languages: `4,5 : 1 und mehr`. */
  const says = (rows: readonly [german: string, english: string], least: number): void => {
    // Down to a tenth: what is said has to be reached.
    const said = (Math.floor(least * 10) / 10).toFixed(1);
    for (const row of rows) {
      const line = page.split('\n').find((each) => each.startsWith(`| ${row}`)) ?? '';
      const cell = line.split('|')[3]?.replace(',', '.') ?? '';
      assert.equal(/[\d.]+/.exec(cell)?.[0], said, line);
    }
  };

  it('gives the least contrast of text on the map', () => {
    says(
      ['Kontrast von Text', 'contrast of text'],
      least((scheme) =>
        STEPS.map((step) => wcagContrast(fill(scheme, step), token(textOn[step], scheme))),
      ),
    );
  });

  it('gives the least contrast of the outline', () => {
    says(
      ['Kontrast des Umrisses', 'contrast of the outline'],
      least((scheme) => [
        wcagContrast(token('coast', scheme), scheme === 'light' ? '#ffffff' : '#16181d'),
      ]),
    );
  });

  it('gives the least contrast of the focus ring', () => {
    says(
      ['Kontrast des Fokusrahmens', 'contrast of the focus ring'],
      least((scheme) =>
        STEPS.map((step) =>
          Math.max(
            ...['focus', 'focus-gap'].map((tone) =>
              wcagContrast(token(tone, scheme), fill(scheme, step)),
            ),
          ),
        ),
      ),
    );
  });

  it('gives the least distance of neighbouring colours, and that of no data', () => {
    says(
      ['Abstand benachbarter Farben', 'distance of neighbouring colours'],
      least((scheme) =>
        [1, 2, 3, 4].flatMap((step) => apart(fill(scheme, step), fill(scheme, step + 1))),
      ),
    );
    says(
      ['Abstand von „keine Angabe“', 'distance of no data'],
      least((scheme) =>
        STEPS.flatMap((step) => apart(token('no-data', scheme), fill(scheme, step))),
      ),
    );
  });

  it('counts the rules that have a test', () => {
    const rules = read('docs/accessibility.md').match(/^\| (A-\d\d|KEYS) /gm)?.length;
    assert.ok(page.includes(`${rules} von ${rules}`) && page.includes(`${rules} of ${rules}`));
  });

  it('is of the version that ships', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    assert.ok(page.includes(`\`mint-widgets\` ${version}`));
  });
});
