import { html, nothing } from 'lit';
import '../../src/define/mint-map.js';
import { STATE_IDS } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import type { MintExportDetail, MintSelectDetail } from '../../src/events.js';
import {
  emulate,
  expect,
  mount,
  press,
  until,
  violations,
  whereMediaCanBeSet,
} from '../harness.js';
import { all, inside } from './reading.js';

const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
const status = (map: MintMap): string => words(inside(map, '[role="status"]'));
const href = (element: Element | null): string | null | undefined => element?.getAttribute('href');

/** Is true once it holds in a map that has drawn what it holds. */
const shows = (map: MintMap, selector: string): Promise<void> =>
  until(() => all<HTMLElement>(map, selector).length > 0);

describe('a map of links', () => {
  async function linked(template = '#land-{slug}', state = ''): Promise<MintMap> {
    const map = await mount<MintMap>(
      html`<mint-map href-template=${template} state=${state}></mint-map>`,
    );
    await shows(map, '[role="list"]');
    return map;
  }

  const link = (map: MintMap, area: string): HTMLElement => inside(map, `a[data-area="${area}"]`);

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('A-03 has a real link round each of 16 Länder, in a list, and no listbox', async () => {
    const map = await linked('/land/{slug}/{id}', 'TH');
    const items = all<HTMLElement>(map, '[role="list"] > [role="listitem"]');
    expect(items.length).to.equal(16);
    for (const item of items) {
      const [anchor] = item.children;
      expect(anchor?.localName).to.equal('a');
      expect(anchor?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(anchor?.firstElementChild?.getAttribute('d')).to.match(/^M/);
    }
    expect(href(link(map, 'TH'))).to.equal('/land/thueringen/TH');
    expect(link(map, 'TH').getAttribute('aria-label')).to.match(/^Thüringen: 3,3 je 1 Million/);
    expect(link(map, 'TH').getAttribute('aria-current')).to.equal('true');
    expect(
      all<HTMLElement>(map, '[role="listbox"], [role="option"], [aria-selected]'),
    ).to.deep.equal([]);
    expect(all<HTMLElement>(map, 'a.state[tabindex="0"]').length).to.equal(1);
  });

  it('leads to the same pages from labels and from the circles over small Länder', async () => {
    const map = await linked('/{id}');
    for (const kind of ['circle.hit', 'text.label']) {
      for (const over of all<HTMLElement>(map, kind)) {
        expect(href(over.parentElement)).to.equal(`/${over.getAttribute('data-area') ?? ''}`);
      }
    }
    expect(all<HTMLElement>(map, 'a > circle.hit').length).to.equal(8);
    expect(all<HTMLElement>(map, 'a > text.label').length).to.equal(16);
  });

  it('A-03 has the same keys, and Enter follows the link', async () => {
    const map = await linked();
    link(map, 'HE').focus();
    await press('End');
    expect(map.shadowRoot?.activeElement?.getAttribute('data-area')).to.equal('TH');
    await press('ArrowDown');
    const area = map.shadowRoot?.activeElement?.getAttribute('data-area') ?? '';
    expect(area).to.equal('BY');
    await press('Enter');
    expect(location.hash).to.equal('#land-bayern');
  });

  it('keeps the Land the page has set: no key and no click chooses another', async () => {
    const map = await linked('#{id}', 'TH');
    link(map, 'HE').focus();
    await press('Space');
    await press('Escape');
    await press('Escape');
    link(map, 'HE').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await map.updateComplete;
    expect(map.state).to.equal('TH');
    expect(words(inside(map, '[part="panel"]'))).to.contain('Thüringen');
  });

  it('asks the page with mint-select first, and stays where it is if the page objects', async () => {
    const map = await linked();
    const heard: MintSelectDetail[] = [];
    map.addEventListener('mint-select', (event) => {
      heard.push(event.detail);
      event.preventDefault();
    });
    link(map, 'NW').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(heard.map(({ state, origin }) => [state, origin])).to.deep.equal([['NW', 'link']]);
    expect(location.hash).to.equal('');
  });

  it('leaves clicks that open another window to the browser', async () => {
    const map = await linked();
    let heard = 0;
    map.addEventListener('mint-select', () => (heard += 1));
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        [key]: true,
      });
      map.addEventListener('click', (event) => event.preventDefault(), { once: true });
      link(map, 'NW').dispatchEvent(click);
    }
    expect(heard).to.equal(0);
  });

  it('has no select: it would be a second, longer way to the same 16 links', async () => {
    const map = await linked();
    expect(all<HTMLElement>(map, 'select').length).to.equal(0);
  });

  it('has the links in its table too', async () => {
    const map = await linked('/{ags}');
    map.view = 'table';
    await map.updateComplete;
    const links = all<HTMLElement>(map, 'tbody th a');
    expect(links.length).to.equal(16);
    expect(links.map((each) => [words(each), href(each)])).to.deep.include(['Thüringen', '/16']);
    let origin = '';
    map.addEventListener('mint-select', (event) => {
      ({ origin } = event.detail);
      event.preventDefault();
    });
    links[0]?.click();
    expect(origin).to.equal('link');
  });

  it('is a map to choose from where the addresses may not be links', async () => {
    const map = await mount<MintMap>(
      html`<mint-map href-template="javascript:alert('{id}')"></mint-map>`,
    );
    await shows(map, '[role="option"]');
    expect(all<HTMLElement>(map, 'svg a').length).to.equal(0);
    inside(map, 'path[data-area="HE"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(map.state).to.equal('HE');
  });

  it('says what Enter does, and names the pages where nothing is chosen', async () => {
    const map = await linked();
    expect(words(inside(map, '#keys'))).to.contain('Eingabe öffnet die Seite');
    expect(words(inside(map, '[part="panel"]'))).to.equal(
      'Die Karte führt zu den Seiten der Länder.',
    );
  });

  it('leads to Kreise by their five digits', async () => {
    const map = await mount<MintMap>(
      html`<mint-map level="districts" state="TH" href-template="/{id}/{ags}/{slug}"></mint-map>`,
    );
    await shows(map, '[role="list"] a');
    expect(href(link(map, '16051'))).to.equal('/TH/16051/erfurt');
    expect(all<HTMLElement>(map, '[role="list"] a').length).to.equal(22);
  });

  it('A-13 axe finds nothing in it', async () => {
    expect(await violations(await linked('/land/{slug}/', 'TH'))).to.deep.equal([]);
  });
});

