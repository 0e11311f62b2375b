import { html, nothing } from 'lit';
import '../../src/define/mint-comparison.js';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';
import { clock } from '../../src/dataset/ageing.js';
import type { MintComparison } from '../../src/elements/mint-comparison.js';
import type { MintContact } from '../../src/elements/mint-contact.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import type { MintStateCard } from '../../src/elements/mint-state-card.js';
import { expect, mount, until } from '../harness.js';
import { alerts, fresh, json, listen, serve, serveNothing, text, type Noticed } from './served.js';

const realNow = clock.now;
let noticed: Noticed;

beforeEach(() => {
  clock.now = () => new Date('2026-11-24T12:00:00Z');
  noticed = listen();
});

afterEach(() => {
  clock.now = realNow;
  noticed.stop();
  serveNothing();
  expect(noticed.errors).to.deep.equal([]);
});

const publisher = { name: { de: 'Musteramt' } };
const by = { asOf: '2026-05', src: [] };
const count = (over: object = {}) => ({ value: 9, condition: 'published', ...by, ...over });
const office = (over: object = {}) => ({
  level: 'office',
  organisation: { de: 'Geschäftsstelle Muster' },
  currency: 'current',
  ...by,
  ...over,
});
const person = (over: object = {}) => ({
  ...office({ level: 'person', name: 'Alex Muster' }),
  ...over,
});
const inState = (state: string, fields: object, more: object = {}) => ({
  publisher,
  states: { [state]: fields },
  ...more,
});

/** An element with data of its page, once it stands. */
async function standing<Wanted extends MintElement>(
  element: ReturnType<typeof html>,
): Promise<Wanted> {
  const made = await mount<Wanted>(element);
  await noticed.ready([made]);
  return made;
}

const mapOf = (data: unknown, state: string, metric = 'regions') =>
  standing<MintMap>(html`<mint-map state=${state} metric=${metric} .data=${data}></mint-map>`);
const cardOf = (data: unknown, state = 'TH') =>
  standing<MintStateCard>(html`<mint-state-card state=${state} .data=${data}></mint-state-card>`);
const contactOf = (contacts: unknown, level: string | typeof nothing = nothing, state = 'TH') =>
  standing<MintContact>(
    html`<mint-contact
      state=${state}
      level=${level}
      .data=${inState(state, { contacts })}
    ></mint-contact>`,
  );

const panel = (map: Element): string => text(map, '[part~="panel"]');
const legend = (map: Element): string => text(map, '[part~="legend"]');
const shape = (map: Element, area: string) =>
  map.shadowRoot?.querySelector(`.state[data-area="${area}"]`);
const spoken = (map: Element, area: string): string =>
  shape(map, area)?.getAttribute('aria-label') ?? '';
/** True if a hatch lies over an area. */
const hatched = (map: Element, area: string): boolean =>
  [...(map.shadowRoot?.querySelectorAll('.veil') ?? [])].some(
    (veil) => veil.getAttribute('d') === shape(map, area)?.getAttribute('d'),
  );
const asTable = async (map: MintMap): Promise<string> => {
  map.view = 'table';
  await map.updateComplete;
  return text(map, 'table');
};

