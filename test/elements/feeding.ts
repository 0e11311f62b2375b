/** How the tables of bad input are fed to elements, and what must hold of them all the same. */
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';
import { names } from '../../src/dataset/bundled/names.js';
import { readPartnerFile, type PartnerFile } from '../../src/dataset/partner-file.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import { placeText } from '../../src/i18n/problem-text.js';
import { expect } from '../harness.js';
import {
  alerts,
  fresh,
  intruders,
  listen,
  missing,
  serve,
  serveNothing,
  type Noticed,
} from './served.js';

const TAGS = ['mint-map', 'mint-state-card', 'mint-contact'] as const;
type Tag = (typeof TAGS)[number];

/** How a page hands its data to an element. */
export const WAYS = ['data', 'attribute', 'inline', 'src'] as const;
export const TEXT_WAYS = WAYS.slice(1);
export type Way = (typeof WAYS)[number];

/** An element with data, and a text its complaint must hold; null where there is nothing to complain of. */
export interface Fed {
  element: MintElement;
  complaint: string | null;
}

const answers: Record<string, () => Response> = {};

function give(element: MintElement, way: Way, input: unknown, type: string): void {
  if (way === 'data') element.data = input;
  if (way === 'attribute') element.setAttribute('data', input as string);
  if (way === 'inline') {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = input as string;
    element.append(script);
  }
  if (way === 'src') {
    const address = fresh();
    answers[address] = () => new Response(input as string, { headers: { 'content-type': type } });
    element.setAttribute('src', address);
  }
}

export function fed(tag: Tag, metric: string, way: Way, input: unknown, type = ''): MintElement {
  const element = document.createElement(tag) as MintElement;
  element.setAttribute('state', 'TH');
  if (tag === 'mint-map') element.setAttribute('metric', metric);
  give(element, way, input, type);
  return element;
}

/** What the first complaint must hold, as the reader lists it; null where it finds nothing wrong. */
export const complaintOf = ({ problems: [first] }: PartnerFile): string | null =>
  first ? placeText(first.place, 'de') : null;

export const complaintOn = (text: string): string | null =>
  complaintOf(readPartnerFile(text, '', { dataset: names }));

let place: HTMLElement;
let noticed: Noticed;

/** Puts elements on the page and waits until each stands with all it was given. */
async function stand(elements: readonly MintElement[]): Promise<void> {
  const ready = noticed.ready(elements);
  place.replaceChildren(...elements);
  await ready;
}

/** What is wrong on the page, by element. */
function faults({ element, complaint }: Fed): string[] {
  const events = noticed.complaints.filter(({ target }) => target === element);
  const said = alerts(element);
  const wanted = complaint === null ? 0 : 1;
  return [
    ...intruders(element).map((each) => `holds ${each}`),
    ...missing(element).map((each) => `lacks ${each}`),
    ...(said.length === wanted
      ? []
      : [`says ${said.length} things, not ${wanted}: ${said.join()}`]),
    ...(events.length === wanted ? [] : [`tells ${events.length} times, not ${wanted}`]),
    ...(said.every((each) => each.includes(complaint ?? '')) ? [] : [`says ${said.join()}`]),
  ].map((fault) => `${element.localName} ${fault}`);
}

export async function check(all: readonly Fed[]): Promise<void> {
  await stand(all.map(({ element }) => element));
  expect(all.flatMap(faults)).to.deep.equal([]);
  expect(noticed.errors).to.deep.equal([]);
  expect(noticed.ran).to.equal(false);
}

/** Before and after each test: a place on the page, an ear, and no network. */
export function onAPage(): void {
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    // Nobody looks: painting two thousand elements is most of what they cost.
    place.style.visibility = 'hidden';
    noticed = listen();
    serve(answers);
  });

  afterEach(() => {
    noticed.stop();
    serveNothing();
    place.remove();
  });
}

/** The element that a row is fed to in this way: each way of each class of mistakes meets all three. */
export const tagFor = (row: number, way: Way): Tag =>
  TAGS[(row + WAYS.indexOf(way)) % TAGS.length]!;

/** What a map calls a Land. */
export const shown = ({ element }: Fed, state: string): string =>
  element.shadowRoot?.querySelector(`[data-area="${state}"]`)?.getAttribute('aria-label') ?? '';