describe('a map for documents', () => {
  it('A-04 is one image with its whole label and its table, and nothing in them takes the focus', async () => {
    const map = await mount<MintMap>(html`<mint-map without-interaction state="TH"></mint-map>`);
    const picture = inside(map, 'svg.map');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.match(
      /^Karte der Länder: MINT-Regionen .*Thüringen \(3,3\).*gibt es keine Angabe\.$/,
    );
    expect(all<HTMLElement>(map, 'tbody tr').length).to.equal(16);
    expect(
      all<HTMLElement>(map, 'a, button, select, input, summary, [tabindex]').filter(
        (each) => !each.closest('[part="attribution"]'),
      ),
    ).to.deep.equal([]);
    expect(await violations(map)).to.deep.equal([]);
  });

  for (const width of [300, 320, 480, 760]) {
    it(`A-50 is ${width} px wide where its place is`, async () => {
      const map = await mount<MintMap>(html`<mint-map without-interaction></mint-map>`);
      map.style.setProperty('--mint-max-width', `${width}px`);
      map.style.setProperty('font', '16px sans-serif');
      await until(() => map.getBoundingClientRect().width === width);
      const edge = map.getBoundingClientRect().right + 0.5;
      for (const each of all<HTMLElement>(map, '.figure, .table, .side, td, th')) {
        expect(each.getBoundingClientRect().right, each.className).to.be.at.most(edge);
      }
      const figure = inside(map, '.figure').getBoundingClientRect().width;
      expect(figure).to.be.at.least(Math.min(width, 480) - 1);
    });
  }
});

