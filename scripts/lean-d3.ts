import type { Plugin } from 'vite';

/** The little of a syntax tree that is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  declarations?: { init: Node | null }[];
  expression?: Node & { left?: Node };
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Says that a value is made without touching anything else, so that it goes if nobody wants it. */
const pure = (code: string): string => `/* @__PURE__ */ (() => ${code})()`;

/** `var clipCircle = clip(…)`: parts of d3 that are made by calls when its file is read. */
function madeByCalls({ declarations = [] }: Node, code: string): Edit[] {
  return declarations.flatMap(({ init }) => {
    if (!init) return [];
    const { start, end } = init;
    const text = code.slice(start, end);
    return /^(new )?[\w.]+\(/.test(text) ? [{ start, end, text: pure(text) }] : [];
  });
}

/** `mercatorRaw.invert = …`: becomes a name of its own, so that the projection does not hang on it. */
function inverse({ start, end }: Node, code: string): Edit[] {
  const [, name, value] = /^(\w+)\.invert = ([^]*?);?$/.exec(code.slice(start, end)) ?? [];
  if (!name || !value) return [];
  return [{ start, end, text: `const ${name}Inverse = ${pure(value)};` }];
}

const METHODS = /^ {2}path\.(?:area|measure|bounds|centroid) = function[^]*?^ {2}\};\n/gm;

/**
 * d3-geo comes as one file, in which a bundler cannot see that drawing a path needs none of the projections and
 * none of the measuring. Here it is told. The scripts for pages draw shapes that are projected already.
 */
export function leanD3(): Plugin {
  return {
    name: 'mint-lean-d3',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/d3-(geo|array)\/dist\/d3-\w+\.mjs$/.test(id)) return undefined;
      const { body } = this.parse(code) as unknown as { body: Node[] };
      const edits = body.flatMap((node) => [...madeByCalls(node, code), ...inverse(node, code)]);
      const told = edits.reduceRight(
        (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
        code,
      );
      return { code: told.replace(METHODS, ''), map: null };
    },
  };
}
