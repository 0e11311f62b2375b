import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * The strictest page that a partner may put the elements on: nothing but its own scripts and styles, and no
 * markup from strings.
 */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types mint-widgets";

/** Where an address leads: the first folder that has it; each folder is mounted at a prefix. */
export type Mounts = Readonly<Record<string, string>>;

function fileOf(path: string, mounts: Mounts): string | null {
  const prefix = Object.keys(mounts).find((each) => path.startsWith(each));
  if (prefix === undefined) return null;
  const folder = mounts[prefix] ?? '';
  const file = normalize(join(folder, path.slice(prefix.length)));
  const whole = path.endsWith('/') ? join(file, 'index.html') : file;
  return whole.startsWith(normalize(folder)) ? whole : null;
}

/** A server of files on this machine alone; nothing is cached, and pages carry the given policy. */
export function staticServer(mounts: Mounts, policy: string): Server {
  return createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = fileOf(pathname, mounts);
      const bytes = file && (await readFile(file).catch(() => null));
      if (!file || !bytes) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
        return;
      }
      const headers: Record<string, string> = {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      };
      if (extname(file) === '.html' && policy) headers['content-security-policy'] = policy;
      response.writeHead(200, headers).end(bytes);
    })();
  });
}

/** Listens on the first free port from `port` on, or any for 0, and gives the address. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const used = typeof address === 'object' && address ? address.port : port;
      resolve(`http://localhost:${used}/`);
    });
  });
}
