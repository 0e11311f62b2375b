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

/** What may be left out where there is nothing: ways that lead nowhere, and when a source appeared that does not say so. */
const OMITTED = ['up', 'right', 'down', 'left', 'published'];
const isNothing = (key: string, value: unknown): boolean => value === null && OMITTED.includes(key);

/** A label that stands outside begins at its anchor: its room is never asked for. Every text has an `anchor` too. */
function withoutRoom(value: unknown): unknown {
  const { anchor } = (value ?? {}) as { anchor?: unknown };
  return Array.isArray(anchor) ? { anchor } : value;
}

/** The data as an expression, without what no element shows. */
const packed = (data: unknown, unshown = UNSHOWN): string =>
  JSON.stringify(data, (key, value: unknown) =>
    unshown.includes(key) || isNothing(key, value) || isKindOfState(value)
      ? undefined
      : withoutRoom(withoutEcho(value)),
  );

/** What a Land is measured by, as JSON: each number, and what follows it. */
const MEASURES = new RegExp(
  ['area', 'population', 'pupils']
    .map((name) => `"${name}":\\{"value":([\\d.]+),([^{}]+)\\}`)
    .join(),
  'g',
);

/** What is said of each number that is counted from the networks on record. */
const RECORDED = /"condition":"recorded",[^{}]+/g;

/**
 * Declares data, with dates and sources written once where they are the same for many:
 * `...land(29654, 2556747, 252317)` for Länder that are measured alike, `...recorded` for numbers on record.
 */
function declared(start: string, json: string, name = ''): string {
  let [land, recorded] = ['', ''];
  const text = json
    .replace(MEASURES, (all, area, ofArea, people, ofPeople, pupils, ofPupils) => {
      const measures = `area:{value:a,${ofArea}},population:{value:b,${ofPeople}},pupils:{value:c,${ofPupils}}`;
      land ||= measures;
      if (measures !== land) return all;
      return `.../* @__PURE__ */ ${name}Land(${area},${people},${pupils})`;
    })
    .replace(RECORDED, (all) => {
      recorded ||= all;
      return all === recorded ? `...${name}Recorded` : all;
    });
  const once = [
    land && `const ${name}Land = (a, b, c) => ({${land}});`,
    recorded && `const ${name}Recorded = {${recorded}};`,
  ];
  return [...once, `${start} ${text};`].join('\n');
}

const asModule = (code: string) => ({ code, moduleType: 'js' as const });

/** A file that joins bundled datasets, as a module that holds them joined already. */
async function joined(file: string) {
  const parts = Object.entries((await import(pathToFileURL(file).href)) as object);
  return asModule(
    parts.map(([name, data]) => declared(`export const ${name} =`, packed(data), name)).join('\n'),
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
    const unshown = id.endsWith('/labels.json') ? UNDRAWN : UNSHOWN;
    return asModule(declared('export default', packed(data, unshown)));
  },
  transform(code, id) {
    const asks = /\/src\/(?!dataset\/bundled\/)[^?]*\.ts$/.test(id) && ASKS.exec(code);
    if (asks) throw new Error(`${id}: ${asks[0]} asks for what scripts/pack-data.ts leaves out`);
  },
});
