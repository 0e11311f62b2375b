/** What stays in a page of elements that came and went. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { TAGS } from '../../scripts/elements.js';
import { listen } from '../../scripts/static-server.js';
import { Site, type Visit } from './browser.js';

const HTML =
  '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><script src="/dist/mint-widgets.js"></script></head><body><div id="place"></div></body></html>';

const MOUNTS = 300;
/** What may stay of all: one in ten that leaves something is more than that. */
const SOME = MOUNTS / 10;
/** How long a late answer takes, in ms: longer than any element stays. */
const LATE = 250;

/** A server of data that answers late, or never. */
const slowServer = (): Server =>
  createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (!request.url?.startsWith('/late')) return;
    setTimeout(() => {
      response.setHeader('content-type', 'application/json').end('{"TH": 3, "BY": 4}');
    }, LATE);
  });

interface Requests {
  asked: number;
  brokenOff: number;
}

/**
 * Elements that come, are given the time to render and to ask for their data, and go; some are drawn on the screen.
 * Each asks at an address of its own, by turns one that answers late and one that never does. Gives how many asked,
 * and how many of these requests were broken off when all had gone.
 */
const comeAndGo = (tab: Page, tag: string, data: string, times: number): Promise<Requests> =>
  tab.evaluate(
    async (name, address, count) => {
      const place = document.querySelector<HTMLElement>('#place')!;
      const signals: (AbortSignal | null | undefined)[] = [];
      const { fetch } = window;
      window.fetch = (input, init) => {
        signals.push(init?.signal);
        return fetch(input, init);
      };
      for (let index = 0; index < count; index++) {
        const element = document.createElement(name);
        if (address)
          element.setAttribute(
            'src',
            `${address}${index % 2 ? 'late' : 'never'}?${performance.now()}`,
          );
        place.hidden = index % 30 > 0;
        place.append(element);
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
        if (!place.hidden) await new Promise((resolve) => requestAnimationFrame(resolve));
        element.remove();
      }
      window.fetch = fetch;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { asked: signals.length, brokenOff: signals.filter((each) => each?.aborted).length };
    },
    tag,
    data,
    times,
  );

/** How many elements of a tag there are, on the page or off it, after all that nobody holds was swept out. */
async function alive(tab: Page, tag: string): Promise<number> {
  const prototype = await tab.evaluateHandle(
    (name) => customElements.get(name)?.prototype as object,
    tag,
  );
  const found = await tab.queryObjects(prototype);
  const count = await tab.evaluate((list) => list.length, found);
  await found.dispose();
  await prototype.dispose();
  return count;
}

interface Left {
  elements: number;
  nodes: number;
  listeners: number;
}

/** The same way each time: what is swept out depends on it. */
async function leftIn(tab: Page, session: CDPSession, tag: string): Promise<Left> {
  const elements = await alive(tab, tag);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { elements, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** The last element may still be held, with its tree. */
const isFlat = (first: Left, last: Left): boolean =>
  last.elements <= 1 && last.nodes < first.nodes + SOME && last.listeners < first.listeners + SOME;

const pause = (duration: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, duration));

describe('300 elements that came and went', () => {
  const site = new Site();
  const server = slowServer();
  let visit: Visit;
  let session: CDPSession;
  let data = '';

  before(async () => {
    await site.open();
    data = await listen(server, 0);
    visit = await site.visit({ html: HTML });
    session = await visit.page.createCDPSession();
    await session.send('Performance.enable');
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  });

  /** What is left after a few, and what after many more, once that has had a moment to go. */
  async function left(tag: string, address: string) {
    const { page: tab } = visit;
    await comeAndGo(tab, tag, address, 20);
    await pause(address ? LATE + 50 : 0);
    const first = await leftIn(tab, session, tag);
    const requests = await comeAndGo(tab, tag, address, MOUNTS);
    let last = await leftIn(tab, session, tag);
    for (let waited = 0; waited < 10 && !isFlat(first, last); waited += 1) {
      await pause(200);
      last = await leftIn(tab, session, tag);
    }
    return { requests, first, last };
  }

  for (const tag of TAGS) {
    it(`leave nothing: ${tag}`, async () => {
      const { first, last } = await left(tag, '');
      assert.ok(isFlat(first, last), JSON.stringify({ first, last }));
    });

    it(`leave nothing with a request under way, answered late or never: ${tag}`, async () => {
      const { requests, first, last } = await left(tag, data);
      assert.deepEqual(requests, { asked: MOUNTS, brokenOff: MOUNTS });
      assert.ok(isFlat(first, last), JSON.stringify({ first, last }));
    });
  }

  it('say nothing on the console', () => {
    assert.deepEqual({ errors: visit.errors, lines: visit.lines }, { errors: [], lines: [] });
  });
});
