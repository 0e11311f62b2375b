import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';
import type { MintContact } from '../../src/elements/mint-contact.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import type { MintErrorDetail } from '../../src/events.js';
import { expect, mount, until } from '../harness.js';
import { fresh, json, serve, serveNothing, text } from './served.js';

const settled = (element: MintElement, address = 'partner.example'): Promise<void> =>
  until(() => !text(element).includes(`Daten von ${address} werden geladen`));

const fact = { asOf: '2026-05', src: [] };
const count = { value: 9, condition: 'published', ...fact };
const office = {
  level: 'office',
  organisation: { de: 'Landesstelle Musterland' },
  email: 'mint@landesstelle.example',
  currency: 'current',
  ...fact,
};
const DATA = {
  publisher: { name: { de: 'Landesstelle Musterland' } },
  states: { TH: { counts: [count], contacts: [office] } },
};

describe('data of the page', () => {
  afterEach(serveNothing);

  it('at src are merged over ours, and named as the source in panel, table and legend', async () => {
    const src = fresh();
    serve({ [src]: json(DATA) });
    const map = await mount<MintMap>(
      html`<mint-map src=${src} state="TH" metric="regions"></mint-map>`,
    );
    await until(() => text(map, '[part~="panel"]').includes('9 MINT'));
    expect(text(map, '[part~="panel"]')).to.contain('Angabe: Landesstelle Musterland');
    expect(text(map, '[part~="legend"]')).to.contain('Angabe: Landesstelle Musterland (1 Land)');
    map.view = 'table';
    await map.updateComplete;
    expect(text(map, 'table')).to.contain(
      '9 MINT-Regionen Angabe: Landesstelle Musterland · Stand: Mai 2026',
    );
    expect(text(map, 'table')).to.contain('47');
  });

  it('inside the element and as a property count too, the property last', async () => {
    const map = await mount<MintMap>(
      html`<mint-map
        metric="regions"
        state="TH"
        .data=${{ states: { TH: { counts: [{ ...count, value: 11 }] } } }}
        ><script type="application/json">
          {
            "states": {
              "TH": {
                "counts": [{ "value": 10, "condition": "published", "asOf": null, "src": [] }]
              },
              "BY": {
                "counts": [{ "value": 21, "condition": "published", "asOf": null, "src": [] }]
              }
            }
          }
        </script></mint-map
      >`,
    );
    await until(() => text(map, '[part~="panel"]').includes('11'));
    expect(text(map, '[part~="panel"]')).to.contain('Angabe: Diese Seite');
    map.state = 'BY';
    await until(() => text(map, '[part~="panel"]').includes('21'));
  });

  it('inside the element count too where they come after it, as they do while a page is on its way', async () => {
    const map = await mount<MintMap>(html`<mint-map metric="own"></mint-map>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{ "TH": 12, "BY": 31 }';
    map.append(script);
    await until(() => text(map, '[part~="summary"]').includes('am höchsten in Bayern (31)'));
  });

  it('given anew are shown in the update in which they are set', async () => {
    const map = await mount<MintMap>(
      html`<mint-map metric="own" .data=${{ TH: 3, BY: 5 }}></mint-map>`,
    );
    await until(() => text(map, '[part~="summary"]').includes('5'));
    map.data = { TH: 3, BY: 71 };
    await map.updateComplete;
    expect(text(map, '[part~="summary"]')).to.contain('71');
    expect(map.isUpdatePending).to.equal(false);
  });

  it('tell of a mistake when the update is over, so that a page may answer with others', async () => {
    const map = await mount<MintMap>(
      html`<mint-map metric="own" .data=${{ TH: 3, BY: 5 }}></mint-map>`,
    );
    await until(() => text(map, '[part~="summary"]').includes('5'));
    map.addEventListener('mint-error', () => (map.data = { TH: 3, BY: 72 }), { once: true });
    map.data = { TH: 3, BY: 'viele' };
    await until(() => text(map, '[part~="summary"]').includes('72'));
    expect(text(map, '[role="alert"]')).to.equal('');
  });

  it('as JSON text in the attribute are read; what a framework writes by mistake is not', async () => {
    const contact = await mount<MintContact>(
      html`<mint-contact state="TH" data=${JSON.stringify(DATA)}></mint-contact>`,
    );
    await until(() => text(contact).includes('Landesstelle Musterland'));
    expect(text(contact)).to.contain('Angabe: Landesstelle Musterland');
    contact.data = '[object Object]';
    await until(() => !text(contact).includes('Landesstelle Musterland'));
    expect(text(contact, '[role="alert"]')).to.equal('');
  });

  it('at one address are asked for once by all elements of a page', async () => {
    const src = fresh();
    const asked = serve({ [src]: json(DATA) });
    const page = await mount(
      html`<div>
        <mint-map src=${src} state="TH"></mint-map
        ><mint-contact src=${src} state="TH"></mint-contact
        ><mint-state-card src=${src} state="TH"></mint-state-card>
      </div>`,
    );
    const elements = [...page.children] as MintElement[];
    for (const element of elements) {
      await until(() => text(element).includes('Landesstelle Musterland'));
    }
    expect(asked).to.deep.equal([src]);
  });

  it('that come late lose to those asked for after them', async () => {
    const [slow, quick] = [fresh(), fresh()];
    let release = (): void => undefined;
    const wait = new Promise<void>((resolve) => {
      release = resolve;
    });
    serve({
      [slow]: (init) =>
        wait.then(() => json({ states: { TH: { counts: [{ ...count, value: 99 }] } } })(init)),
      [quick]: json({ states: { TH: { counts: [{ ...count, value: 12 }] } } }),
    });
    const map = await mount<MintMap>(
      html`<mint-map src=${slow} state="TH" metric="regions"></mint-map>`,
    );
    map.src = quick;
    await until(() => text(map, '[part~="panel"]').includes('12'));
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text(map, '[part~="panel"]')).to.contain('12');
    expect(text(map, '[part~="panel"]')).not.to.contain('99');
  });

  it('are not waited for after the element has left, and come when it is back', async () => {
    const src = fresh();
    let aborted = false;
    window.fetch = (_address, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('', 'AbortError'));
        });
      });
    const map = await mount<MintMap>(
      html`<mint-map src=${src} state="TH" metric="regions"></mint-map>`,
    );
    const place = map.parentElement;
    await until(() => map.shadowRoot !== null && text(map).includes('werden geladen'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    map.remove();
    await until(() => aborted);
    serve({ [src]: json(DATA) });
    place?.append(map);
    await until(() => text(map, '[part~="panel"]').includes('9 MINT'));
  });

  it('that cannot be loaded leave ours on show, with a line and one event that say so', async () => {
    const src = fresh();
    serve({ [src]: () => new Response('', { status: 404 }) });
    const heard: MintErrorDetail[] = [];
    const hear = (event: Event): void =>
      void heard.push((event as CustomEvent<MintErrorDetail>).detail);
    document.addEventListener('mint-error', hear);
    const map = await mount<MintMap>(
      html`<mint-map src=${src} state="TH" metric="regions"></mint-map>`,
    );
    await until(() => text(map, '[role="alert"]') !== '');
    document.removeEventListener('mint-error', hear);
    expect(text(map, '[role="alert"]')).to.contain('partner.example').and.not.to.contain('404');
    expect(text(map, '[part~="panel"]')).to.contain('7');
    expect(heard.map(({ kind, source }) => [kind, source])).to.deep.equal([['status', src]]);
    expect(heard[0]?.message.replace(' (Antwort 404)', '')).to.equal(text(map, '[role="alert"]'));
  });

  it('that are partly wrong are shown as far as they are right; the line names the place', async () => {
    const contact = await mount<MintContact>(
      html`<mint-contact
        state="TH"
        .data=${{ states: { TH: { contacts: [office, { ...office, email: 'no address' }] } } }}
      ></mint-contact>`,
    );
    await until(() => text(contact, '[role="alert"]') !== '');
    expect(text(contact, '[role="alert"]')).to.contain('states.TH.contacts[1].email');
    expect(text(contact)).to.contain('Landesstelle Musterland');
  });

  it('by Kreis name those that our map does not have, before any boundary is there', async () => {
    const src = fresh();
    serve({ [src]: () => new Response('AGS;Wert\n16051;3\n03152;4\n16099;5') });
    const map = await mount<MintMap>(html`<mint-map src=${src} metric="own"></mint-map>`);
    await until(() => text(map, '[role="alert"]') !== '');
    expect(text(map, '[role="alert"]'))
      .to.contain('2 Angaben in den Daten von partner.example konnten nicht gelesen werden')
      .and.to.contain('Zeile 3, Spalte AGS: gefunden "03152"')
      .and.to.contain('(dieser ist in 03159 aufgegangen)')
      .and.to.contain('Zeile 4, Spalte AGS: gefunden "16099"');
  });

  it('end after the time the page sets', async () => {
    const src = fresh();
    window.fetch = () => new Promise(() => undefined);
    const map = await mount<MintMap>(html`<mint-map src=${src} timeout="0.05"></mint-map>`);
    await until(() => text(map, '[role="alert"]') !== '');
    await settled(map);
  });

  it('ask for nothing where a page brings none', async () => {
    const asked = serve({});
    const map = await mount<MintMap>(html`<mint-map src=${nothing}></mint-map>`);
    await map.updateComplete;
    expect(asked).to.deep.equal([]);
  });
});

describe('a figure of the page', () => {
  const own = (data: unknown, more: TemplateResult | typeof nothing = nothing) =>
    mount<MintMap>(
      html`<mint-map metric="own" label="Schülerlabore" unit="Labore" state="TH" .data=${data}
        >${more}</mint-map
      >`,
    );

  it('becomes a map with legend, summary, speech and table of its own', async () => {
    const map = await own({ TH: 3, BY: 12, BW: 7, SN: 1 });
    await until(() => text(map, '[part~="panel"]').includes('3'));
    expect(text(map, '[part~="heading"]')).to.equal('Schülerlabore');
    expect(text(map, '[part~="summary"]')).to.contain('4 Werte: am höchsten in Bayern');
    const spoken = map.shadowRoot?.querySelector('[data-area="BY"]')?.getAttribute('aria-label');
    expect(spoken).to.match(/^Bayern: 12(,0)? Labore, Rang 1 von 4$/);
    expect(text(map, '[part~="legend"]')).to.contain('keine Angabe (12 Länder)');
    map.view = 'table';
    await map.updateComplete;
    expect(text(map, 'table')).to.match(/Bayern 12(,0)? Angabe: Diese Seite/);
  });

  it('is written alike all over, one small value or none', async () => {
    const map = await own({ TH: -12.5, BY: 3, SN: 0.004 });
    await until(() => text(map, '[part~="panel"]').includes('12,5'));
    const spoken = (id: string): string | null | undefined =>
      map.shadowRoot?.querySelector(`[data-area="${id}"]`)?.getAttribute('aria-label');
    expect(spoken('TH')).to.equal('Thüringen: \u221212,5 Labore, Rang 3 von 3');
    expect(spoken('SN')).to.equal('Sachsen: 0,004 Labore, Rang 2 von 3');
    expect(text(map, '[part~="summary"]'))
      .to.contain('Bayern (3,0 Labore)')
      .and.to.contain('Thüringen (\u221212,5 Labore)');
    map.view = 'table';
    await map.updateComplete;
    expect(text(map, 'table'))
      .to.contain('Bayern 3,0 Angabe')
      .and.to.contain('Sachsen 0,004 Angabe');
  });

  it('keeps a short unit in the line of its number, in summary, panel and tooltip', async () => {
    const map = await own({ TH: 3, BY: 12 });
    map.unit = '%';
    await until(() => text(map, '[part~="summary"]').includes('%'));
    map.shadowRoot?.querySelector<SVGElement>('[data-area="BY"]')?.focus();
    await until(() => text(map, '[part~="tooltip"]').includes('%'));
    const said = (part: string): string =>
      (map.shadowRoot?.querySelector(`[part~="${part}"]`)?.textContent ?? '').replaceAll(
        '\u00a0',
        '_',
      );
    expect(said('summary')).to.contain('Bayern (12_%)');
    expect(said('panel')).to.contain('3_%');
    expect(said('tooltip')).to.contain('12_%');
    map.unit = 'Labore';
    await map.updateComplete;
    expect(said('summary')).to.contain('Bayern (12 Labore)');
  });

  it('takes the breaks the page sets, for our metrics too', async () => {
    const map = await mount<MintMap>(html`<mint-map metric="regions" breaks="10 20"></mint-map>`);
    await until(() => text(map, '[part~="legend"]').includes('unter 10'));
    expect(text(map, '[part~="legend"]')).to.contain('ab 20');
    map.breaks = '3 2';
    await map.updateComplete;
    expect(text(map, '[part~="legend"]')).not.to.contain('unter 3 ');
  });
});

describe('new values of the page', () => {
  const fillOf = (map: MintMap): string =>
    map.shadowRoot?.querySelector('.state[data-area="BY"]')?.getAttribute('class') ?? '';

  it('are read while the last ones stay: no frame without values', async () => {
    const map = await mount<MintMap>(
      html`<mint-map metric="own" .data=${{ BY: 12, TH: 4 }}></mint-map>`,
    );
    await until(() => fillOf(map) === 'state class-5');
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(fillOf(map)));
    const shape = map.shadowRoot?.querySelector('.state[data-area="BY"]');
    if (shape) watch.observe(shape, { attributes: true, attributeFilter: ['class'] });
    map.data = { BY: 1, TH: 4 };
    await until(() => fillOf(map) === 'state class-1');
    watch.disconnect();
    expect(seen).to.deep.equal(['state class-1']);
  });

  it('from an address leave outlines until they are there, for the last ones are another file’s', async () => {
    const map = await mount<MintMap>(
      html`<mint-map metric="own" .data=${{ BY: 12, TH: 4 }}></mint-map>`,
    );
    await until(() => fillOf(map) === 'state class-5');
    map.src = 'data:application/json,{"BY":1,"TH":4}';
    await map.updateComplete;
    expect(map.shadowRoot?.querySelectorAll('.state.no-data').length).to.equal(16);
  });
});

describe('events and versions', () => {
  it('mint-ready comes once, when the data of the page are there', async () => {
    const src = fresh();
    serve({ [src]: json(DATA) });
    const shown: string[] = [];
    const hear = (event: Event): void => {
      shown.push(text(event.target as Element, '[part~="panel"]'));
    };
    document.addEventListener('mint-ready', hear);
    const map = await mount<MintMap>(
      html`<mint-map src=${src} state="TH" metric="regions"></mint-map>`,
    );
    await until(() => shown.length > 0);
    map.state = 'BY';
    await map.updateComplete;
    document.removeEventListener('mint-ready', hear);
    expect(shown.length).to.equal(1);
    expect(shown[0]).to.contain('9 MINT-Regionen');
  });

  it('mint-ready does not come from one that has left, but when it is back with the data of the page', async () => {
    const src = fresh();
    let asked: AbortSignal | null | undefined;
    window.fetch = (_address, init) => {
      asked = init?.signal;
      return new Promise((_resolve, reject) => {
        asked?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    };
    const place = await mount(html`<div></div>`);
    const contact = document.createElement('mint-contact');
    const shown: string[] = [];
    contact.addEventListener('mint-ready', () => shown.push(text(contact)));
    place.append(Object.assign(contact, { src, state: 'TH' }));
    await until(() => Boolean(asked));
    contact.heading = 'Kontakt';
    contact.remove();
    await until(() => asked?.aborted === true);
    expect(shown).to.deep.equal([]);
    serve({ [src]: json(DATA) });
    place.append(contact);
    await until(() => shown.length > 0);
    expect(shown[0]).to.contain('Landesstelle Musterland');
  });

  it('a page made for another version of our data is told which one it gets', async () => {
    const map = await mount<MintMap>(html`<mint-map data-version="2025-3"></mint-map>`);
    await until(() => text(map, '[role="alert"]') !== '');
    expect(text(map, '[role="alert"]')).to.contain('2025-3').and.to.contain('2026-1');
    map.dataVersion = '2026-1';
    await map.updateComplete;
    expect(text(map, '[role="alert"]')).to.equal('');
  });
});