describe('a table with large letters', () => {
  it('A-51 does not push the picture out of its place', async () => {
    const map = await mount<MintMap>(html`<mint-map without-interaction></mint-map>`);
    map.style.setProperty('--mint-max-width', '300px');
    map.style.setProperty('font', '32px sans-serif');
    await until(() => map.getBoundingClientRect().width === 300);
    expect(inside(map, '.figure').getBoundingClientRect().width).to.equal(300);
  });
});

describe('the address of the page', () => {
  const go = (hash: string): void =>
    history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);

  /** A map is ready once it has put on what its tools wear, beside its own. */
  async function ready(map: MintMap): Promise<MintMap> {
    await until(() => (map.shadowRoot?.adoptedStyleSheets.length ?? 0) > 1);
    await map.updateComplete;
    return map;
  }

  async function withHash(name = '', state = ''): Promise<MintMap> {
    const map = await mount<MintMap>(html`<mint-map with-hash=${name} state=${state}></mint-map>`);
    return ready(map);
  }

  beforeEach(() => go(''));
  after(() => go(''));

  it('says from the start which Land is shown', async () => {
    go('#mint=TH');
    const map = await withHash();
    expect(map.state).to.equal('TH');
    expect(words(inside(map, '[part="panel"]'))).to.contain('Thüringen');
  });

  it('follows what a visitor chooses, beside what else stands there, and adds no entry to the history', async () => {
    go('#a=1');
    const map = await withHash();
    const { length } = history;
    history.replaceState({ page: 7 }, '');
    inside(map, 'path[data-area="BY"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await map.updateComplete;
    expect(location.hash).to.equal('#a=1&mint=BY');
    map.view = 'table';
    await map.updateComplete;
    expect(location.hash).to.equal('#a=1&mint=BY,table');
    map.view = 'map';
    map.state = '';
    await map.updateComplete;
    expect(location.hash).to.equal('#a=1');
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ page: 7 });
  });

  it('says too that a visitor has cleared what the page had chosen', async () => {
    const map = await withHash('', 'TH');
    expect(location.hash).to.equal('');
    map.state = '';
    await map.updateComplete;
    expect(location.hash).to.equal('#mint=');
  });

  it('is followed when it changes, without an event of ours', async () => {
    const map = await withHash('', 'HE');
    let heard = 0;
    map.addEventListener('mint-select', () => (heard += 1));
    location.hash = '#mint=Sachsen,table';
    await until(() => map.view === 'table');
    await map.updateComplete;
    expect(map.state).to.equal('Sachsen');
    expect(heard).to.equal(0);
    location.hash = '#other';
    await until(() => map.view === 'map');
    expect(map.state).to.equal('HE');
  });

  it('concerns the first map of a name, and another under a name of its own', async () => {
    go('#mint=TH&karte=BY');
    const place = await mount(
      html`<div>
        <mint-map with-hash></mint-map><mint-map with-hash></mint-map
        ><mint-map with-hash="karte"></mint-map><mint-map></mint-map>
      </div>`,
    );
    const maps = [...place.querySelectorAll('mint-map')];
    await Promise.all(maps.slice(0, 3).map(ready));
    expect(maps.map(({ state }) => state)).to.deep.equal(['TH', '', 'BY', '']);
  });

  it('stays as it is without the attribute', async () => {
    go('#mint=TH');
    const map = await mount<MintMap>(html`<mint-map with-export></mint-map>`);
    await shows(map, '.tool');
    map.state = 'BY';
    await map.updateComplete;
    expect(location.hash).to.equal('#mint=TH');
  });

  it('that may not be written is left, silently', async () => {
    const map = await withHash();
    const { replaceState } = history;
    history.replaceState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    map.state = 'BY';
    await map.updateComplete;
    history.replaceState = replaceState;
    expect(map.state).to.equal('BY');
    expect(location.hash).to.equal('');
  });

  it('is let go when the map leaves', async () => {
    const map = await withHash();
    map.remove();
    location.hash = '#mint=TH';
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(map.state).to.equal('');
  });
});