describe('rule 1, of a page’s own data: what is undated says so', () => {
  it('a count, in panel and table', async () => {
    const map = await mapOf(inState('TH', { counts: [count({ asOf: null })] }), 'TH');
    expect(panel(map)).to.contain('9 MINT-Regionen').and.to.contain('Stand unbekannt');
    expect(await asTable(map)).to.contain('Angabe: Musteramt · Stand unbekannt');
  });

  it('a figure out of a table', async () => {
    const map = await mapOf({ TH: 3 }, 'TH', 'own');
    expect(panel(map)).to.contain('Stand unbekannt');
    expect(await asTable(map)).to.contain('Angabe: Diese Seite · Stand unbekannt');
  });

  it('a figure whose file says who gives it names that', async () => {
    const map = await mapOf({ publisher, values: { TH: 3 } }, 'TH', 'own');
    expect(panel(map)).to.contain('Angabe: Musteramt');
    expect(text(map, '[part~="attribution"]')).to.contain('Musteramt');
  });

  it('a figure with a date says that', async () => {
    const map = await mapOf('Land;Wert;Stand\nTH;3;31.12.2025', 'TH', 'own');
    expect(panel(map)).to.contain('Stand: 31. Dezember 2025');
  });

  it('a figure with a source in its row names it, beside whose word it is', async () => {
    const src = fresh();
    const rows = 'Land;Wert;Quelle\nTH;3;LeLa-Atlas\nBY;4;LeLa-Atlas\nSN;5;';
    serve({ [src]: () => new Response(rows) });
    const map = await standing<MintMap>(
      html`<mint-map src=${src} metric="own" state="TH"></mint-map>`,
    );
    expect(panel(map)).to.contain('Angabe: partner.example');
    expect(text(map, '[part~="attribution"]'))
      .to.contain('2 Quellen')
      .and.to.contain('LeLa-Atlas (Stand unbekannt)')
      .and.to.contain('partner.example');
    expect(legend(map)).to.contain('Angabe: partner.example (3 Länder)');
  });

  it('a fact, a figure and a contact', async () => {
    const facts = [{ de: 'Ein Satz.', asOf: null, src: [] }];
    const figures = [{ key: 'k', value: 5, label: { de: 'Labore' }, asOf: null, src: [] }];
    const card = await cardOf(inState('TH', { facts, profile: { figures } }));
    expect(text(card)).to.match(/Labore Stand unbekannt · Angabe: Musteramt/);
    expect(text(card)).to.match(/Stand unbekannt Ein Satz\. Angabe: Musteramt/);
    const contact = await contactOf([office({ asOf: null })]);
    expect(text(contact, '[part~="contact"]')).to.contain('Stand unbekannt');
    expect(text(contact, '[part~="notice"]')).to.contain('Nicht aktuell bestätigt');
  });
});

describe('rule 2: the newest shows, the older are one step away', () => {
  it('of the counts a partner names', async () => {
    const counts = [count(), count({ value: 6, asOf: '2022' })];
    const map = await mapOf(inState('TH', { counts }), 'TH');
    expect(panel(map)).to.match(/^Thüringen 9 MINT-Regionen/);
    const older = (): string => text(map, '[part~="panel"] details');
    await until(() => older().includes('6 MINT-Regionen (Stand: 2022)'));
  });
});

describe('rule 3: the qualifier of a partner is formatted as ours are', () => {
  it('in panel, speech and table', async () => {
    const map = await mapOf(
      inState('TH', { counts: [count({ qualifier: 'over', value: 70 })] }),
      'TH',
    );
    expect(panel(map)).to.contain('über 70 MINT-Regionen');
    expect(spoken(map, 'TH')).to.match(/^Thüringen: über 70 MINT-Regionen/);
    expect(await asTable(map)).to.contain('über 70');
  });
});

describe('a number of a partner', () => {
  it('has the decimals it needs on the card', async () => {
    const figures = [0.04, 1.25, 0.0042].map((value, at) => ({
      ...{ key: `k${at}`, value, label: { de: 'Quote' }, ...by },
    }));
    const card = await cardOf(inState('TH', { profile: { figures } }));
    for (const number of ['0,04 ', '1,25 ', '0,004 '])
      expect(text(card)).to.contain(`${number}Quote`);
  });
});

describe('rule 4: a conflict is said in words', () => {
  it('beside the fact of a partner, with whose word it is', async () => {
    const facts = [{ de: 'Es sind 7 oder 9.', conflict: true, ...by }];
    const founded = { de: '2019 oder 2020', conflict: true, ...by };
    const card = await cardOf(inState('TH', { facts, structure: { founded } }));
    expect(text(card)).to.contain(
      'Es sind 7 oder 9. Quellen widersprechen sich · Angabe: Musteramt',
    );
    expect(text(card)).to.contain('2019 oder 2020 Quellen widersprechen sich · Angabe: Musteramt');
  });
});

