/** A browser, and pages served with the headers a test asks for. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browser.mjs';
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { listen, STRICT_POLICY } from '../../scripts/static-server.js';

export { STRICT_POLICY };

export interface Served {
  /** The whole text of the page. */
  html: string;
  /** Its policy; none by default. */
  policy?: string;
  /** Its encoding; UTF-8 by default. */
  charset?: string;
  /** What stands at further addresses, by path, with its type, or where they lead. */
  files?: Readonly<Record<string, { type: string; body: string } | { location: string }>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves the page that is wanted at the time as `/page.html`, the built files, and fixtures. */
export const pageServer = (served: () => Served): Server =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const own = served().files?.[pathname];
    // Other origins may read what is no page: that is what a script for pages needs of its server.
    response.setHeader('access-control-allow-origin', '*');
    if (own && 'location' in own) {
      response.writeHead(302, { location: own.location }).end();
    } else if (own) {
      response.writeHead(200, { 'content-type': own.type }).end(own.body);
    } else if (pathname === '/page.html') {
      const { html, policy, charset = 'utf-8' } = served();
      response.writeHead(200, {
        'content-type': `text/html; charset=${charset}`,
        ...(policy && { 'content-security-policy': policy }),
      });
      response.end(Buffer.from(html, charset === 'utf-8' ? 'utf8' : 'latin1'));
    } else if (/^\/(dist|fixtures)\/[\w/.-]+\.(js|css|json)$/.test(pathname)) {
      const file = `${pathname.startsWith('/dist/') ? '.' : 'test/pages'}${pathname}`;
      response.writeHead(existsSync(file) ? 200 : 404, {
        'content-type': TYPES[extname(pathname)],
      });
      response.end(existsSync(file) ? readFileSync(file) : '');
    } else response.writeHead(404).end();
  });

/** What a page did while it was looked at. */
export interface Visit {
  page: Page;
  /** Lines on the console, and errors that nobody caught. */
  lines: string[];
  errors: string[];
  /** Paths of all that was asked for, the page itself left out. */
  requests: string[];
}

export class Site {
  #browser: Browser | null = null;
  #server: Server | null = null;
  #address = '';
  #served: Served = { html: '' };

  async open(): Promise<void> {
    this.#browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: CHROMIUM_FLAGS,
    });
    this.#server = pageServer(() => this.#served);
    this.#address = await listen(this.#server, 0);
  }

  /** Where the site is, as an address that ends with a slash. */
  get address(): string {
    return this.#address;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
  }

  /** Opens a page and waits until nothing moves any more. */
  async visit(served: Served, before?: (page: Page) => Promise<unknown>): Promise<Visit> {
    this.#served = served;
    if (!this.#browser) throw new Error('the site is not open');
    const page = await this.#browser.newPage();
    page.setDefaultTimeout(15_000);
    const visit: Visit = { page, lines: [], errors: [], requests: [] };
    page.on('console', (message) => visit.lines.push(message.text()));
    page.on('pageerror', (error) => visit.errors.push(String(error)));
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname !== '/page.html' && pathname !== '/favicon.ico') visit.requests.push(pathname);
    });
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    await before?.(page);
    await page.goto(`${this.#address}page.html`, { waitUntil: 'networkidle0' });
    return visit;
  }
}

/** Text in the shadow root of the first element that matches; empty where there is none. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      (document.querySelector(wanted)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );

/** What an element names: how many Länder the map draws and whether it has a size. */
export const mapState = (page: Page): Promise<{ states: number; width: number; height: number }> =>
  page.evaluate(() => {
    const map = document.querySelector('mint-map');
    const box = map?.getBoundingClientRect();
    return {
      states: map?.shadowRoot?.querySelectorAll('[role="option"]').length ?? 0,
      width: box?.width ?? 0,
      height: box?.height ?? 0,
    };
  });
