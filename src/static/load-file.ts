import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createLoader, type LoadResult } from '../dataset/load.js';

/** Stands for standard input where a file is asked for. */
export const STDIN = '-';

/** That a file cannot be opened, or not read to its end. */
export interface FileFailure {
  ok: false;
  code: 'missing' | 'unreadable';
}

/** The loader wants an address of the web; the answer comes from the file whatever it is. */
const ANY_ADDRESS = 'https://file.invalid/';
/** In ms, as long as timers go: who types into standard input may take their time. */
const NO_TIMEOUT = 2 ** 31 - 1;

/**
 * The text of a file through the door that a page's data come through: at most as many bytes, read as a stream,
 * in the same encodings, and refused if it is empty or markup. Never rejects.
 */
export async function loadFile(file: string): Promise<LoadResult | FileFailure> {
  const source = await sourceOf(file);
  if ('code' in source) return source;
  const load = createLoader({ fetch: () => Promise.resolve(new Response(bodyOf(source))) });
  const result = await load(ANY_ADDRESS, { timeout: NO_TIMEOUT });
  if (result.ok || result.code !== 'network') return result;
  return { ok: false, code: 'unreadable' };
}

async function sourceOf(file: string): Promise<Readable | FileFailure> {
  if (file === STDIN) return process.stdin;
  try {
    return streamOf(await open(file));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, code: isMissing ? 'missing' : 'unreadable' };
  }
}

const streamOf = (handle: FileHandle): Readable => handle.createReadStream();

/** Node's own type of a web stream is not that of the DOM, though both are the same thing. */
const bodyOf = (source: Readable): ReadableStream =>
  Readable.toWeb(source) as unknown as ReadableStream;