describe('rule 5: what a partner says ages too', () => {
  it('an office past 24 months stands with a notice, and without it before', async () => {
    const fresher = await contactOf([office({ asOf: '2024-12' })]);
    expect(text(fresher, '[part~="notice"]')).to.equal('');
    const stale = await contactOf([office({ asOf: '2024-09' })]);
    expect(text(stale, '[part~="name"]')).to.equal('Geschäftsstelle Muster');
    expect(text(stale, '[part~="notice"]')).to.contain('Nicht aktuell bestätigt');
  });

  it('a person past 12 months gives way to the office', async () => {
    const both = [office(), person({ asOf: '2025-09' })];
    const contact = await contactOf(both);
    expect(text(contact)).not.to.contain('Alex Muster');
    expect(text(contact, '[part~="name"]')).to.equal('Geschäftsstelle Muster');
    contact.maxAge = 24;
    await contact.updateComplete;
    expect(text(contact)).to.contain('Alex Muster');
  });

  it('a person alone past 12 months gives way to our office, which is not called the partner’s', async () => {
    const contact = await contactOf([person({ asOf: '2025-11-25' })]);
    expect(text(contact, '[part~="name"]')).to.equal('Alex Muster');
    clock.now = () => new Date('2026-11-26T12:00:00Z');
    contact.requestUpdate();
    await contact.updateComplete;
    expect(text(contact)).to.contain('Innovation und Forschung Thüringen (STIFT)');
    expect(text(contact)).not.to.contain('Alex Muster').and.not.to.contain('Musteramt');
  });

  it('where we have no office either, to whom to ask nationally, in words', async () => {
    const contact = await contactOf([person({ asOf: '2025-09' })], nothing, 'HE');
    expect(text(contact)).not.to.contain('Alex Muster');
    expect(text(contact, '[part~="name"]')).to.equal('Programm MINT-Regionen');
    expect(text(contact, '[part~="summary"]')).to.contain('Hessen');
  });

  for (const [name, over] of [
    ['whom nobody has confirmed', { currency: 'unverified' }],
    ['without a date', { asOf: null }],
  ] as const) {
    it(`a person ${name} is never shown, whatever the page allows`, async () => {
      const contact = await contactOf([office(), person(over)], 'person');
      contact.maxAge = 1200;
      await contact.updateComplete;
      expect(text(contact)).not.to.contain('Alex Muster');
      expect(text(contact, '[part~="name"]')).to.equal('Geschäftsstelle Muster');
      expect(text(contact, '[part~="summary"]')).not.to.equal('');
    });
  }

  it('figures past 36 months and lists of funding past 24 have a notice', async () => {
    const funding = (asOf: string) => ({ funding: [{ de: 'Das Land zahlt.', asOf, src: [] }] });
    const parts = async (profile: object, counts: unknown) => {
      const card = await cardOf(inState('TH', { profile, counts }));
      return [...(card.shadowRoot?.querySelectorAll('[part~="notice"]') ?? [])].length;
    };
    const none = { figures: [], funding: [] };
    expect(await parts(none, [count({ asOf: '2024' })])).to.equal(0);
    expect(await parts(none, [count({ asOf: '2023-09' })])).to.equal(1);
    expect(await parts({ ...none, ...funding('2024-12') }, [count()])).to.equal(0);
    expect(await parts({ ...none, ...funding('2024-10') }, [count()])).to.equal(1);
  });
});

describe('rule 6: claims and plans of a partner read as such', () => {
  it('with who claims it, and that it is a plan', async () => {
    const facts = [
      { de: 'Wir sind die Größten.', claimBy: { de: 'Musteramt' }, ...by },
      { de: 'Ein Netzwerk entsteht.', plan: true, ...by },
    ];
    const card = await cardOf(inState('TH', { facts }));
    expect(text(card)).to.match(/Wir sind die Größten\. [^.]*Musteramt/);
    expect(text(card)).to.match(/Ein Netzwerk entsteht\. Plan/);
  });
});

describe('rule 7: absence is dated', () => {
  it('where a partner says that no structure is known', async () => {
    const summary = { de: 'Nichts gefunden.', asOf: '2026-03', src: [] };
    const structure = { type: 'none-known', summary };
    const card = await cardOf(inState('TH', { structure }));
    expect(text(card, '[part~="type"]')).to.equal(
      'Keine Landesstruktur bekannt (Stand: März 2026)',
    );
  });

  it('where a partner takes all counts back, that is no zero', async () => {
    const map = await mapOf(inState('TH', { counts: [] }), 'TH');
    expect(spoken(map, 'TH')).to.equal('Thüringen: keine Angabe');
    await until(() => panel(map).includes('mindestens eine'));
    expect(panel(map)).not.to.contain('0 MINT');
  });
});