describe('files of a map', () => {
  const real = { createObjectURL: URL.createObjectURL, click: HTMLAnchorElement.prototype.click };

  /** Files as they would reach the visitor. */
  const saved: { name: string; blob: Blob }[] = [];

  beforeEach(() => {
    saved.length = 0;
    let last = new Blob();
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return real.createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) saved.push({ name: this.download, blob: last });
      else real.click.call(this);
    };
  });

  afterEach(() => {
    URL.createObjectURL = real.createObjectURL;
    HTMLAnchorElement.prototype.click = real.click;
  });

  const buttons = (map: MintMap): HTMLButtonElement[] =>
    all<HTMLElement>(map, '.tool-body button') as HTMLButtonElement[];

  async function opened(map: MintMap): Promise<MintMap> {
    await shows(map, '.tool');
    inside(map, '.tool summary').click();
    await map.updateComplete;
    return map;
  }

  async function save(map: MintMap, format: string): Promise<Blob> {
    const before = saved.length;
    buttons(map)
      .find((each) => words(each).includes(format))
      ?.click();
    await until(() => saved.length > before);
    return saved.at(-1)?.blob ?? new Blob();
  }

  it('are behind one quiet button: four of the map, two of the table', async () => {
    const map = await opened(await mount<MintMap>(html`<mint-map with-export></mint-map>`));
    expect(words(inside(map, '.tool summary'))).to.equal('Herunterladen');
    expect(buttons(map).map(words)).to.deep.equal([
      'Bild (PNG)',
      'Grafik (SVG)',
      'Tabelle (CSV)',
      'Daten (JSON)',
    ]);
    map.view = 'table';
    await map.updateComplete;
    expect(buttons(map).map(words)).to.deep.equal(['Tabelle (CSV)', 'Daten (JSON)']);
  });

  whereMediaCanBeSet(() => {
    it('are not offered on paper', async () => {
      const map = await opened(await mount<MintMap>(html`<mint-map with-export></mint-map>`));
      await emulate({ media: 'print' });
      try {
        expect(inside(map, '[part="tools"]').getClientRects()).to.have.length(0);
      } finally {
        await emulate({});
      }
    });
  });

  it('A-25 are chosen by buttons that are large enough, and Esc leads back', async () => {
    const map = await opened(await mount<MintMap>(html`<mint-map with-export></mint-map>`));
    for (const each of [...buttons(map), inside(map, '.tool summary')]) {
      expect(each.getBoundingClientRect().height).to.be.at.least(24);
      expect(each.getBoundingClientRect().width).to.be.at.least(24);
    }
    inside(map, '.tool summary').focus();
    await press('Tab');
    expect(map.shadowRoot?.activeElement).to.equal(buttons(map)[0]);
    await press('Escape');
    expect((inside(map, '.tool') as HTMLDetailsElement).open).to.equal(false);
    expect(map.shadowRoot?.activeElement?.localName).to.equal('summary');
  });

  it('unfold below their buttons, which stay in one row', async () => {
    const map = await opened(
      await mount<MintMap>(html`<mint-map with-export with-snippet></mint-map>`),
    );
    await shows(map, '.snippet');
    const [first, second] = all<HTMLElement>(map, '.tool summary').map((each) =>
      each.getBoundingClientRect(),
    );
    expect(first?.top).to.equal(second?.top);
    const [body] = buttons(map).map((each) => each.getBoundingClientRect());
    expect(body?.top).to.be.at.least(first?.bottom ?? Infinity);
    expect(body?.left).to.be.closeTo(first?.left ?? 0, 1);
  });

  it('hold what the map shows: as SVG, CSV and JSON, and as a PNG of twice the size', async () => {
    const map = await opened(await mount<MintMap>(html`<mint-map with-export></mint-map>`));
    const svg = await (await save(map, 'SVG')).text();
    expect(svg).to.contain('<?xml').and.to.contain('Datenstand 2026-1');
    expect(svg).to.contain('keine Angabe').and.to.contain('GeoNutzV');
    const csv = await (await save(map, 'CSV')).text();
    expect(csv).to.contain('Land;Kürzel').and.to.contain('Thüringen;TH;16;3,333;');
    const data = JSON.parse(await (await save(map, 'JSON')).text()) as { rows: unknown[] };
    expect(data.rows.length).to.equal(16);
    const image = await createImageBitmap(await save(map, 'PNG'));
    const [, width] = /width="(\d+)"/.exec(svg) ?? [];
    expect(image.width).to.equal(2 * Number(width));
    expect(saved.map(({ name }) => name)).to.deep.equal(
      ['svg', 'csv', 'json', 'png'].map(
        (each) => `mint-regionen-je-1-million-einwohner-innen-2026-11-21.${each}`,
      ),
    );
    await until(() => status(map).includes('.png wird gespeichert'));
  });

  it('have a key where the map has none, and the page never sees it', async () => {
    const map = await opened(
      await mount<MintMap>(html`<mint-map with-export without-legend></mint-map>`),
    );
    const svg = await (await save(map, 'SVG')).text();
    expect(svg).to.contain('keine Angabe');
    expect(svg).to.contain('rx="');
    await until(() => all<HTMLElement>(map, '.legend').length === 0);
  });

  it('head the key with what is shown, where the title does not say it', async () => {
    const map = await opened(
      await mount<MintMap>(
        html`<mint-map
          with-export
          metric="own"
          label="Quote"
          unit="%"
          data='{ "TH": 12, "BY": 31 }'
        ></mint-map>`,
      ),
    );
    await until(() => all(map, '.legend')[0]?.textContent.includes('Quote (%)') ?? false);
    const texts = async (): Promise<string[]> => {
      const svg = await (await save(map, 'SVG')).text();
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return [...file.querySelectorAll('text')].map((each) => each.textContent);
    };
    expect(await texts()).to.include('Quote (%)');
    map.unit = '';
    map.heading = 'Quote';
    await map.updateComplete;
    expect((await texts()).filter((each) => each === 'Quote')).to.have.length(1);
  });

  it('list the points that are shown', async () => {
    const map = await opened(
      await mount<MintMap>(html`<mint-map with-export points="clusters"></mint-map>`),
    );
    await until(() => all<HTMLElement>(map, '.mark-place').length > 0);
    const csv = await (await save(map, 'CSV')).text();
    expect(csv).to.contain('\r\nOrt auf der Karte;Art;');
    expect(csv).to.match(/\r\n[^\r]+;MINT-Cluster;[^\r]+;\d+,\d+;\d+,\d+;/);
    expect(csv).to.contain('GeoNames');
    const { points, credit } = JSON.parse(await (await save(map, 'JSON')).text()) as {
      points: { kind: string; lat: number }[];
      credit: string;
    };
    expect(new Set(points.map(({ kind }) => kind))).to.deep.equal(new Set(['MINT-Cluster']));
    expect(points.every(({ lat }) => lat > 47 && lat < 56)).to.equal(true);
    expect(credit).to.contain('GeoNames');
  });

  it('are those of a map of links too', async () => {
    const map = await opened(
      await mount<MintMap>(html`<mint-map with-export href-template="/{id}"></mint-map>`),
    );
    const svg = await (await save(map, 'SVG')).text();
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(file.querySelectorAll('a').length).to.equal(0);
    const titles = [...file.querySelectorAll('path > title')].map(words);
    expect(titles.some((title) => title.startsWith('Thüringen: 3,3'))).to.equal(true);
  });

  it('bear the heading of the page, and name a partner as the source', async () => {
    const map = await opened(
      await mount<MintMap>(
        html`<mint-map
          with-export
          heading="Offene Werkstätten"
          metric="own"
          unit="Orte"
          .data=${'state;value\nTH;7,5\nBY;2'}
        ></mint-map>`,
      ),
    );
    await until(() => !buttons(map)[0]?.disabled);
    const csv = await (await save(map, 'CSV')).text();
    expect(csv).to.match(/Thüringen;TH;16;7,5;Orte;;Angabe von Diese Seite/);
    expect(csv).to.contain('\r\nOffene Werkstätten\r\n');
    expect(saved[0]?.name).to.match(/^offene-werkstaetten-/);
    const svg = await (await save(map, 'SVG')).text();
    expect(svg).to.contain('Angabe: Diese Seite').and.to.contain('7,5');
  });

  it('show Kreise with the borders of the Länder, and their date', async () => {
    const map = await opened(
      await mount<MintMap>(html`<mint-map with-export level="districts"></mint-map>`),
    );
    await until(() => all<HTMLElement>(map, '[role="option"]').length === 400);
    await map.updateComplete;
    const svg = await (await save(map, 'SVG')).text();
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(file.querySelectorAll('path > title').length).to.equal(400);
    const border = inside(map, '.state-borders').getAttribute('d') ?? '';
    const drawn = [...file.querySelectorAll('path')].find(
      (each) => each.getAttribute('d') === border,
    );
    expect(drawn?.getAttribute('stroke')).to.match(/^#/);
    expect(svg).to.contain('Kreise: Stand 1. Juli 2021');
    const csv = await (await save(map, 'CSV')).text();
    expect(csv).to.match(/\r\nErfurt;16051;16051;\d+;MINT-Netzwerke;.*;\d+;MINT-Netzwerke;/);
  });

  it('are announced, and not made where the page objects', async () => {
    const map = await opened(await mount<MintMap>(html`<mint-map with-export></mint-map>`));
    const heard: MintExportDetail[] = [];
    map.addEventListener('mint-export', (event) => {
      heard.push(event.detail);
      event.preventDefault();
    });
    buttons(map)[2]?.click();
    await until(() => heard.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard[0]?.format).to.equal('csv');
    expect(heard[0]?.fileName).to.match(/\.csv$/);
    expect(saved).to.deep.equal([]);
    expect(status(map)).to.equal('');
  });

  it('that cannot be made are missed in words', async () => {
    const map = await opened(await mount<MintMap>(html`<mint-map with-export></mint-map>`));
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    buttons(map)[0]?.click();
    await until(() => status(map) === 'Die Datei konnte nicht erstellt werden.');
    HTMLCanvasElement.prototype.toBlob = toBlob;
    expect(words(inside(map, '.tool-body'))).to.contain('konnte nicht erstellt werden');
    await save(map, 'CSV');
    await map.updateComplete;
    await until(() => !words(inside(map, '.tool-body')).includes('konnte nicht'));
  });

  it('A-13 axe finds nothing in their menu', async () => {
    const map = await opened(
      await mount<MintMap>(html`<mint-map with-export with-snippet></mint-map>`),
    );
    for (const each of all<HTMLElement>(map, '.tool')) (each as HTMLDetailsElement).open = true;
    expect(await violations(map)).to.deep.equal([]);
  });
});

