import { html } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { expect, mount, until } from '../harness.js';
import {
  alerts,
  fresh,
  intruders,
  json,
  listen,
  missing,
  serve,
  serveNothing,
  text,
  type Answer,
  type Noticed,
} from './served.js';

let noticed: Noticed;

beforeEach(() => {
  noticed = listen();
});

afterEach(() => {
  noticed.stop();
  serveNothing();
  expect(noticed.errors).to.deep.equal([]);
  expect(noticed.ran).to.equal(false);
});

const counted = (value: number, from = 'Musteramt') => ({
  publisher: { name: { de: from } },
  states: {
    TH: {
      counts: [{ value, condition: 'published', asOf: '2026-05', src: [] }],
      contacts: [
        {
          level: 'office',
          organisation: { de: from },
          currency: 'current',
          asOf: '2026-05',
          src: [],
        },
      ],
    },
  },
});
const DATA = JSON.stringify(counted(9));

const answer =
  (body: BodyInit | null, type: string, status = 200): Answer =>
  () =>
    new Response(body, { status, headers: { 'content-type': type } });

/** Long enough for whatever is under way without a network. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

const JSON_TYPE = 'application/json';

/** How many bytes an endless answer was asked for, and whether it was told to stop. */
const endless = { bytes: 0, isCancelled: false };
const endlessAnswer: Answer = () => {
  Object.assign(endless, { bytes: 0, isCancelled: false });
  const chunk = new Uint8Array(100_000).fill(32);
  const body = new ReadableStream({
    pull: (controller) => {
      endless.bytes += chunk.length;
      controller.enqueue(chunk);
    },
    cancel: () => {
      endless.isCancelled = true;
    },
  });
  return new Response(body, { headers: { 'content-type': JSON_TYPE } });
};

/** Begins as the data do, and then says no more. */
const stalled: Answer = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(DATA.slice(0, 50))),
    }),
    { headers: { 'content-type': JSON_TYPE } },
  );

const brokenOff: Answer = () =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(DATA.slice(0, 50)));
        controller.error(new TypeError('connection reset'));
      },
    }),
  );

/** What a server may answer, what the event calls it, and what the line says. */
const REFUSED: readonly [name: string, answer: Answer, kind: string, words: string][] = [
  ['404', answer('no', 'text/plain', 404), 'status', 'geladen werden. Gezeigt'],
  ['404 with data', answer(DATA, JSON_TYPE, 404), 'status', 'geladen werden. Gezeigt'],
  ['500', answer('no', 'text/plain', 500), 'status', 'geladen werden. Gezeigt'],
  ['204', answer(null, JSON_TYPE, 204), 'status', 'geladen werden. Gezeigt'],
  [
    '206 with a part',
    answer(DATA.slice(0, 60), JSON_TYPE, 206),
    'status',
    'geladen werden. Gezeigt',
  ],
  ['a page with 200', answer('<!doctype html><p>login', 'text/html'), 'type', 'text/html'],
  [
    'a page that is called JSON',
    answer('<p><script>alert(1)</script>', JSON_TYPE),
    'type',
    'keine Daten',
  ],
  ['a picture', answer('GIF89a', 'image/gif'), 'type', 'image/gif'],
  ['a document', answer('%PDF-1.7', 'application/pdf'), 'type', 'application/pdf'],
  [
    'half the data',
    answer(DATA.slice(0, 60), JSON_TYPE),
    'data',
    'JSON: Zeile 1, Spalte 61). Gezeigt',
  ],
  [
    'JSON of another shape',
    answer('{"type":"Topology"}', JSON_TYPE),
    'data',
    'type: gefunden "Topology"',
  ],
  ['nothing', answer('', JSON_TYPE), 'empty', 'die Antwort ist leer'],
  ['a byte order mark alone', answer('\ufeff', JSON_TYPE), 'empty', 'die Antwort ist leer'],
  ['blanks', answer(' \n\t', JSON_TYPE), 'empty', 'die Antwort ist leer'],
  ['an endless stream', endlessAnswer, 'too-large', 'mehr als 5 MB'],
  ['a stream that stalls', stalled, 'timeout', 'keine ganze Antwort in 0,3 s'],
  ['a stream that breaks off', brokenOff, 'network', 'nicht erreichbar'],
  [
    'an answer barred by CORS',
    () => Promise.reject(new TypeError('Failed to fetch')),
    'network',
    'CORS',
  ],
  [
    'an error that is none',
    () => Promise.reject(new DOMException('?')),
    'network',
    'nicht erreichbar',
  ],
  [
    'no answer at all',
    () => new Promise(() => undefined),
    'timeout',
    'keine ganze Antwort in 0,3 s',
  ],
];

