/** Takes pictures of elements of the built script that do not depend on the machine or the day. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browser.mjs';
import { listen } from '../../scripts/static-server.js';
import { pageServer } from '../pages/browser.js';
import type { Look, Scene, Shot } from './scenes.js';

/** A name that pages are served at whatever the port: elements say where data is from. */
const HOST = 'partner.localhost';

/** Drawn by the processor alone, by what every processor can do, in grey edges. */
const FLAGS = [
  ...CHROMIUM_FLAGS,
  '--hide-scrollbars',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-skia-runtime-opts',
  '--disable-partial-raster',
];

/** Stops the clock of a page at the day of all pictures: contacts and figures age. */
const STOPPED_CLOCK = `Date = class extends Date {
  constructor(...time) { super(...(time.length > 0 ? time : [${Date.UTC(2026, 10, 21, 12)}])); }
  static now() { return Number(new this()); }
};`;

/** How much of a page a picture shows at most, in px, by its width: the narrow ones are long. */
const HEIGHTS: Readonly<Record<string, number>> = { 320: 1400, 800: 900, 1280: 800 };

/** The typeface of the page; what it lacks, such as ▾, comes from the only other one there is: see fonts.conf. */
const FACES = [
  { weight: 400, style: 'normal', file: 'Regular' },
  { weight: 400, style: 'italic', file: 'Italic' },
  { weight: 600, style: 'normal', file: 'SemiBold' },
  { weight: 700, style: 'normal', file: 'Bold' },
];

const bytesOf = (file: string): string =>
  readFileSync(`node_modules/inter-ui/web/Inter-${file}.woff2`, 'base64');

const FONT_FACES = FACES.map(
  ({ weight, style, file }) =>
    `@font-face { font-family: Inter; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${bytesOf(file)}); }`,
).join('\n');

/** What elements ask for beside the built files. */
const FILES = {
  '/partner/mistakes.csv': {
    type: 'text/csv',
    body: readFileSync('stories/partner/mistakes.csv', 'utf8'),
  },
};

/** A page as a partner has one, dark where the visitor wants it. */
const STYLES = `${FONT_FACES}
  html { color-scheme: light dark; color: light-dark(#1b1c20, #eceef2); background: light-dark(#fff, #16181d); }
  body { margin: 8px; font: 16px/1.5 Inter; }
  main { display: flow-root; }
  main > * + * { margin-block-start: 2rem; }
  .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); gap: 2rem; }
  .large { font-size: 200%; }
  .themed { color: #2b2118; color-scheme: light; background: #fffaf2; font-size: 18px; --mint-accent: #8a3b12; --mint-radius: 0; --mint-max-width: 46rem; }
  @media print { html { color-scheme: light; } }`;

/** The script comes once all typefaces are there: labels are fitted to them. */
const pageOf = (html: string, language: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><style>${STYLES}</style></head>
  <body><main>${html}</main><script>
    window.ready = new Set();
    addEventListener('mint-ready', (event) => ready.add(event.target));
    Promise.all([...document.fonts].map((face) => face.load())).then(() => {
      document.head.append(Object.assign(document.createElement('script'), { src: '/dist/mint-widgets.js' }));
    });
  </script></body></html>`;

/** The media and the features that Chromium pretends. */
const mediaOf = (look: Look): { media: string; features: { name: string; value: string }[] } => ({
  media: look === 'print' ? 'print' : 'screen',
  features: [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-contrast', value: 'no-preference' },
  ],
});

/** Waits until every element of the page says that it is whole, and all that it asked for has come. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { ready } = window as unknown as { ready: Set<EventTarget> };
    const all = [...document.querySelectorAll('main *')];
    return all.every((each) => !each.localName.startsWith('mint-') || ready.has(each));
  });
  await page.waitForNetworkIdle({ idleTime: 40 });
  await page.evaluate(async () => {
    for (let count = 0; count < 3; count += 1) await new Promise(requestAnimationFrame);
  });
}

export class Camera {
  #browser!: Browser;
  #page: Page | null = null;
  #server!: Server;
  #html = '';
  /** Name and main version, such as `Chrome 156`. */
  browser = '';

  async open(): Promise<void> {
    this.#server = pageServer(() => ({ html: this.#html, files: FILES }));
    const { host } = new URL(await listen(this.#server, 0));
    this.#browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: [...FLAGS, `--host-resolver-rules=MAP ${HOST} ${host}`],
      env: { ...process.env, FONTCONFIG_FILE: resolve('test/pictures/fonts.conf'), TZ: 'UTC' },
    });
    this.browser = (await this.#browser.version()).replace(/^.*?(\w+)\/(\d+).*$/, '$1 $2');
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }

  /** Opens a scene as it is to be photographed, in place of the one before. */
  async point({ html }: Scene, shot: Shot): Promise<void> {
    const [width, look, language] = shot.split(' ') as [string, Look, string];
    await this.#page?.close();
    const page = (this.#page = await this.#browser.newPage());
    page.setDefaultTimeout(15_000);
    await page.setViewport({ width: Number(width), height: HEIGHTS[width] ?? 0 });
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', mediaOf(look));
    await page.evaluateOnNewDocument(STOPPED_CLOCK);
    this.#html = pageOf(html, language);
    await page.goto(`http://${HOST}/page.html`);
    await settle(page);
  }

  /** What is seen now, as a file in PNG. */
  async take(): Promise<Buffer> {
    if (!this.#page) throw new Error('there is nothing to be seen');
    const size = await this.#page.evaluate(() => ({
      width: innerWidth,
      height: Math.min(innerHeight, Math.ceil(document.body.getBoundingClientRect().bottom) + 8),
    }));
    const clip = { x: 0, y: 0, ...size };
    return Buffer.from(await this.#page.screenshot({ clip, captureBeyondViewport: false }));
  }
}
