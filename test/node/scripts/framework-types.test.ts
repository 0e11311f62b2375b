import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { customData, webTypes } from '../../../scripts/editor-data.js';
import { elementTypes } from '../../../scripts/framework-types.js';
import { manifestElements, type ManifestElement } from '../../../scripts/manifest-elements.js';

const field = (name: string, type: string, attribute: string) => ({
  kind: 'field',
  name,
  type: { text: type },
  attribute,
});

const FIGURE: ManifestElement = {
  tagName: 'mint-figure',
  name: 'MintFigure',
  description: 'One\nnumber.',
  attributes: [
    {
      name: 'order',
      fieldName: 'order',
      type: { text: "'newest' | 'oldest'" },
      default: "'newest'",
    },
    { name: 'with-export', fieldName: 'withExport', type: { text: 'boolean' } },
    { name: 'max-age', fieldName: 'maxAge', type: { text: 'number' } },
    { name: 'timeout', fieldName: 'timeout', type: { text: 'number' } },
    { name: 'data', fieldName: 'data', type: { text: 'string' }, description: 'as text */' },
  ],
  members: [
    field('order', 'string', 'order'),
    field('withExport', 'boolean', 'with-export'),
    field('maxAge', 'number | null', 'max-age'),
    field('timeout', 'number', 'timeout'),
    { ...field('data', 'unknown', 'data'), description: 'as a value' },
    { kind: 'field', name: 'sources', type: { text: 'CitedSource[]' } },
  ],
  events: [{ name: 'mint-point-select', description: 'a point' }],
  cssProperties: [{ name: '--mint-text', description: 'colour' }],
};

const types = elementTypes([FIGURE]);

/** The lines of an interface. */
const linesOf = (name: string): string =>
  new RegExp(`export interface ${name} \\{\\n([^]*?)\\n\\}`).exec(types)?.[1] ?? '';

describe('types of tags in frameworks', () => {
  it('take the words that an attribute knows, and numbers as text too', () => {
    const lines = linesOf('MintFigureAttributes');
    assert.match(lines, /'order'\?: 'newest' \| 'oldest' \| undefined;/);
    assert.match(lines, /'max-age'\?: number \| `\$\{number\}` \| undefined;/);
  });

  it('take the type of the field where templates set that, as it has the same name', () => {
    assert.match(linesOf('MintFigureAttributes'), /'timeout'\?: MintFigure\['timeout'\]/);
  });

  it('take any value for data, in the words of the field', () => {
    assert.match(linesOf('MintFigureAttributes'), /\/\*\* as a value \*\/\n {2}'data'\?: unknown/);
  });

  it('leave out what cannot be set', () => {
    const lines = linesOf('MintFigureProperties');
    assert.match(lines, /'withExport'\?: MintFigure\['withExport'\]/);
    assert.doesNotMatch(lines, /sources/);
  });

  it('name events as each framework writes them, with what they carry', () => {
    assert.match(linesOf('MintFigureEvents'), /'mint-point-select': events\.MintPointSelectEvent;/);
    assert.match(linesOf('MintFigureHandlers'), /'onmint-point-select'\?: \(\(event: /);
    assert.match(linesOf('MintFigureListeners'), /'on:mint-point-select'\?: \(\(event: /);
  });

  it('cannot be ended by what is said of an attribute', () => {
    const [attribute] = FIGURE.attributes.slice(-1);
    const text = { ...FIGURE, members: [], attributes: [attribute!] };
    assert.match(elementTypes([text]), /\/\*\* as text \*\\\/ \*\//);
  });

  it('are made for every element of the manifest', () => {
    const all = manifestElements();
    assert.equal(all.length, 15);
    for (const { tagName } of all) assert.match(elementTypes(all), new RegExp(`'${tagName}': \\{`));
  });
});

describe('what editors know of tags', () => {
  it('are the words of an attribute, and that some are there or not', () => {
    const { tags } = customData([FIGURE]) as {
      tags: { name: string; attributes: { name: string; values?: object; valueSet?: string }[] }[];
    };
    const [order, withExport, maxAge] = tags[0]?.attributes ?? [];
    assert.deepEqual(order?.values, [{ name: 'newest' }, { name: 'oldest' }]);
    assert.equal(withExport?.valueSet, 'v');
    assert.deepEqual([maxAge?.values, maxAge?.valueSet], [undefined, undefined]);
  });

  it('are the events, fields and custom properties too, in JetBrains’ words', () => {
    const { contributions } = webTypes([FIGURE, FIGURE], '1.0.0') as {
      contributions: {
        html: {
          elements: { attributes: object[]; js: { events: object[]; properties: object[] } }[];
        };
        css: { properties: object[] };
      };
    };
    const [element] = contributions.html.elements;
    assert.deepEqual(element?.attributes[0], {
      name: 'order',
      description: undefined,
      default: 'newest',
      value: { type: "'newest' | 'oldest'", required: true },
    });
    assert.deepEqual(element.js.events, [{ name: 'mint-point-select', description: 'a point' }]);
    assert.equal(element.js.properties.length, 5);
    assert.equal(contributions.css.properties.length, 1);
  });
});