describe('rule 9: a partner is named for what it names, and for nothing else', () => {
  it('on the map: its Land is its own figure, the others stay ours', async () => {
    const map = await mapOf(inState('TH', { counts: [count()] }), 'BY');
    expect(panel(map)).not.to.contain('Musteramt');
    expect(legend(map)).to.contain('Angabe: Musteramt (1 Land)');
    expect(text(map, '[part~="attribution"]')).to.contain('Musteramt');
  });

  it('on the card: counts, figures, facts and structure', async () => {
    const figures = [{ key: 'k', value: 5, label: { de: 'Labore' }, ...by }];
    const summary = { de: 'Wir koordinieren.', ...by };
    const card = await cardOf(
      inState('TH', {
        counts: [count()],
        structure: { summary },
        profile: { figures, funding: [{ de: 'Das Land zahlt.', ...by }] },
      }),
    );
    for (const said of ['9 MINT-Regionen', 'Wir koordinieren.', 'Labore', 'Das Land zahlt.']) {
      expect(text(card)).to.match(new RegExp(`${said}[^.]*Angabe: Musteramt`));
    }
    expect(text(card, '[part~="attribution"]')).to.contain('Musteramt');
  });

  it('where it rests on a source of ours', async () => {
    const ours = await standing<MintMap>(html`<mint-map metric="regions"></mint-map>`);
    const [source] = ours.sources;
    const map = await mapOf(inState('TH', { counts: [count({ src: [source?.id] })] }), 'TH');
    expect(panel(map)).to.contain('Angabe: Musteramt');
    expect(map.sources.map(({ title }) => title)).to.include('Musteramt');
  });

  it('kind and name of a structure, with their date, wherever they stand', async () => {
    const structure = { type: 'working-group', name: { de: 'AG Muster' } };
    const data = inState('TH', { structure }, { checked: '2026-05' });
    const line = 'AG Muster Stand: Mai 2026 · Angabe: Musteramt';
    expect(text(await cardOf(data))).to.contain(line);
    const compared = await standing<MintComparison>(
      html`<mint-comparison states="TH" rows="structure" .data=${data}></mint-comparison>`,
    );
    expect(text(compared)).to.contain('Arbeitsgruppe Stand: Mai 2026 · Angabe: Musteramt');
    expect(compared.sources.map(({ title }) => title)).to.include('Musteramt');
    const kinds = await mapOf(data, 'TH', 'structure');
    await until(() => panel(kinds).includes(line));
    expect(await asTable(kinds)).to.contain(line);
    const map = await mapOf(data, 'TH');
    await until(() => panel(map).includes('AG Muster'));
    expect(panel(map)).to.contain('Stand: Mai 2026 · Angabe: Musteramt');
  });

  it('a contact: its own, with the date', async () => {
    const contact = await contactOf([office()]);
    expect(text(contact, '[part~="contact"]')).to.contain('Stand: Mai 2026 · Angabe: Musteramt');
  });

  it('who is responsible, where only the contact is missing', async () => {
    const data = inState('HE', { structure: { name: { de: 'AG Muster' } } });
    const contact = await standing<MintContact>(
      html`<mint-contact state="HE" .data=${data}></mint-contact>`,
    );
    expect(text(contact, '[part~="summary"]')).to.contain(
      'Für Hessen ist zuständig: AG Muster (Angabe: Musteramt). Ein bestätigter Kontakt',
    );
  });

  it('our own check is not dated over what is all the page’s', async () => {
    const ours = await standing<MintContact>(html`<mint-contact state="TH"></mint-contact>`);
    expect(text(ours, '[part~="attribution"]')).to.contain('Zuletzt geprüft');
    const contact = await contactOf([office()]);
    expect(text(contact, '[part~="attribution"]')).not.to.contain('Zuletzt geprüft');
    const own = await mapOf({ TH: 3 }, 'TH', 'own');
    expect(text(own, '[part~="attribution"]')).not.to.contain('Zuletzt geprüft');
    const mixed = await mapOf(inState('TH', { counts: [count()] }), 'TH');
    expect(text(mixed, '[part~="attribution"]')).to.contain('Zuletzt geprüft');
  });

  it('two partners: each for its own, and the key names both', async () => {
    const src = fresh();
    serve({ [src]: json(inState('TH', { counts: [count()] })) });
    const other = {
      publisher: { name: { de: 'Zweitamt' } },
      states: { BY: { counts: [count({ value: 30 })] } },
    };
    const map = await standing<MintMap>(
      html`<mint-map state="TH" metric="regions" src=${src} .data=${other}></mint-map>`,
    );
    expect(panel(map)).to.contain('Angabe: Musteramt').and.not.to.contain('Zweitamt');
    map.state = 'BY';
    await map.updateComplete;
    expect(panel(map)).to.contain('30').and.to.contain('Angabe: Zweitamt');
    expect(legend(map)).to.contain('Angabe: Zweitamt, Musteramt (2 Länder)');
    const sources = text(map, '[part~="attribution"]');
    expect(sources).to.contain('Musteramt').and.to.contain('Zweitamt');
  });

  it('two partners of one Land: the later wins', async () => {
    const src = fresh();
    serve({ [src]: json(inState('TH', { counts: [count()] })) });
    const map = await standing<MintMap>(
      html`<mint-map
        state="TH"
        metric="regions"
        src=${src}
        .data=${{ states: { TH: { counts: [count({ value: 11 })] } } }}
      ></mint-map>`,
    );
    expect(panel(map)).to.contain('11 MINT').and.to.contain('Angabe: Diese Seite');
    expect(panel(map)).not.to.contain('Musteramt');
  });
});

