/** Media features for tests, by engine: what the test runner's own command does not cover. */
import type { TestRunnerPlugin } from '@web/test-runner';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A feature that is merely left out keeps its last value. */
const PLAIN = {
  media: '',
  pointer: 'fine',
  'forced-colors': 'none',
  'prefers-color-scheme': '',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'no-preference',
};

type Features = typeof PLAIN;

/** One line to each page: what is emulated holds as long as its line. */
const clients = new WeakMap<Page, CDPSession>();

async function clientOf(page: Page): Promise<CDPSession> {
  const client = clients.get(page) ?? (await page.createCDPSession());
  clients.set(page, client);
  return client;
}

/**
 * As the DevTools protocol takes them: forced colours are not to be had otherwise. `pointer` is none of them: a page
 * has a coarse one where it is touched.
 */
async function inChromium(page: Page, { media, pointer, ...features }: Features): Promise<void> {
  const client = await clientOf(page);
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: pointer === 'coarse' });
}

/** The connection of Firefox, which puppeteer keeps to itself. */
interface Connected {
  connection: {
    send: (
      method: string,
      params: unknown,
    ) => Promise<{ result: { contexts: { context: string }[]; type: string } }>;
  };
}

/** As the tools for developers in Firefox do it, in the window around the page: WebDriver has no command. */
async function inFirefox(browser: Browser, features: Features): Promise<void> {
  const { connection } = browser as unknown as Connected;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const overrides = JSON.stringify({
    mediumOverride: features.media,
    forcedColorsOverride: features['forced-colors'],
    prefersColorSchemeOverride: features['prefers-color-scheme'] || 'none',
    touchEventsOverride: features.pointer === 'coarse' ? 'enabled' : 'none',
    prefersReducedMotionOverride: features['prefers-reduced-motion'],
  });
  const set = await connection.send('script.evaluate', {
    expression: `for (const tab of gBrowser.tabs) Object.assign(tab.linkedBrowser.browsingContext, ${overrides}); 0`,
    target: { context: result.contexts[0]?.context },
    awaitPromise: false,
  });
  if (set.result.type === 'exception') throw new Error(JSON.stringify(set.result));
}

/** The command `emulate` of test/harness.ts. */
export const emulatedMedia: TestRunnerPlugin = {
  name: 'emulated-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    if (!('getPage' in session.browser)) throw new Error('emulate: not in this engine');
    const launcher = session.browser as unknown as { getPage: (id: string) => Page };
    const page = launcher.getPage(session.id);
    const features = { ...PLAIN, ...(payload as Partial<Features>) };
    if (session.browser.name === 'Firefox') await inFirefox(page.browser(), features);
    else await inChromium(page, features);
    return true;
  },
};
