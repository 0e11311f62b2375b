/**
 * What a partner's application does: the packed package as npm installs it, in small pages of six frameworks
 * (test/frameworks), checked by each framework's own checker, built by Vite, and used in a browser.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'puppeteer-core';
import { Site, textIn, type Served, type Visit } from './browser.js';

const HOME = resolve('test/frameworks');

interface Framework {
  name: string;
  /** Its own checker of types, templates too; Angular's compiles as well. */
  checker: readonly string[];
  /** What renders the page on a server, from its folder. */
  server: string;
}

const FRAMEWORKS: readonly Framework[] = [
  { name: 'react', checker: ['tsc', '-p', 'react'], server: 'server.tsx' },
  { name: 'preact', checker: ['tsc', '-p', 'preact'], server: 'server.tsx' },
  { name: 'solid', checker: ['tsc', '-p', 'solid'], server: 'server.tsx' },
  { name: 'vue', checker: ['vue-tsc', '-p', 'vue'], server: 'server.ts' },
  {
    name: 'svelte',
    checker: ['svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json'],
    server: 'server.ts',
  },
  { name: 'angular', checker: ['ngc', '-p', 'angular'], server: 'dist/server.js' },
];

/** What builds for development say of themselves. */
const GREETINGS = [
  /^Lit is in dev mode/,
  /React DevTools/,
  /^Angular is running in development mode/,
  /^Angular hydrated \d+ component/,
];

const installedAt = (file: string): number =>
  statSync(join(HOME, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs the frameworks, where that has not been done since their list changed, and the package over them. */
function install(): void {
  if (installedAt('node_modules/.package-lock.json') < installedAt('package-lock.json')) {
    execFileSync('npm', ['ci', '--prefix', HOME, '--ignore-scripts'], { stdio: 'ignore' });
  }
  const folder = mkdtempSync(join(tmpdir(), 'mint-packed-'));
  const target = join(HOME, 'node_modules/mint-widgets');
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const packed = execFileSync('npm', packing, { encoding: 'utf8' }).trim();
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  execFileSync('tar', ['-xzf', join(folder, packed), '--strip-components=1', '-C', target]);
  rmSync(folder, { recursive: true });
}

/** Runs a command of the frameworks, and gives what it says: nothing if all is well. */
const run = ([command = '', ...args]: readonly string[], mode = 'production'): Promise<string> =>
  new Promise((done) => {
    const env = { ...process.env, NODE_ENV: mode };
    const file = join(HOME, 'node_modules/.bin', command);
    execFile(file, args, { cwd: HOME, env }, (error, stdout, stderr) => {
      const said = stripVTControlCharacters(`${stdout}${stderr}`).trim();
      done(error ? said || error.message : said);
    });
  });

const checks = new Map<string, Promise<string>>();

/** What the checker says of a page: asked once. */
function check({ name, checker }: Framework): Promise<string> {
  const asked = checks.get(name) ?? run(checker);
  checks.set(name, asked);
  return asked;
}

/** Builds a page into a folder of its own; development builds say more on the console. */
async function built(name: string, kind: string, mode: string, more: readonly string[] = []) {
  const folder = join(HOME, 'dist', name, kind);
  const out = ['--outDir', folder, '--emptyOutDir', '--mode', mode, '--logLevel', 'error'];
  assert.equal(await run(['vite', 'build', name, ...out, ...more], mode), '');
  return folder;
}

/** The whole text of a built page, and its files. */
function served(folder: string) {
  const names = readdirSync(join(folder, 'assets'));
  const file = (name: string) => ({
    type: 'text/javascript',
    body: readFileSync(join(folder, 'assets', name), 'utf8'),
  });
  return {
    html: readFileSync(join(folder, 'index.html'), 'utf8'),
    files: Object.fromEntries(names.map((name) => [`/assets/${name}`, file(name)])),
  };
}

const said = ({ lines, errors }: Visit): string[] =>
  [...lines, ...errors].filter((line) => !GREETINGS.some((greeting) => greeting.test(line)));

/** Waits until an element reads as wanted. */
async function reads(page: Page, tag: string, wanted: RegExp): Promise<void> {
  const text = (tag: string, source: string): boolean => {
    const root = document.querySelector(tag)?.shadowRoot;
    return new RegExp(source).test((root?.textContent ?? '').replace(/\s+/g, ' ').trim());
  };
  const wait = page.waitForFunction(text, { timeout: 5_000 }, tag, wanted.source);
  await wait.catch(() => undefined);
  assert.match(await textIn(page, tag), wanted);
}

const press = (page: Page, button: string): Promise<void> =>
  page.$eval(`#${button}`, (found) => (found as HTMLElement).click());

/** Waits until the page says what was chosen last. */
async function chosen(page: Page, wanted: string): Promise<void> {
  const isSaid = (text: string) => document.querySelector('output')?.textContent === text;
  await page.waitForFunction(isSaid, { timeout: 5_000 }, wanted).catch(() => undefined);
  assert.equal(await page.$eval('output', ({ textContent }) => textContent), wanted);
}

/** Chooses an area, once the map is more than its first frame. */
async function choose(page: Page, area: string): Promise<void> {
  const path = `mint-map >>> path[data-area="${area}"]`;
  await page.waitForSelector(path, { timeout: 5_000 });
  await page.click(path);
}

/** Where areas lie in their pictures, in whole units: the Länder of the first map and the Kreise of Thüringen. */
async function boxes(site: Site, page: Served): Promise<Record<string, number[]>> {
  const visit = await site.visit(page);
  await visit.page.waitForSelector('mint-map >>> path[data-area="16051"]');
  const found = await visit.page.$$eval('#map, [level="districts"]', (maps) =>
    maps.flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll<SVGPathElement>('path[data-area]') ?? [])].map((path) => {
        const { x, y, width, height } = path.getBBox();
        return [path.dataset.area ?? '', [x, y, width, height].map(Math.round)] as const;
      }),
    ),
  );
  await visit.page.close();
  return Object.fromEntries(found);
}