describe('rule 10: our data have a version, and their classes are frozen', () => {
  it('a value of a partner moves no bound', async () => {
    const bounds = (map: Element) => legend(map).replace(/\(\d+ L[^)]*\)|Angabe.*/g, '');
    const plain = await standing<MintMap>(html`<mint-map metric="regions"></mint-map>`);
    const before = bounds(plain);
    const map = await mapOf(inState('TH', { counts: [count({ value: 5000 })] }), 'TH');
    expect(bounds(map)).to.equal(before);
  });

  it('a version the page was made for is said if it is another, and the data still stand', async () => {
    const map = await standing<MintMap>(
      html`<mint-map
        data-version="2025-1"
        state="TH"
        metric="regions"
        .data=${inState('TH', { counts: [count()] })}
      ></mint-map>`,
    );
    expect(alerts(map)).to.deep.equal([
      'Diese Seite nennt den Datenstand 2025-1; gezeigt wird der Datenstand 2026-1.',
    ]);
    expect(panel(map)).to.contain('9 MINT-Regionen');
  });

  it('a version a partner gives its own file is not taken for ours', async () => {
    const map = await standing<MintMap>(
      html`<mint-map
        data-version="2026-1"
        .data=${{ version: '2031-7', ...inState('TH', { counts: [count()] }) }}
      ></mint-map>`,
    );
    expect(alerts(map)).to.deep.equal([]);
  });
});

describe('a lower bound of a partner', () => {
  it('has a hatch, a sign, words for speech, and no rank', async () => {
    const map = await mapOf(inState('TH', { counts: [count({ qualifier: 'at-least' })] }), 'TH');
    expect(hatched(map, 'TH')).to.equal(true);
    expect(hatched(map, 'BY')).to.equal(false);
    const labels = [...(map.shadowRoot?.querySelectorAll('[part~="label"]') ?? [])];
    expect(labels.filter((label) => label.textContent.includes('≥ 9')).length).to.equal(1);
    expect(spoken(map, 'TH')).to.equal('Thüringen: mindestens 9 MINT-Regionen');
    expect(panel(map)).to.contain('mindestens 9 MINT-Regionen').and.not.to.contain('Rang');
    expect(legend(map)).to.contain('Schraffiert: mindestens (1 Land)');
    expect(await asTable(map)).to.contain('mindestens 9');
  });

  it('is what it counted itself, too', async () => {
    const map = await mapOf(inState('TH', { counts: [count({ condition: 'recorded' })] }), 'TH');
    expect(spoken(map, 'TH')).to.equal('Thüringen: mindestens 9 MINT-Regionen');
  });
});

describe('networks of a partner', () => {
  const regions = {
    neu: { name: { de: 'Netz Neu' }, state: 'HE', districts: [{ ags: '06411' }] },
  };
  const data = { publisher, regions };

  it('count beside ours as a lower bound of both, in count and coverage', async () => {
    const map = await mapOf(data, 'HE');
    expect(spoken(map, 'HE')).to.equal('Hessen: mindestens 4 MINT-Regionen');
    expect(panel(map)).to.contain('Angabe: Musteramt').and.not.to.contain('Rang');
    map.metric = 'district-coverage';
    await map.updateComplete;
    expect(panel(map)).to.contain('8 von 26 Kreisen').and.to.contain('Angabe: Musteramt');
    expect(spoken(map, 'TH')).not.to.contain('Musteramt');
  });

  it('are named where Kreise are shown, and reach theirs', async () => {
    const map = await standing<MintMap>(
      html`<mint-map level="districts" state="HE" district="06411" .data=${data}></mint-map>`,
    );
    await until(() => panel(map).includes('Netz Neu'));
    expect(panel(map)).to.contain('Angabe: Musteramt');
    expect(legend(map)).to.contain('Angabe: Musteramt (1 Kreis)');
  });

  it('reach the card as well', async () => {
    const card = await cardOf(data, 'HE');
    expect(text(card)).to.match(/mindestens 4 MINT-Regionen[^.]*Angabe: Musteramt/);
  });
});
