import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** What a dataset holds for other readers and no element shows. */
const UNSHOWN = ['capital', 'iso'];

/** Kinds of Länder are not shown either; kinds of networks are. */
const isKindOfState = (value: unknown): boolean => value === 'area-state' || value === 'city-state';

/** By what a file of ours would ask for one of them: `state.iso`, or `{ name, iso }` taken apart. */
const ASKS = new RegExp(
  `\\.(?:${UNSHOWN.join('|')})\\b|\\{[^{}]*\\b(?:${UNSHOWN.join('|')})\\b[^{}:]*\\} *[:=]`,
);

/** A text that reads alike in both languages is a name, and a German one: that is what it is without English. */
function withoutEcho(value: unknown): unknown {
  const { de, en, ...rest } = (value ?? {}) as { de?: unknown; en?: unknown };
  return de !== undefined && de === en ? { de, ...rest } : value;
}

/** What the room of a label is measured by when navigation is made, and follows from its width. */
const UNDRAWN = ['height', 'radius'];

/** Ways that lead nowhere need not be written. */
const DIRECTIONS = ['up', 'right', 'down', 'left'];
const isNoWay = (key: string, value: unknown): boolean =>
  value === null && DIRECTIONS.includes(key);

/** A label that stands outside begins at its anchor: its room is never asked for. Every text has an `anchor` too. */
function withoutRoom(value: unknown): unknown {
  const { anchor } = (value ?? {}) as { anchor?: unknown };
  return Array.isArray(anchor) ? { anchor } : value;
}

/** The data as an expression, without what no element shows. */
const packed = (data: unknown, unshown = UNSHOWN): string =>
  JSON.stringify(data, (key, value: unknown) =>
    unshown.includes(key) || isNoWay(key, value) || isKindOfState(value)
      ? undefined
      : withoutRoom(withoutEcho(value)),
  );

const asModule = (code: string) => ({ code, moduleType: 'js' as const });

/** A file that joins bundled datasets, as a module that holds them joined already. */
async function joined(file: string) {
  const parts = Object.entries((await import(pathToFileURL(file).href)) as object);
  return asModule(
    parts.map(([name, data]) => `export const ${name} = ${packed(data)};`).join('\n'),
  );
}

/**
 * Bundles datasets without what no element shows. With `join` they are joined now and not in the page: for
 * scripts with one element, for which no part is needed twice.
 */
export const packData = (join: boolean): Plugin => ({
  name: 'mint-pack-data',
  enforce: 'pre',
  load(id) {
    if (join && /\/src\/dataset\/bundled\/\w+\.ts$/.test(id)) return joined(id);
    if (!/\/data\/\w+\.json$/.test(id)) return null;
    const data: unknown = JSON.parse(readFileSync(id, 'utf8'));
    return asModule(
      `export default ${packed(data, id.endsWith('/labels.json') ? UNDRAWN : UNSHOWN)};`,
    );
  },
  transform(code, id) {
    const asks = /\/src\/(?!dataset\/bundled\/)[^?]*\.ts$/.test(id) && ASKS.exec(code);
    if (asks) throw new Error(`${id}: ${asks[0]} asks for what scripts/pack-data.ts leaves out`);
  },
});
