import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { mapState, Site } from './browser.js';

/**
 * Looks at the first map of a page once a frame: when its picture is there for the first time, and when it is whole.
 * Boxes are left, top and height in px from the corner of the map.
 */
const WATCH = `<script>
  const boxes = (map) => {
    const corner = map.getBoundingClientRect();
    return ['.heading', '.summary', '.controls', '.frame', '.panel', '.legend', '.attribution']
      .map((name) => map.shadowRoot.querySelector(name))
      .map((part) => part && part.getBoundingClientRect())
      .map((box) => box && [box.left - corner.left, box.top - corner.top, box.height].map(Math.round))
      .concat([[Math.round(corner.height)]]);
  };
  const look = () => {
    const map = document.querySelector('mint-map');
    const paths = map?.shadowRoot?.querySelectorAll('path').length ?? 0;
    const isWhole = !!map?.shadowRoot?.querySelector('.labels');
    if (paths && !window.first) {
      window.first = { isDefined: !!customElements.get('mint-map'), isWhole };
      // Called when it is laid out, before it is painted.
      new ResizeObserver(() => (window.first.boxes ??= boxes(map))).observe(map);
    }
    if (isWhole) window.whole = { boxes: boxes(map) };
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

interface Look {
  isDefined: boolean;
  isWhole: boolean;
  boxes: number[][];
}

const MODULE = '<script type="module" src="dist/mint-map.js"></script>';

const page = (body: string, scripts = MODULE, lang = 'de'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${WATCH}${scripts}</head><body>${body}</body></html>`;

