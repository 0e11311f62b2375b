/**
 * A browser and the pages in it. Times are those of the main thread's own clock, which stands still while another
 * process has the processor, so that a busy machine does not change them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser.mjs';
import { listen } from '../static-server.js';
import { PAGES, type PageName } from './pages.js';

/** What loading a page cost. */
export interface Load {
  /** Main thread until all is quiet, in ms. */
  thread: number;
  /** From the request to the first paint of anything, in ms of the clock on the wall. */
  paint: number;
}

/** What is in memory after everything unused was swept out. */
export interface Memory {
  nodes: number;
  listeners: number;
  /** In bytes. */
  heap: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Duration by the thread's clock, in µs. */
  tdur?: number;
  args?: { data?: { documentLoaderURL?: string } };
}

/** How long a page is watched after it has loaded, in ms. */
const QUIET = 50;
const SIZE = { width: 1000, height: 1200 };
const CATEGORIES = ['toplevel', 'blink.user_timing'];

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Nothing is cached: each visit is the first. */
const pageServer = (): Server =>
  createServer((request, response) => {
    const path = request.url ?? '/';
    const file = `.${path}`;
    const page = (PAGES as Readonly<Record<string, string>>)[path];
    const isFile = /^\/dist\/[\w-]+\.js(on)?$/.test(path) && existsSync(file);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(page || isFile ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    response.end(page ?? (isFile ? readFileSync(file) : ''));
  });

/** The thread time of all tasks of the page's main thread since it was asked for, in ms. */
function threadTime(events: readonly TraceEvent[], address: string): number {
  const start = events.find(
    ({ name, args }) =>
      name === 'navigationStart' && args?.data?.documentLoaderURL?.startsWith(address),
  );
  if (!start) throw new Error(`the trace has no visit to ${address}`);
  return events
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts)
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

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

  /** Main-thread time of some work, in ms. */
  async thread(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#metrics();
    await work();
    const after = await this.#metrics();
    return ((after.TaskDuration ?? NaN) - (before.TaskDuration ?? NaN)) * 1000;
  }

  async memory(): Promise<Memory> {
    for (let turn = 0; turn < 3; turn++) await this.#session.send('HeapProfiler.collectGarbage');
    const found = await this.#metrics();
    return {
      nodes: found.Nodes ?? NaN,
      listeners: found.JSEventListeners ?? NaN,
      heap: found.JSHeapUsedSize ?? NaN,
    };
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export class Stage {
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #address: string;

  private constructor(browser: Browser, server: Server, address: string) {
    this.#browser = browser;
    this.#server = server;
    this.#address = address;
  }

  static async open(): Promise<Stage> {
    const server = pageServer();
    const address = await listen(server, 0);
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

  #addressOf(name: PageName): string {
    return this.#address + name.slice(1);
  }

  /** Loads a page as a first visitor does. */
  async load(name: PageName): Promise<Load> {
    const page = await this.#browser.newPage();
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(this.#addressOf(name), { waitUntil: 'networkidle0' });
    const paint = await page.evaluate(async (quiet) => {
      await new Promise((resolve) => setTimeout(resolve, quiet));
      return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    }, QUIET);
    const trace = Buffer.from((await page.tracing.stop()) ?? new Uint8Array()).toString();
    await page.close();
    const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
    return { thread: threadTime(traceEvents, this.#addressOf(name)), paint };
  }

  /** Opens a page and leaves it open. */
  async visit(name: PageName): Promise<Stand> {
    const page = await this.#browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(this.#addressOf(name), { waitUntil: 'networkidle0' });
    return new Stand(page, session);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}
