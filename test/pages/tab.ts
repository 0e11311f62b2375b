/** One page in any of the three engines: `ENGINE=firefox` and `ENGINE=webkit` name one, else it is Chromium. */
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import {
  CHROMIUM_FLAGS,
  FIREFOX_FLAGS,
  findChromium,
  findFirefox,
} from '../../scripts/browser.mjs';
import { WebKit } from '../../scripts/webkit.js';

export const ENGINE = process.env.ENGINE ?? 'chromium';

export interface Tab {
  visit: (address: string) => Promise<unknown>;
  /** What an expression gives on the page, as JSON. */
  ask: (expression: string) => Promise<unknown>;
  /** Presses a key by the name that events give it. */
  press: (key: string) => Promise<void>;
  /** The page on paper, as a PDF; null where the engine has no command for it. */
  print: () => Promise<Uint8Array | null>;
  close: () => Promise<void>;
}

async function puppeteerTab(options: LaunchOptions): Promise<Tab> {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  return {
    visit: (address) => page.goto(address),
    ask: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key as 'Tab'),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}

async function webKitTab(): Promise<Tab> {
  const browser = await WebKit.open();
  return {
    visit: (address) => browser.visit(address),
    ask: (expression) => browser.evaluate(`return (${expression})`),
    press: (key) => browser.press([key]),
    print: () => Promise.resolve(null),
    close: () => browser.close(),
  };
}

/** A browser with one page, of the engine that the environment names. */
export function openTab(): Promise<Tab> {
  if (ENGINE === 'webkit') return webKitTab();
  if (ENGINE === 'firefox') {
    return puppeteerTab({
      browser: 'firefox',
      executablePath: findFirefox(),
      args: FIREFOX_FLAGS,
    });
  }
  return puppeteerTab({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}
