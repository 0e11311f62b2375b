import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { WebKit } from './webkit.js';

/** WebKitGTK for the test runner: one page, one file of tests after the other. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** How commands of the test runner, such as keys, know what to call. */
  readonly type = 'webdriver';
  readonly concurrency = 1;
  readonly #started: (version: string) => void;
  #browser: Promise<WebKit> | null = null;
  #active = '';

  /** `started` is told the version of the browser once it runs. */
  constructor(started: (version: string) => void) {
    this.#started = started;
  }

  async #open(): Promise<WebKit> {
    const browser = await WebKit.open();
    this.#started(browser.version);
    return browser;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#browser ??= this.#open();
    const browser = await this.#browser;
    this.#active = id;
    await browser.visit(url);
  }

  isActive(id: string): boolean {
    return this.#active === id;
  }

  async getBrowserUrl(): Promise<string | undefined> {
    return (await this.#browser)?.url();
  }

  async stopSession(): Promise<SessionResult> {
    this.#active = '';
    await (await this.#browser)?.visit('about:blank');
    return {};
  }

  /** What the test runner's `sendKeys` calls. */
  async sendKeys(_id: string, keys: readonly string[]): Promise<void> {
    await (await this.#browser)?.press(keys);
  }

  /** What the test runner's `sendMouse` and `resetMouse` call; the left button is the only one. */
  async sendMouseMove(_id: string, x: number, y: number): Promise<void> {
    await (await this.#browser)?.point([x, y]);
  }

  async sendMouseClick(_id: string, x: number, y: number): Promise<void> {
    await (await this.#browser)?.point([x, y], 'pointerDown', 'pointerUp');
  }

  async sendMouseDown(): Promise<void> {
    await (await this.#browser)?.point(null, 'pointerDown');
  }

  async sendMouseUp(): Promise<void> {
    await (await this.#browser)?.point(null, 'pointerUp');
  }

  async resetMouse(): Promise<void> {
    await (await this.#browser)?.point([0, 0], 'pointerUp');
  }

  startDebugSession(): Promise<void> {
    throw new Error('WebKitGTK has no tools for debugging here: run the file in Chromium.');
  }

  async stop(): Promise<void> {
    await (await this.#browser)?.close();
  }
}
