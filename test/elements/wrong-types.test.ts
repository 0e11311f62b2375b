import '../../src/index.js';
import * as classes from '../../src/classes.js';
import { expect, until } from '../harness.js';
import { all } from './reading.js';

/** Values of kinds that a text property does not have. */
const WRONG: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'a number': 5,
  'an object': {},
  'a list': ['TH', 'funding'],
  'an empty list': [],
  true: true,
};

const TAGS = Object.keys(classes)
  .map((name) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase())
  .filter((tag) => customElements.get(tag));

/** What may be anything, and what would be asked for. */
const LEFT_OUT = ['data', 'src', 'base'];

const textProperties = (tag: string): PropertyKey[] => {
  const { elementProperties } = customElements.get(tag) as typeof classes.MintMap;
  return [...elementProperties]
    .filter(([name, { type }]) => !type && !LEFT_OUT.includes(String(name)))
    .map(([name]) => name);
};

describe('a property with a value of another kind', () => {
  const warn = console.warn;
  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => (console.warn = warn));

  it('is tried in all elements', () => expect(TAGS).to.have.length(15));

  for (const tag of TAGS)
    for (const [name, value] of Object.entries(WRONG))
      it(`leaves something to see: <${tag}>, ${name}`, async () => {
        const element = document.createElement(tag) as classes.MintMap;
        const odd = Object.fromEntries(textProperties(tag).map((each) => [each, value]));
        document.body.append(Object.assign(element, odd));
        await element.updateComplete;
        await until(() => all(element, '[part="base"] > *').length > 0);
        element.remove();
      });
});