/** The three elements with the same address. */
const page = async (src: string): Promise<MintElement[]> => {
  const root = await mount(
    html`<div>
      <mint-map src=${src} timeout="0.3" state="TH" metric="regions"></mint-map>
      <mint-state-card src=${src} timeout="0.3" state="TH"></mint-state-card>
      <mint-contact src=${src} timeout="0.3" state="TH"></mint-contact>
    </div>`,
  );
  return [...root.children] as MintElement[];
};

describe('an answer that brings no data', () => {
  for (const [name, give, kind, words] of REFUSED) {
    it(`leaves ours on show in every element, with one line and one event: ${name}`, async () => {
      const src = fresh();
      const asked = serve({ [src]: (init) => moment().then(() => give(init)) });
      const elements = await page(src);
      await until(() => elements.every((element) => alerts(element).length > 0));
      for (const element of elements) {
        expect(alerts(element).length, element.localName).to.equal(1);
        expect(alerts(element)[0]).to.contain(words).and.to.contain('partner.example');
        expect(missing(element)).to.deep.equal([]);
        expect(intruders(element)).to.deep.equal([]);
        const events = noticed.complaints.filter(({ target }) => target === element);
        expect(events.map((each) => [each.kind, each.source])).to.deep.equal([[kind, src]]);
        expect(text(element)).not.to.contain('werden geladen');
      }
      expect(asked).to.deep.equal([src]);
    });
  }

  it('is broken off at 5 MB, however much more there is', async () => {
    const src = fresh();
    serve({ [src]: endlessAnswer });
    const [map] = await page(src);
    await until(() => alerts(map!).length > 0);
    await until(() => endless.isCancelled);
    expect(endless.bytes).to.be.within(5_000_000, 5_300_000);
  });

  it('is not read at all where it says that it is larger', async () => {
    const src = fresh();
    let isRead = false;
    const body = new ReadableStream({ pull: () => void (isRead = true) }, { highWaterMark: 0 });
    const headers = { 'content-type': JSON_TYPE, 'content-length': '50000000' };
    serve({ [src]: () => new Response(body, { headers }) });
    const [map] = await page(src);
    await until(() => alerts(map!).length > 0);
    expect(alerts(map!)[0]).to.contain('mehr als 5 MB');
    expect(isRead).to.equal(false);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/a',
    'http://',
    'https://[',
  ]) {
    it(`is not asked for where the address is none of the web: ${src}`, async () => {
      const asked = serve({});
      const elements = await page(src);
      await until(() => elements.every((element) => alerts(element).length > 0));
      expect(alerts(elements[0]!)[0]).to.contain('keine Adresse im Web');
      expect(elements.flatMap((each) => [...intruders(each), ...missing(each)])).to.deep.equal([]);
      expect(noticed.complaints.map(({ kind }) => kind)).to.deep.equal([
        'address',
        'address',
        'address',
      ]);
      expect(asked).to.deep.equal([]);
    });
  }
});

