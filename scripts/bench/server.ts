import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { libraryFile } from './libraries.js';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
};
const HTML = 'text/html; charset=utf-8';

/** What was asked for since the last count. */
export interface Count {
  requests: number;
  /** Of all bodies as they were sent. */
  bytes: number;
}

/** Serves pages and scripts made for the bench, ours from dist, libraries as they were installed: compressed, uncached. */
export class BenchServer {
  readonly server: Server;
  readonly #made: ReadonlyMap<string, string>;
  readonly #packed = new Map<string, Buffer>();
  #count: Count = { requests: 0, bytes: 0 };
  /** How long the next answer waits for its connection, in ms; those after it find it open. */
  connecting = 0;

  /** @param made texts by the path they are served at; those whose path ends in no extension are pages */
  constructor(made: ReadonlyMap<string, string>) {
    this.#made = made;
    this.server = createServer((request, response) => {
      const path = request.url ?? '/';
      const body = this.#bodyOf(path);
      response.writeHead(body ? 200 : 404, {
        'content-type': TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? HTML,
        'content-encoding': 'br',
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      });
      const sent = body ?? brotliCompressSync('');
      this.#count = {
        requests: this.#count.requests + 1,
        bytes: this.#count.bytes + sent.length,
      };
      setTimeout(() => response.end(sent), this.connecting);
      this.connecting = 0;
    });
  }

  #source(path: string): string | Buffer | null {
    const made = this.#made.get(path);
    if (made !== undefined) return made;
    if (/^\/dist\/[\w-]+\.js(on)?$/.test(path) && existsSync(`.${path}`))
      return readFileSync(`.${path}`);
    return path.startsWith('/lib/') ? libraryFile(path.slice('/lib/'.length)) : null;
  }

  /** Compressed once, as a good server keeps its files. */
  #bodyOf(path: string): Buffer | null {
    const packed = this.#packed.get(path);
    if (packed) return packed;
    const source = this.#source(path);
    if (source === null) return null;
    const body = brotliCompressSync(source);
    this.#packed.set(path, body);
    return body;
  }

  /** Gives the count and begins a new one. */
  count(): Count {
    const counted = this.#count;
    this.#count = { requests: 0, bytes: 0 };
    return counted;
  }
}