/** What a page of every framework does with the elements, in the order in which a visitor would. */
function uses(visit: () => Visit): void {
  it('sets attributes and properties, an object too', async () => {
    const { page } = visit();
    await reads(
      page,
      'mint-map',
      /am höchsten in Bayern \(31\), am niedrigsten in Thüringen \(12\)/,
    );
    await reads(page, 'mint-legend', /Labore/);
    await reads(page, 'mint-state-card', /^Thüringen/);
    const map = await page.$eval('mint-map', (found) => ({
      level: found.shadowRoot?.querySelector('[role="heading"]')?.ariaLevel,
      data: found.data,
      withoutLegend: found.withoutLegend,
      withoutSummary: found.withoutSummary,
    }));
    const data = { TH: 12, BY: 31 };
    assert.deepEqual(map, { level: '2', data, withoutLegend: true, withoutSummary: false });
  });

  it('hears what a visitor chooses, and the linked profile shows it', async () => {
    const { page } = visit();
    await choose(page, 'BY');
    await chosen(page, 'Bayern 31');
    await reads(page, 'mint-state-card', /^Bayern/);
  });

  it('chooses another Land itself, and hears nothing of it', async () => {
    const { page } = visit();
    await press(page, 'hesse');
    await reads(page, 'mint-state-card', /^Hessen/);
    assert.equal(await page.$eval('mint-map', ({ state }) => state), 'HE');
    await chosen(page, 'Bayern 31');
  });

  it('changes an object and a switch, there and back', async () => {
    const { page } = visit();
    await press(page, 'data');
    await reads(
      page,
      'mint-map',
      /am höchsten in Thüringen \(99\), am niedrigsten in Hessen \(5\)/,
    );
    await press(page, 'bare');
    await reads(page, 'mint-map', /^((?!am höchsten).)*$/);
    await press(page, 'bare');
    await reads(page, 'mint-map', /am höchsten in Thüringen/);
  });

  it('takes the elements away and puts them back as they were', async () => {
    const { page } = visit();
    const count = (wanted: number) =>
      document.querySelectorAll('mint-map, mint-legend, mint-state-card').length === wanted;
    await press(page, 'shown');
    await page.waitForFunction(count, {}, 0);
    await press(page, 'shown');
    await page.waitForFunction(count, {}, 3);
    await reads(page, 'mint-map', /am höchsten in Thüringen \(99\)/);
    await reads(page, 'mint-state-card', /^Hessen/);
    await choose(page, 'TH');
    await chosen(page, 'Thüringen 99');
  });

  it('says nothing on the console', () => assert.deepEqual(said(visit()), []));
}

