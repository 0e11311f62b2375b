/** Everything this project asks the network for goes through here, and only what the page named. */
import { LIMIT, TIMEOUT } from './limits.js';

/** How many answers are kept for elements that ask later. */
const KEPT = 8;
/** Timers count to this many ms and no further. */
const LONGEST = 2 ** 31 - 1;

/** Why there is no text. */
export type LoadFailure =
  /** `address`: neither http, https nor relative. `network`: not reachable, broken off, or kept from us by CORS. */
  | { ok: false; code: 'address' | 'network' | 'empty' | 'aborted' }
  /** Waited for so many ms. */
  | { ok: false; code: 'timeout'; timeout: number }
  /** More than so many bytes. */
  | { ok: false; code: 'too-large'; limit: number }
  /** An HTTP status that brings no whole answer. */
  | { ok: false; code: 'status'; status: number }
  /** A page, a picture or the like instead of data; `type` as the server names it, empty if it does not. */
  | { ok: false; code: 'type'; type: string };

/** A text with its type as the server names it, such as `application/json`; empty if it does not. */
export type LoadResult = { ok: true; text: string; type: string } | LoadFailure;

export interface LoadOptions {
  /** Aborted, it ends the wait at once. */
  signal?: AbortSignal | undefined;
  /** In ms, over headers and body. */
  timeout?: number | undefined;
  /** In bytes after decompression. */
  limit?: number | undefined;
  /** What the answer has to hash to, as the attribute `integrity` takes it. */
  integrity?: string | undefined;
}

/** Gives the text at an address. Never rejects. */
export type Load = (address: string, options?: LoadOptions) => Promise<LoadResult>;

/** What a loader takes from around it; tests bring their own. */
export interface Surroundings {
  fetch?: (address: string, init: RequestInit) => Promise<Response>;
  /** What relative addresses are relative to. */
  base?: () => string | undefined;
}

/** A request under way or answered, and how many wait for it. */
interface Shared {
  readonly answer: Promise<LoadResult>;
  readonly cancel: () => void;
  takers: number;
  isSettled: boolean;
}

interface Call {
  readonly address: string;
  readonly timeout: number;
  readonly limit: number;
  readonly integrity: string;
  readonly fetch: NonNullable<Surroundings['fetch']>;
}

const failed = (code: 'address' | 'network' | 'empty' | 'aborted'): LoadFailure => ({
  ok: false,
  code,
});

/**
 * A loader with a memory of its own. Those that ask for the same address while it is loading, or after it
 * was loaded, share one request; it is aborted when the last of them has left, and a failure is forgotten at once.
 */
export function createLoader({
  fetch: fetchIt = (address, init) => fetch(address, init),
  base = pageAddress,
}: Surroundings = {}): Load {
  const requests = new Map<string, Shared>();

  return async (address, options = {}) => {
    const { signal, timeout, limit, integrity = '' } = options;
    if (signal?.aborted) return failed('aborted');
    const href = webAddress(address, base());
    if (href === null) return failed('address');
    const call = {
      address: href,
      timeout: Math.min(positive(timeout, TIMEOUT), LONGEST),
      limit: positive(limit, LIMIT),
      integrity,
      fetch: fetchIt,
    };
    return waitFor(sharedRequest(requests, call), signal);
  };
}

/** The text at an address; see {@link createLoader}. All elements of a page use this one. */
export const loadText: Load = createLoader();

function pageAddress(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.baseURI;
}

const positive = (value: number | undefined, otherwise: number): number =>
  value !== undefined && value > 0 && value < Infinity ? value : otherwise;

