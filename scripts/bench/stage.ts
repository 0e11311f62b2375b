/**
 * A browser and the pages in it. Times are those of the main thread's own clock, which stands still while another
 * process has the processor, so that a busy machine does not change them.
 */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser.mjs';
import { listen } from '../static-server.js';
import { coloursIn } from './colours-in.js';
import type { BenchPage } from './pages.js';
import type { BenchServer } from './server.js';
import { CATEGORIES, timingOf, type Timing, type TraceEvent } from './trace.js';

/** What loading a page cost. */
export interface Load extends Timing {
  /** Sum of layout shifts, as the Layout Instability API counts them. */
  shift: number;
  requests: number;
  /** Of all bodies, as they were sent. */
  bytes: number;
  /** JavaScript's memory after everything unused was swept out, in bytes. */
  heap: number;
}

/** What is in memory after everything unused was swept out. */
export interface Memory {
  nodes: number;
  listeners: number;
  /** In bytes. */
  heap: number;
}

/** How long a page is watched after it has loaded and shows its map, in ms. */
const QUIET = 400;
/** How long a map may take, in ms. */
const PATIENCE = 60_000;
const SIZE = { width: 1000, height: 1200 };

/** A round trip on slow 4G as Lighthouse has it, in ms. */
const ROUND_TRIP = 150;

/**
 * Slow 4G, and a telephone of the middle class: bytes a second, and when the first answer of a visit begins, after a round trip
 * for the connection (TCP) and its own. Chromium delays no answer that comes later than the latency anyway.
 */
const SLOW = {
  latency: ROUND_TRIP,
  connecting: 2 * ROUND_TRIP,
  throughput: 1.6e6 / 8,
  slowdown: 4,
};

/** A page that stays open, and what is done on it. */
export class Stand {
  readonly page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  async #metrics(): Promise<Readonly<Record<string, number>>> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Counts of Chromium by the thread's clock; from now on. */
  watch(): Promise<unknown> {
    return this.#session.send('Performance.enable', { timeDomain: 'threadTicks' });
  }

  /** Main-thread time of some work, in ms. */
  readonly thread = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await this.#metrics();
    await work();
    const after = await this.#metrics();
    return ((after.TaskDuration ?? NaN) - (before.TaskDuration ?? NaN)) * 1000;
  };

  async memory(): Promise<Memory> {
    for (let turn = 0; turn < 3; turn++) await this.#session.send('HeapProfiler.collectGarbage');
    const found = await this.#metrics();
    return {
      nodes: found.Nodes ?? NaN,
      listeners: found.JSEventListeners ?? NaN,
      heap: found.JSHeapUsedSize ?? NaN,
    };
  }

  /** From now on the network is slow, and the processor too. */
  async slowDown(): Promise<void> {
    const { latency, throughput, slowdown } = SLOW;
    const speed = { downloadThroughput: throughput, uploadThroughput: throughput / 2 };
    await this.#session.send('Network.enable');
    await this.#session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      ...speed,
    });
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Resolves when the page has its map on the screen. */
const SHOWN = `new Promise((resolve) =>
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('map').length > 0) resolve();
  }).observe({ type: 'mark', buffered: true }))`;

/** Resolves when the page has nothing to do for a while. */
const AT_REST = `new Promise((resolve) =>
  setTimeout(() => requestIdleCallback(resolve), ${QUIET}))`;

const late = (path: string): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`${path} shows no map after ${PATIENCE / 1000} s`)),
      PATIENCE,
    ).unref();
  });

export class Stage {
  readonly #browser: Browser;
  readonly #server: BenchServer;
  readonly #address: string;

  private constructor(browser: Browser, server: BenchServer, address: string) {
    this.#browser = browser;
    this.#server = server;
    this.#address = address;
  }

  static async open(server: BenchServer): Promise<Stage> {
    const address = await listen(server.server, 0);
    const browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: CHROMIUM_FLAGS,
      defaultViewport: SIZE,
    });
    return new Stage(browser, server, address);
  }

  version(): Promise<string> {
    return this.#browser.version();
  }

  async #newStand(): Promise<Stand> {
    const page = await this.#browser.newPage();
    return new Stand(page, await page.createCDPSession());
  }

  /** Goes to a page and waits for its map. Throws where there is none, or where the page threw something. */
  async #go({ page }: Stand, path: string): Promise<void> {
    const failed = new Promise<never>((_, reject) => {
      page.once('pageerror', (error) => reject(new Error(`${path}: ${String(error)}`)));
    });
    const come = async (): Promise<void> => {
      await page.goto(this.#address + path.slice(1), { waitUntil: 'networkidle0' });
      await page.evaluate(SHOWN);
      await page.evaluate(AT_REST);
    };
    await Promise.race([come(), failed, late(path)]);
  }

  /** Throws unless the page shows its map, in all its colours. */
  async check({ path, colours }: BenchPage): Promise<void> {
    const stand = await this.#newStand();
    await this.#go(stand, path);
    const found = await coloursIn(this.#browser, await stand.page.screenshot());
    await stand.close();
    const missing = colours.filter((colour) => !found.has(colour));
    if (missing.length > 0) throw new Error(`${path} shows nothing in ${missing.join(', ')}`);
  }

  /** Loads a page as a first visitor does. */
  async load({ path }: BenchPage, isSlow = false): Promise<Load> {
    const stand = await this.#newStand();
    const { page } = stand;
    if (isSlow) await stand.slowDown();
    this.#server.connecting = isSlow ? SLOW.connecting : 0;
    this.#server.count();
    await page.tracing.start({ categories: CATEGORIES });
    await this.#go(stand, path);
    const trace = Buffer.from((await page.tracing.stop()) ?? new Uint8Array()).toString();
    const shift = (await page.evaluate('benchShift')) as number;
    await stand.watch();
    const { heap } = await stand.memory();
    await stand.close();
    const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
    const timing = timingOf(traceEvents, this.#address + path.slice(1));
    return { ...timing, ...this.#server.count(), shift, heap };
  }

  /** Opens a page and leaves it open. */
  async visit(path: string): Promise<Stand> {
    const stand = await this.#newStand();
    await stand.watch();
    await this.#go(stand, path);
    return stand;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.server.close();
  }
}
