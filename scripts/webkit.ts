/** Drives WebKitGTK by WebDriver, on a screen of its own that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { findWebKit } from './browser.mjs';

/** No bus of the desktop is asked for anything, and nothing is drawn by a graphics card. */
const ENVIRONMENT = { NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory', GDK_BACKEND: 'x11' };

/** Keys as WebDriver writes them, by the name that events give them; others are typed as they are. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Shift: '\uE008',
  Backspace: '\uE003',
  Delete: '\uE017',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A port that was free a moment ago: the driver cannot say which one it took. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The number of the screen that Xvfb opened, as it writes it into its fourth channel. */
async function screenOf(child: ChildProcess): Promise<string> {
  const channel = child.stdio[3] as Readable;
  let written = '';
  for await (const chunk of channel) {
    written += String(chunk);
    if (written.endsWith('\n')) return written.trim();
  }
  throw new Error('Xvfb opened no screen.');
}

/** One call of the driver; throws what it answers when it refuses. */
async function call(address: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${new URL(address).pathname}: ${error} ${message}`);
}

/** Waits ten seconds for the driver to listen. */
async function ready(address: string): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    try {
      await call(`${address}/status`, 'GET');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

/**
 * The page is 1024 × 730 px and stays so: with no window manager, a window that changes its size loses the focus
 * for good.
 */
export class WebKit {
  /** Version of WebKitGTK, such as `2.50.6`. */
  readonly version: string;
  readonly #address: string;
  readonly #end: () => void;

  private constructor(driver: string, { sessionId, capabilities }: Session, end: () => void) {
    this.version = capabilities.browserVersion;
    this.#address = `${driver}/session/${sessionId}`;
    this.#end = end;
  }

  /** Starts a screen, the driver, and the browser with an empty page. Throws when one of them does not come. */
  static async open(): Promise<WebKit> {
    const programs = findWebKit();
    const children: ChildProcess[] = [];
    const end = (): void => children.forEach((child) => child.kill());
    process.once('exit', end);
    try {
      const screen = spawn(
        programs.display,
        ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
      );
      children.push(screen);
      const port = await freePort();
      const display = await screenOf(screen);
      children.push(
        spawn(programs.driver, ['--host=127.0.0.1', `--port=${port}`], {
          stdio: 'ignore',
          env: { ...process.env, ...ENVIRONMENT, DISPLAY: `:${display}` },
        }),
      );
      const address = `http://127.0.0.1:${port}`;
      await ready(address);
      const browser = { binary: programs.miniBrowser, args: ['--automation'] };
      const session = await call(`${address}/session`, 'POST', {
        capabilities: {
          alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser },
        },
      });
      return new WebKit(address, session as Session, end);
    } catch (error) {
      end();
      throw error;
    }
  }

  async #do(command: string, body: unknown = {}): Promise<unknown> {
    return call(`${this.#address}/${command}`, 'POST', body);
  }

  /** Opens an address and waits for its `load`. */
  async visit(url: string): Promise<void> {
    await this.#do('url', { url });
  }

  /** Address of the page that stands. */
  async url(): Promise<string> {
    return String(await call(`${this.#address}/url`, 'GET'));
  }

  /** What the body of a function returns on the page, as JSON. */
  evaluate(script: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.#do('execute/sync', { script, args });
  }

  /** Presses keys one after another: characters, or names as events give them. */
  async press(keys: readonly string[]): Promise<void> {
    const actions = keys
      .map((key) => KEYS[key] ?? key)
      .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.#do('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Moves the mouse to a place in px, if one is given, then presses and lets go of its left button as told. */
  async point(
    place: readonly [x: number, y: number] | null,
    ...buttons: readonly ('pointerDown' | 'pointerUp')[]
  ): Promise<void> {
    const moves = place ? [{ type: 'pointerMove', x: place[0], y: place[1], duration: 0 }] : [];
    const actions = [...moves, ...buttons.map((type) => ({ type, button: 0 }))];
    await this.#do('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async close(): Promise<void> {
    await call(this.#address, 'DELETE').catch(() => undefined);
    this.#end();
  }
}
