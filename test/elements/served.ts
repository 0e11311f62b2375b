/** What tests of a page's own data share: answers in the place of the network, and an ear for what goes wrong. */
import type { MintElement } from '../../src/elements/mint-element.js';
import type { MintErrorDetail } from '../../src/events.js';

const real = window.fetch;

export type Answer = (init: RequestInit) => Response | Promise<Response>;

/** Answers requests by address; what is not named fails as an unreachable server does. Gives what was asked for. */
export function serve(answers: Readonly<Record<string, Answer>>): string[] {
  const asked: string[] = [];
  window.fetch = (address, init = {}) => {
    const { href } = new URL(address as string);
    asked.push(href);
    const answer = answers[href];
    return answer ? Promise.resolve(answer(init)) : Promise.reject(new TypeError('unreachable'));
  };
  return asked;
}

export const serveNothing = (): void => {
  window.fetch = real;
};

export const json =
  (value: unknown): Answer =>
  () =>
    new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

let number = 0;
/** An address nobody has asked for yet: answers are kept. */
export const fresh = (): string => `https://partner.example/${(number += 1)}.json`;

/** What an element says in a part of it, in one line. */
export const text = (element: Element, selector = '.base'): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a page notices. */
export interface Noticed {
  /** Errors and rejections that nobody caught. */
  errors: string[];
  /** What elements could not show, each with who says so. */
  complaints: (MintErrorDetail & { target: EventTarget | null })[];
  /** Comes when all of these elements stand with all they were given. */
  ready: (elements: readonly EventTarget[]) => Promise<void>;
  /** True once a script in the data has run. */
  ran: boolean;
  stop: () => void;
}

/** Listens to a page: scripts in the data of tests call `alert`, which tells on them. */
export function listen(): Noticed {
  const standing = new Set<EventTarget | null>();
  let look = (): void => undefined;
  const ready: Noticed['ready'] = (elements) =>
    new Promise((resolve) => {
      look = () => {
        if (elements.every((each) => standing.has(each))) resolve();
      };
      look();
    });
  const noticed: Noticed = { errors: [], complaints: [], ready, ran: false, stop };
  const [alert, warn] = [window.alert, console.warn];
  window.alert = () => (noticed.ran = true);
  console.warn = () => undefined;
  const heard: Record<string, (event: Event) => void> = {
    error: (event) => noticed.errors.push((event as ErrorEvent).message),
    unhandledrejection: (event) =>
      noticed.errors.push(String((event as PromiseRejectionEvent).reason)),
    'mint-error': (event) =>
      noticed.complaints.push({
        ...(event as CustomEvent<MintErrorDetail>).detail,
        target: event.target,
      }),
    'mint-ready': (event) => {
      standing.add(event.target);
      look();
    },
  };
  for (const [type, hear] of Object.entries(heard)) addEventListener(type, hear);
  function stop(): void {
    for (const [type, hear] of Object.entries(heard)) removeEventListener(type, hear);
    window.alert = alert;
    console.warn = warn;
  }
  return noticed;
}

/** What would run or load something if it stood in a shadow tree. */
const ACTIVE = 'script, img, image, iframe, object, embed, link, base, form, style, video, audio';
const HARMLESS = /^(https?:|mailto:|tel:|#)/;

/** What is in the shadow tree of an element that text alone would not have put there. */
export function intruders(element: MintElement): string[] {
  const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  const attributes = all.flatMap((each) => [...each.attributes]);
  return [
    ...all.filter((each) => each.matches(ACTIVE)).map(({ localName }) => localName),
    ...attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
    ...attributes
      .filter(({ name, value }) => /^(xlink:)?href$/.test(name) && !HARMLESS.test(value))
      .map(({ value }) => value),
  ];
}

/** What of the bundled view is missing in an element that is about Thuringia. */
export function missing(element: MintElement): string[] {
  const root = element.shadowRoot;
  const faults: [boolean, string][] = [
    [!root?.querySelector('[part~="heading"]')?.textContent.trim(), 'heading'],
    [
      element.localName === 'mint-map' && root?.querySelectorAll('.state').length !== 16,
      '16 Länder',
    ],
    [
      element.localName === 'mint-contact' &&
        !root?.querySelector('[part~="name"]')?.textContent.trim(),
      'somebody to ask',
    ],
    [
      element.localName === 'mint-state-card' && !text(element).includes('7 MINT-Regionen'),
      'its figures',
    ],
  ];
  return faults.flatMap(([isMissing, what]) => (isMissing ? [what] : []));
}

/** The alerts of an element, one a line; empty where all is well. */
export const alerts = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[role="alert"]') ?? [])].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