describe('an application', () => {
  const site = new Site();
  before(install);
  before(() => site.open());
  after(() => site.close());

  describe('is checked in what it gives to the elements', { concurrency: 2 }, () => {
    for (const framework of FRAMEWORKS) {
      it(`in ${framework.name}, and only the mistakes marked as such are found`, async () => {
        assert.match(await check(framework), /^$|^svelte-check found 0 errors and 0 warnings$/m);
      });
    }

    it('in angular in what it takes from events', async () => {
      const found = await run(['ngc', '-p', 'angular/tsconfig.mistakes.json']);
      assert.equal(found.match(/^mistakes\.ts.* error /gm)?.length, 2, found);
      assert.match(found, /Property 'land' does not exist on type 'MintSelectDetail'/);
      assert.match(found, /"map" \| "table" \| "tiles".* and '"globe"' have no overlap/);
    });
  });

  for (const framework of FRAMEWORKS) {
    const { name, server } = framework;

    describe(`in ${name}`, () => {
      let visit: Visit;
      before(async () => {
        await check(framework);
        visit = await site.visit(served(await built(name, 'client', 'production')));
      });
      after(() => visit.page.close());
      uses(() => visit);
    });

    describe(`in ${name}, with markup from a server`, () => {
      let visit: Visit;
      let rendered: Served = { html: '' };
      before(async () => {
        const folder = await built(name, 'hydrated', 'development');
        const rendering = await built(name, 'server', 'development', ['--ssr', server]);
        const { render } = (await import(pathToFileURL(join(rendering, 'server.js')).href)) as {
          render: (document: string) => string | Promise<string>;
        };
        const page = served(folder);
        rendered = { ...page, html: await render(page.html) };
        const mark = `<script>served = document.querySelector('mint-map')</script></body>`;
        visit = await site.visit({ ...rendered, html: rendered.html.replace('</body>', mark) });
      });
      after(() => visit.page.close());

      it('gets its attributes with the markup', () => {
        const [tag = ''] = /<mint-map [^>]*>/.exec(rendered.html) ?? [];
        for (const attribute of ['metric="own"', 'heading-level="2"', 'state="TH"']) {
          assert.ok(tag.includes(` ${attribute}`), tag);
        }
        assert.match(tag, / without-legend[ =>]/);
      });

      it('takes the element over that came with the markup', async () => {
        const isServed = await visit.page.evaluate(
          () => document.querySelector('mint-map') === (window as { served?: unknown }).served,
        );
        assert.ok(isServed);
      });

      uses(() => visit);

      it('would say so if the markup were another one', async () => {
        const html = rendered.html.replace(/<mint-legend.*?<\/mint-legend>/, '');
        const other = await site.visit({ ...rendered, html });
        assert.notDeepEqual(said(other), []);
        await other.page.close();
      });
    });
  }

  describe('with a bundler and no framework', () => {
    for (const mode of ['production', 'development']) {
      it(`shows every element and says nothing, built for ${mode}`, async () => {
        const visit = await site.visit(served(await built('plain', mode, mode)));
        await reads(visit.page, 'mint-map', /Rang \d+ von/);
        const isEmpty = await visit.page.$$eval('body > :not(script)', (all) =>
          all.map(({ shadowRoot }) => !shadowRoot?.textContent.trim()),
        );
        assert.deepEqual(isEmpty, Array(18).fill(false));
        assert.deepEqual(said(visit), []);
        await visit.page.close();
      });
    }

    it('draws Länder and Kreise where the script for pages draws them', async () => {
      const modules = served(await built('plain', 'drawn', 'production'));
      const html = modules.html.replace(/<script[^]*?<\/script>|<link[^>]*>/g, '');
      const script =
        '<link rel="icon" href="data:," /><script src="/dist/mint-widgets.js"></script>';
      const [ours, theirs] = [
        await boxes(site, modules),
        await boxes(site, { html: html.replace('</body>', `${script}</body>`) }),
      ];
      assert.equal(Object.keys(ours).length, 16 + 22);
      assert.deepEqual(ours, theirs);
    });
  });
});
