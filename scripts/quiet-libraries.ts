import { resolve } from 'node:path';
import type { Edit } from './library-edits.js';

/** What libraries do to a page, or suffer from one, and what the bundle does instead. */
export const QUIET: readonly Edit[] = [
  {
    // A policy of our own name, for Lit and for us: a page may own `lit-html` itself.
    file: /\/lit-html\/lit-html\.js$/,
    from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    to: 'mintPolicy',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    from: 'const t=globalThis',
    to: `import{policy as mintPolicy}from${JSON.stringify(resolve('src/embed/trust.ts'))};const t=globalThis`,
  },
  // Lists of versions on the window break where the page has frozen it or owns the name.
  {
    file: /\/lit-html\/lit-html\.js$/,
    from: '(t.litHtmlVersions??=[]).push("3.3.3")',
    to: 'void 0',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    from: '(s.litElementVersions??=[]).push("4.2.2")',
    to: 'void 0',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    from: '(a.reactiveElementVersions??=[]).push("2.1.2")',
    to: 'void 0',
  },
  // Hooks for polyfills, looked up on the window: an `<a id="…">` of that name is no function.
  { file: /\/lit-html\/lit-html\.js$/, from: 't.litHtmlPolyfillSupport', to: 'void 0' },
  {
    file: /\/lit-element\/lit-element\.js$/,
    from: 's.litElementHydrateSupport?.({LitElement:i})',
    to: 'void 0',
  },
  { file: /\/lit-element\/lit-element\.js$/, from: 's.litElementPolyfillSupport', to: 'void 0' },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    from: 'a.reactiveElementPolyfillSupport',
    to: 'void 0',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    from: '(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)',
    to: '!0',
  },
  // Metadata of decorators, which no element here uses.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    to: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    from: 'const t=this[Symbol.metadata];if(null!==t)',
    to: 'const t=null;if(null!==t)',
  },
  // A page may have put enumerable functions on Object.prototype.
  {
    file: /\/topojson-client\/src\/stitch\.js$/,
    from: 'for (var k in fragmentByEnd)',
    to: 'for (var k of Object.keys(fragmentByEnd))',
  },
];