/** The whole address without its fragment, or null if it is not one of the web. */
function webAddress(address: string, base: string | undefined): string | null {
  try {
    const url = new URL(address, base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function sharedRequest(requests: Map<string, Shared>, call: Call): Shared {
  const key = JSON.stringify([call.address, call.timeout, call.limit, call.integrity]);
  const known = requests.get(key);
  if (known) return known;
  const controller = new AbortController();
  const forget = (): void => {
    if (requests.get(key) === shared) requests.delete(key);
  };
  const cancel = (): void => {
    forget();
    controller.abort();
  };
  const shared: Shared = {
    answer: answerTo(call, controller),
    cancel,
    takers: 0,
    isSettled: false,
  };
  requests.set(key, shared);
  void shared.answer.then(({ ok }) => {
    shared.isSettled = true;
    if (ok) forgetOldest(requests);
    else forget();
  });
  return shared;
}

function forgetOldest(requests: Map<string, Shared>): void {
  const settled = [...requests].filter(([, { isSettled }]) => isSettled);
  for (const [key] of settled.slice(0, -KEPT)) requests.delete(key);
}

/** What the request comes to, or that its taker has left before. */
function waitFor(shared: Shared, signal: AbortSignal | undefined): Promise<LoadResult> {
  shared.takers += 1;
  return new Promise((resolve) => {
    const leave = (): void => {
      resolve(failed('aborted'));
      takerLeft(shared);
    };
    signal?.addEventListener('abort', leave, { once: true });
    void shared.answer.then((result) => {
      signal?.removeEventListener('abort', leave);
      resolve(result);
    });
  });
}

/** An element that is only moved leaves and comes back at once: the request outlives that. */
function takerLeft(shared: Shared): void {
  shared.takers -= 1;
  setTimeout(() => {
    if (shared.takers === 0 && !shared.isSettled) shared.cancel();
  });
}

/** The answer, or why there is none in time. Whatever is still under way then is broken off. */
async function answerTo(call: Call, controller: AbortController): Promise<LoadResult> {
  const { timeout } = call;
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<LoadFailure>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, code: 'timeout', timeout }), timeout);
    signal.addEventListener('abort', () => resolve(failed('aborted')));
  });
  const result = await Promise.race([ended, textAt(call, signal)]);
  clearTimeout(timer);
  controller.abort();
  return result;
}

async function textAt(call: Call, signal: AbortSignal): Promise<LoadResult> {
  try {
    const response = await call.fetch(call.address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(call.integrity && { integrity: call.integrity }),
      signal,
    });
    return refusalOf(response, call.limit) ?? (await textOf(response, call.limit, signal));
  } catch {
    return failed('network');
  }
}

/** Answers without a body, or with a part of one. */
const PARTIAL = new Set([204, 205, 206]);
/** What a server sends for a page that asks to log in, or by mistake. */
const NO_DATA = /^(text\/html|application\/(xhtml\+xml|pdf|zip)|(image|audio|video|font)\/.*)$/;

/** Why an answer is none, as far as its headers show. */
function refusalOf(response: Response, limit: number): LoadFailure | null {
  const { ok, status, headers } = response;
  const type = typeOf(response);
  if (!ok || PARTIAL.has(status)) return { ok: false, code: 'status', status };
  if (NO_DATA.test(type)) return { ok: false, code: 'type', type };
  const length = Number(headers.get('content-length'));
  return length > limit ? { ok: false, code: 'too-large', limit } : null;
}

const typeOf = ({ headers }: Response): string =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';

async function textOf(response: Response, limit: number, signal: AbortSignal): Promise<LoadResult> {
  const bytes = await bytesOf(response, limit, signal);
  if (!bytes) return { ok: false, code: 'too-large', limit };
  const text = decoded(bytes);
  const type = typeOf(response);
  if (text.trim() === '') return failed('empty');
  return /^\s*</.test(text) ? { ok: false, code: 'type', type } : { ok: true, text, type };
}

/** The body, or null as soon as it is longer than `limit`. */
async function bytesOf(
  { body }: Response,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined));
  let length = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return joined(chunks, length);
    length += chunk.value.length;
    if (length > limit) return null;
    chunks.push(chunk.value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** UTF-8, or what spreadsheets write where it is not that. What a server says of it is wrong too often. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