describe('an answer that brings data', () => {
  const GOOD: readonly [name: string, answer: Answer][] = [
    ['with a byte order mark', answer(`\ufeff${DATA}`, JSON_TYPE)],
    ['that is called plain text', answer(DATA, 'text/plain;charset=iso-8859-1')],
    ['that is called nothing', () => new Response(new TextEncoder().encode(DATA))],
    ['in pieces', () => new Response(new Blob(DATA.split('')).stream())],
  ];
  for (const [name, give] of GOOD) {
    it(`is shown ${name}`, async () => {
      const src = fresh();
      serve({ [src]: give });
      const elements = await page(src);
      await until(() => elements.every((each) => text(each).includes('Angabe: Musteramt')));
      expect(elements.flatMap(alerts)).to.deep.equal([]);
      expect(noticed.complaints).to.deep.equal([]);
    });
  }

  it('is asked for without cookies and without telling from where', async () => {
    const src = fresh();
    let given: RequestInit = {};
    serve({ [src]: (init) => ((given = init), new Response(DATA)) });
    const [map] = await page(src);
    await until(() => text(map!).includes('Angabe: Musteramt'));
    expect([given.credentials, given.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });
});

/** An answer that comes when the test lets it, and knows whether it was broken off. */
function held(value: unknown) {
  const state = { isAborted: false, release: (): void => undefined };
  const gate = new Promise<void>((resolve) => (state.release = resolve));
  const give: Answer = ({ signal }) => {
    signal?.addEventListener('abort', () => (state.isAborted = true));
    return gate.then(() => json(value)({}));
  };
  return { state, give };
}

const panel = (map: Element): string => text(map, '[part~="panel"]');
const mapWith = (src: string): Promise<MintMap> =>
  mount<MintMap>(html`<mint-map src=${src} state="TH" metric="regions"></mint-map>`);
describe('while an answer is on its way', () => {
  it('a map that is removed breaks it off, and says nothing afterwards', async () => {
    const src = fresh();
    const { state, give } = held(counted(9));
    const asked = serve({ [src]: give });
    const map = await mapWith(src);
    await until(() => asked.length === 1);
    map.remove();
    await until(() => state.isAborted);
    state.release();
    await moment();
    expect(noticed.complaints).to.deep.equal([]);
    expect(panel(map)).to.contain('7 MINT');
  });

  it('a map whose address changes five times shows the last, whichever comes first', async () => {
    const all = [1, 2, 3, 4, 5].map((value) => ({ src: fresh(), ...held(counted(100 + value)) }));
    const asked = serve(Object.fromEntries(all.map(({ src, give }) => [src, give])));
    const map = await mapWith(all[0]!.src);
    for (const { src } of all) {
      map.src = src;
      await until(() => asked.includes(src));
    }
    all[4]!.state.release();
    await until(() => panel(map).includes('105 MINT'));
    for (const { state } of all) state.release();
    await moment();
    expect(panel(map)).to.contain('105 MINT');
    expect(all.slice(0, 4).map(({ state }) => state.isAborted)).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(noticed.complaints).to.deep.equal([]);
  });

  it('a map that changes its address five times at once asks for the last alone', async () => {
    const all = [1, 2, 3, 4, 5].map((value) => ({ src: fresh(), value }));
    const asked = serve(
      Object.fromEntries(all.map(({ src, value }) => [src, json(counted(100 + value))])),
    );
    const map = await mount<MintMap>(html`<mint-map state="TH" metric="regions"></mint-map>`);
    for (const { src } of all) map.src = src;
    await until(() => panel(map).includes('105 MINT'));
    expect(asked).to.deep.equal([all[4]!.src]);
  });

  it('a map that is moved on the page waits for the same answer', async () => {
    const src = fresh();
    const { state, give } = held(counted(9));
    const asked = serve({ [src]: give });
    const map = await mapWith(src);
    await until(() => asked.length === 1);
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(map);
    await moment();
    expect(state.isAborted).to.equal(false);
    state.release();
    await until(() => panel(map).includes('9 MINT'));
    expect(asked).to.deep.equal([src]);
    elsewhere.remove();
  });

  it('a map whose address is taken away shows ours, and what comes late is not shown', async () => {
    const src = fresh();
    const { state, give } = held(counted(9));
    const asked = serve({ [src]: give });
    const map = await mapWith(src);
    await until(() => asked.length === 1);
    map.removeAttribute('src');
    await until(() => state.isAborted && !text(map).includes('werden geladen'));
    state.release();
    await moment();
    expect(panel(map)).to.contain('7 MINT');
    expect(noticed.complaints).to.deep.equal([]);
  });
});

describe('an address that is taken away', () => {
  it('takes its data along: ours come back', async () => {
    const src = fresh();
    serve({ [src]: json(counted(9)) });
    const elements = await page(src);
    await until(() => elements.every((each) => text(each).includes('Angabe: Musteramt')));
    for (const element of elements) element.removeAttribute('src');
    await until(() => elements.every((each) => !text(each).includes('Musteramt')));
    expect(panel(elements[0]!)).to.contain('7 MINT');
    expect(elements.flatMap(missing)).to.deep.equal([]);
  });

  it('takes the line along that said what was wrong with it', async () => {
    const src = fresh();
    serve({});
    const map = await mapWith(src);
    await until(() => alerts(map).length === 1);
    map.src = '';
    await until(() => alerts(map).length === 0);
    expect(noticed.complaints.length).to.equal(1);
  });

  it('asked for again after it failed, is tried again', async () => {
    const src = fresh();
    serve({});
    const map = await mapWith(src);
    await until(() => alerts(map).length === 1);
    const place = map.parentElement;
    map.remove();
    serve({ [src]: json(counted(9)) });
    place?.append(map);
    await until(() => panel(map).includes('9 MINT'));
    expect(alerts(map)).to.deep.equal([]);
  });
});

describe('an attribute that is taken away', () => {
  const ATTRIBUTES = {
    ...{ src: fresh(), data: '{}', timeout: '3', base: '/mint', 'data-version': '2025-1' },
    ...{ state: 'TH', lang: 'en', theme: 'dark', group: 'g', heading: 'H', 'heading-level': '2' },
    ...{ label: 'L', metric: 'regions', unit: 'U', breaks: '1 2', view: 'table', level: 'states' },
    ...{
      district: '16051',
      'max-age': '3',
      sections: 'figures',
      compact: '',
      'without-legend': '',
    },
  };
  for (const tag of ['mint-map', 'mint-state-card', 'mint-contact']) {
    it(`leaves ${tag} as it is without it`, async () => {
      serve({});
      const plain = document.createElement(tag) as MintElement;
      const element = document.createElement(tag) as MintElement;
      const place = document.body.appendChild(document.createElement('div'));
      place.append(plain, element);
      for (const [name, value] of Object.entries(ATTRIBUTES)) {
        element.setAttribute(name, value);
        await element.updateComplete;
        await moment();
        element.removeAttribute(name);
        await element.updateComplete;
        await moment();
        expect(text(element), name).to.equal(text(plain));
      }
      place.remove();
    });
  }
});

describe('what a framework writes by mistake', () => {
  it('is no data: an object as an attribute of a tag that is not defined yet', async () => {
    const asked = serve({});
    const root = await mount(
      html`<div>
        <mint-map state="TH" data="[object Object]"></mint-map>
        <mint-contact state="TH" data="[object Object]"></mint-contact>
        <mint-state-card state="TH" data="[object Object]"></mint-state-card>
      </div>`,
    );
    const elements = [...root.children] as MintElement[];
    await noticed.ready(elements);
    expect(elements.flatMap((each) => [...alerts(each), ...missing(each)])).to.deep.equal([]);
    expect(noticed.complaints).to.deep.equal([]);
    (elements[0] as MintMap).data = { states: { TH: { counts: [] } } };
    await until(() => panel(elements[0]!).includes('keine Angabe'));
    expect(asked).to.deep.equal([]);
  });

  it('that is no number is read once, not for ever', async () => {
    const map = await mount<MintMap>(html`<mint-map state="TH" .data=${NaN}></mint-map>`);
    await until(() => alerts(map).length === 1);
    await moment();
    expect(noticed.complaints.length).to.equal(1);
  });

  it('as JSON text in the property is read like JSON in the attribute', async () => {
    const map = await mount<MintMap>(
      html`<mint-map state="TH" metric="regions" .data=${DATA}></mint-map>`,
    );
    await until(() => panel(map).includes('9 MINT'));
  });
});