describe('the first frame of the maps of a page', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  async function looked(html: string) {
    const visit = await site.visit({ html });
    await visit.page.waitForFunction('window.whole');
    const first = (await visit.page.evaluate('window.first')) as Look;
    const whole = (await visit.page.evaluate('window.whole')) as Look;
    return { ...visit, first, whole };
  }

  for (const script of ['mint-map', 'mint-widgets']) {
    it(`comes from ${script}.js before the element itself`, async () => {
      const scripts = `<script type="module" src="dist/${script}.js"></script>`;
      const { first, errors, lines } = await looked(page('<mint-map></mint-map>', scripts));
      assert.deepEqual([first.isDefined, first.isWhole], [false, false]);
      assert.deepEqual([...errors, ...lines], []);
    });
  }

  for (const [lang, attributes] of [
    ['de', ''],
    ['en', 'metric="regions" state="TH"'],
    ['de', 'lang="en" heading="" theme="dark" with-export'],
    ['de', 'without-legend without-picker without-summary'],
    ['de', 'href-template="/land/{slug}/" heading="Karte"'],
  ] as const) {
    it(`takes the room of the whole: ${lang} ${attributes}`, async () => {
      const body = `<mint-map ${attributes}></mint-map>`;
      const { first, whole } = await looked(page(body, MODULE, lang));
      assert.equal(first.isDefined, false);
      assert.deepEqual(first.boxes, whole.boxes);
    });
  }

  for (const [why, body] of [
    ['brings data', `<mint-map metric="own" data='{"own":{}}'></mint-map>`],
    ['brings data as a child', '<mint-map><script type="application/json">{}</script></mint-map>'],
    ['shows Kreise', '<mint-map level="districts"></mint-map>'],
    ['starts as a table', '<mint-map view="table"></mint-map>'],
    ['shows a metric that is no number of ours', '<mint-map metric="structure"></mint-map>'],
    [
      'has been given something by a script',
      `<mint-map></mint-map><script>document.querySelector('mint-map').metric = 'regions'</script>`,
    ],
  ] as const) {
    it(`is not drawn for a map that ${why}`, async () => {
      const watch = `<script>window.roots = [];
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (how) {
          roots.push(!!customElements.get('mint-map'));
          return attachShadow.call(this, how);
        }</script>`;
      const { page: tab } = await site.visit({ html: page(body, watch + MODULE) });
      await tab.waitForFunction(
        `document.querySelector('mint-map')?.shadowRoot?.childElementCount`,
      );
      assert.deepEqual(await tab.evaluate('window.roots'), [true]);
    });
  }

  /** A page whose Kreise are so long on their way, in ms, once all is there. */
  async function shownLate(html: string, delay: number) {
    const { page: tab } = await site.visit({ html }, async (opened) => {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => {
        const isHeld = request.url().endsWith('mint-districts.js');
        setTimeout(() => void request.continue(), isHeld ? delay : 0);
      });
    });
    await tab.waitForFunction('window.whole');
    return tab;
  }

  /** What the summary of a map of Kreise says, frame by frame, while they are so long on their way, in ms. */
  async function saysWhile(delay: number, moment: number): Promise<string[]> {
    const scripts = `<script>
      const later = setTimeout;
      setTimeout = (what, after) => later(what, after === 250 ? ${moment} : after);
      window.said = [];
      const listen = () => {
        const summary = document.querySelector('mint-map')?.shadowRoot?.querySelector('.summary');
        if (summary && !said.includes(summary.textContent)) said.push(summary.textContent);
        requestAnimationFrame(listen);
      };
      listen();
    </script>${MODULE}`;
    const html = page('<mint-map level="districts"></mint-map>', scripts);
    const tab = await shownLate(html, delay);
    return (await tab.evaluate('window.said')) as string[];
  }

  it('waits a moment for Kreise before it says that they are on their way', async () => {
    const [first, ...more] = await saysWhile(500, 10_000);
    assert.match(first ?? '', /400 Kreise/);
    assert.deepEqual(more, []);
  });

  it('says so where they take longer', async () => {
    const said = await saysWhile(1500, 250);
    assert.equal(said.length, 2);
    assert.match(said[0] ?? '', /geladen/);
    assert.match(said[1] ?? '', /400 Kreise/);
  });

  it('of one Land has its proportions before its Kreise have come, so that the picture never changes its size', async () => {
    const scripts = `<script>
      window.pictures = [];
      const measure = () => {
        const root = document.querySelector('mint-map')?.shadowRoot;
        const { width = 0, height } = root?.querySelector('.frame')?.getBoundingClientRect() ?? {};
        const drawn = root?.querySelector('[role="option"]') ? 'Kreise' : 'outline';
        const seen = drawn + ' ' + width.toFixed(1) + ' × ' + height?.toFixed(1);
        if (width > 0 && pictures.at(-1) !== seen) pictures.push(seen);
        requestAnimationFrame(measure);
      };
      measure();
    </script>${MODULE}`;
    const html = page('<mint-map level="districts" state="TH"></mint-map>', scripts);
    const tab = await shownLate(html, 1500);
    const pictures = (await tab.evaluate('window.pictures')) as string[];
    assert.equal(pictures.length, 2, pictures.join());
    const [outline = '', kreise = ''] = pictures;
    assert.match(outline, /^outline/);
    assert.equal(kreise, outline.replace('outline', 'Kreise'));
    const [width = 0, height = 0] = outline.match(/[\d.]+/g)?.map(Number) ?? [];
    assert.ok(width > 1.2 * height, outline);
  });

  /** Which parts of a map of the page the browser has laid out. */
  const isLaidOut = (tab: Page, at: number): Promise<boolean[]> =>
    tab.$$eval(
      'mint-map',
      (maps, index) =>
        [...(maps[index]?.shadowRoot?.querySelectorAll('.summary, .panel, .land') ?? [])].map(
          (part) => part.checkVisibility({ contentVisibilityAuto: true }),
        ),
      at,
    );
  const heightOf = (tab: Page, at: number): Promise<number> =>
    tab.$$eval('mint-map', (maps, index) => maps[index]?.getBoundingClientRect().height ?? NaN, at);
  const LAZY = '<mint-map loading="lazy"></mint-map>';

  it('takes the room of the whole where a map waits until it is near, without its picture', async () => {
    const body = `<div style="block-size: 9000px"></div>${LAZY}`;
    const { page: tab } = await site.visit({ html: page(body) });
    assert.deepEqual(await isLaidOut(tab, 0), [true, false, true]);
    const far = await tab.evaluate(`boxes(document.querySelector('mint-map'))`);
    await tab.$eval('mint-map', (map) => map.scrollIntoView());
    await tab.waitForFunction('window.whole');
    assert.deepEqual(await tab.evaluate('whole.boxes'), far);
  });

  for (const width of [320, 480, 640, 800, 1280]) {
    it(`is not laid out for the far ones of many, in about the room of the whole (${width} px)`, async () => {
      const body = `${LAZY.repeat(2)}<div style="block-size: 9000px"></div>${LAZY}`;
      const { page: tab } = await site.visit({ html: page(body) }, (opened) =>
        opened.setViewport({ width, height: 800 }),
      );
      assert.deepEqual(await isLaidOut(tab, 2), [false, false, false]);
      const far = await heightOf(tab, 2);
      await tab.$$eval('mint-map', (maps) => maps[2]?.scrollIntoView());
      await tab.waitForFunction(
        `document.querySelectorAll('mint-map')[2].shadowRoot.querySelector('.labels')`,
      );
      assert.deepEqual(await isLaidOut(tab, 2), [true, true, true]);
      assert.ok(Math.abs(far / (await heightOf(tab, 2)) - 1) < 0.1, `${far} px`);
    });
  }

  for (const map of ['<mint-map></mint-map>', LAZY]) {
    for (const width of [400, 1000, 1280]) {
      it(`moves nothing that is seen, when many come and as they become whole: ${map}, ${width} px`, async () => {
        const watch = `<script>window.moved = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) moved += value;
          }).observe({ type: 'layout-shift', buffered: true });</script>`;
        const { page: tab } = await site.visit(
          { html: page(map.repeat(5), watch + MODULE) },
          (opened) => opened.setViewport({ width, height: 1200 }),
        );
        for (let turn = 0; turn < 12; turn++) {
          await tab.evaluate('scrollBy({ top: 400, behavior: "instant" })');
          await tab.evaluate('new Promise((done) => setTimeout(done, 60))');
        }
        await tab.waitForFunction(
          `[...document.querySelectorAll('mint-map')].every(({ shadowRoot }) => shadowRoot.querySelector('.labels'))`,
        );
        assert.equal(await tab.evaluate('window.moved'), 0);
      });
    }
  }

  /** How many colours there are in each picture of a page, seen in a capture of all of it. */
  async function coloursCaptured(tab: Page): Promise<number[]> {
    const { data, width } = PNG.sync.read(Buffer.from(await tab.screenshot({ fullPage: true })));
    const frames = await tab.$$eval('mint-map', (maps) =>
      maps.map(({ shadowRoot }) => {
        const box = shadowRoot?.querySelector('.frame')?.getBoundingClientRect() ?? new DOMRect();
        return {
          left: box.left,
          top: box.top + scrollY,
          right: box.right,
          bottom: box.bottom + scrollY,
        };
      }),
    );
    return frames.map(({ left, top, right, bottom }) => {
      const colours = new Set<number>();
      for (let y = Math.ceil(top); y < bottom - 1; y += 3) {
        for (let x = Math.ceil(left); x < right - 1; x += 3) {
          colours.add(data.readUInt32BE((y * width + x) * 4));
        }
      }
      return colours.size;
    });
  }

  it('leaves maps that have become whole in every capture of a page that is longer than the window', async () => {
    const body = '<mint-map state="RP"></mint-map><mint-map level="districts"></mint-map>';
    for (let turn = 0; turn < 8; turn++) {
      const { page: tab } = await site.visit({ html: page(body) }, (opened) =>
        opened.setViewport({ width: 800, height: 900 }),
      );
      await tab.waitForFunction(
        `[...document.querySelectorAll('mint-map')].every(({ shadowRoot }) => shadowRoot?.querySelector('.labels'))`,
      );
      // As an archive waits before it captures a page.
      await new Promise((done) => setTimeout(done, 500));
      const colours = await coloursCaptured(tab);
      assert.ok(Math.min(...colours) > 5, `${turn}: ${colours.join()} colours`);
    }
  });

  it('is one and the same for maps that show the same, each whole in the end', async () => {
    const { page: tab } = await looked(page('<mint-map></mint-map>'.repeat(3)));
    await tab.waitForFunction(
      `[...document.querySelectorAll('mint-map')].every(({ shadowRoot }) => shadowRoot.querySelector('.labels'))`,
    );
    const bases = await tab.$$eval('mint-map', (maps) =>
      maps.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('.base').length),
    );
    assert.deepEqual(bases, [1, 1, 1]);
  });

  it('is drawn once where the script comes twice', async () => {
    const {
      page: tab,
      errors,
      lines,
    } = await looked(
      page('<mint-map></mint-map>', `${MODULE}<script defer src="dist/mint-map.js"></script>`),
    );
    assert.equal((await mapState(tab)).states, 16);
    assert.deepEqual([...errors, ...lines], []);
  });

  it('is left out, and the element still comes, where the page has broken what it needs', async () => {
    const broken = `<script>Document.prototype.querySelectorAll = () => { throw new Error('no'); }</script>`;
    const visit = await site.visit({ html: page('<mint-map></mint-map>', broken + MODULE) });
    await visit.page.waitForFunction('customElements.get("mint-map")');
    assert.deepEqual(
      visit.errors.filter((error) => !error.endsWith('no')),
      [],
    );
  });

  it('gives way to what a script sets before the element is there', async () => {
    const html = page(
      '<mint-map></mint-map>',
      `${MODULE}<script type="module">
        document.querySelector('mint-map').metric = 'regions';
        window.early = !customElements.get('mint-map');
      </script>`,
    );
    const { page: tab } = await looked(html);
    assert.equal(await tab.evaluate('window.early'), true);
    const heading = await tab.$eval('mint-map', (map) =>
      map.shadowRoot?.querySelector('.heading')?.textContent.trim(),
    );
    assert.equal(heading, 'MINT-Regionen');
  });
});