describe('the snippet', () => {
  const code = (map: MintMap): string => (inside(map, '.snippet') as HTMLInputElement).value;

  /** What a page gets that pastes it. */
  function pasted(map: MintMap): { script: Element; element: Element; paragraph: Element } {
    const page = new DOMParser().parseFromString(code(map), 'text/html');
    const [script, element, paragraph] = ['script', 'mint-map', 'mint-map > p'].map((each) =>
      page.querySelector(each),
    );
    if (!script || !element || !paragraph) throw new Error(code(map));
    return { script, element, paragraph };
  }

  const attributes = (element: Element): Record<string, string> =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

  async function withSnippet(
    template = html`<mint-map with-snippet></mint-map>`,
  ): Promise<MintMap> {
    const map = await mount<MintMap>(template);
    await shows(map, '.snippet');
    return map;
  }

  it('is one line that shows what is seen: settings of the page, and what a visitor chose', async () => {
    const map = await withSnippet(
      html`<mint-map
        class="x"
        metric="regions"
        with-snippet
        group="g"
        base="/b"
        heading=""
        .headingLevel=${2}
      ></mint-map>`,
    );
    inside(map, 'path[data-area="TH"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    map.view = 'table';
    await map.updateComplete;
    expect(code(map)).not.to.contain('\n');
    const { script, element, paragraph } = pasted(map);
    expect(attributes(element)).to.deep.equal({
      state: 'TH',
      heading: '',
      'heading-level': '2',
      metric: 'regions',
      view: 'table',
      'with-snippet': '',
    });
    expect(attributes(script)).to.deep.equal({
      type: 'module',
      src: 'https://example.org/mint/mint-map.js',
    });
    expect(words(paragraph)).to.match(/^MINT-Regionen\. Für 5 Länder .* Zur Seite mit der Karte$/);
    expect(href(paragraph.querySelector('a'))).to.equal(location.href.replace(/#.*/, ''));
  });

  it('shows the same elsewhere: whole addresses, the language, data of the page', async () => {
    const map = await withSnippet(
      html`<mint-map
        with-snippet
        lang="en"
        metric="own"
        label=${'"<b>'}
        href-template="/land/{slug}/"
        .data=${{ states: { TH: {} } }}
      ></mint-map>`,
    );
    const { element } = pasted(map);
    expect(attributes(element)).to.deep.include({
      lang: 'en',
      label: '"<b>',
      'href-template': `${location.origin}/land/{slug}/`,
      data: '{"states":{"TH":{}}}',
    });
  });

  it('names the version of the data only where that is asked for', async () => {
    const map = await withSnippet(html`<mint-map with-snippet data-version="2026-1"></mint-map>`);
    expect(pasted(map).element.getAttribute('data-version')).to.equal(null);
    inside(map, '.pin input').click();
    await map.updateComplete;
    expect(pasted(map).element.getAttribute('data-version')).to.equal('2026-1');
  });

  it('is seen from its beginning', async () => {
    const field = inside(await withSnippet(), '.snippet');
    // Chromium sets the text of a field by what its children would get.
    expect(getComputedStyle(field).justifyItems).to.equal('normal');
  });

  it('is copied, and said to be', async () => {
    const map = await withSnippet();
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    inside(map, '.tool-body button').click();
    await until(() => status(map) === 'Die Zeile ist kopiert.');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal([code(map)]);
  });

  it('is marked for copying by hand where the clipboard is barred', async () => {
    const map = await withSnippet();
    (inside(map, '.tool') as HTMLDetailsElement).open = true;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    inside(map, '.tool-body button').click();
    await until(() => status(map).startsWith('Hier lässt sich nichts kopieren.'));
    Reflect.deleteProperty(navigator, 'clipboard');
    const field = inside(map, '.snippet') as HTMLInputElement;
    expect(map.shadowRoot?.activeElement).to.equal(field);
    expect(field.selectionEnd).to.equal(field.value.length);
  });

  it('knows only attributes that the manifest names', async () => {
    const manifest = (await import('../../custom-elements.json', { with: { type: 'json' } }))
      .default as {
      modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const names = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName === 'mint-map')
      .flatMap(({ attributes: own = [] }) => own.map(({ name }) => name));
    const known = (customElements.get('mint-map') as { observedAttributes?: string[] } | undefined)
      ?.observedAttributes;
    expect(names).to.include.members(known ?? ['nothing']);
  });
});

describe('tools', () => {
  it('are not there unless the page asks', async () => {
    const map = await mount<MintMap>(html`<mint-map href-template=${nothing}></mint-map>`);
    expect(all<HTMLElement>(map, '[part="tools"]').length).to.equal(0);
    expect(all<HTMLElement>(map, 'path[role="option"]').length).to.equal(STATE_IDS.length);
  });
});
