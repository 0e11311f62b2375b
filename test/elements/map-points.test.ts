import { html } from 'lit';
import '../../src/define/mint-map.js';
import { movesFromMark, type Mark } from '../../src/cartography/marks.js';
import type { Moves } from '../../src/cartography/navigation.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import type { MintPointSelectDetail } from '../../src/events.js';
import { madeUpPoints } from '../../stories/made-up-points.js';
import { emulate, expect, mount, press, settled, until, whereMediaCanBeSet } from '../harness.js';

const all = (map: MintMap, selector: string): Element[] => [
  ...(map.shadowRoot?.querySelectorAll(selector) ?? []),
];
const one = (map: MintMap, selector: string): HTMLElement => {
  const [found] = all(map, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found as HTMLElement;
};
const said = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const text = (map: MintMap, part: string): string => said(one(map, `[part~="${part}"]`));
const marks = (map: MintMap): HTMLElement[] => all(map, '.mark-place') as HTMLElement[];
const label = (element: Element): string => element.getAttribute('aria-label') ?? '';
const named = (map: MintMap, name: string): HTMLElement => {
  const found = marks(map).find((mark) => label(mark).startsWith(name));
  if (!found) throw new Error(`no mark of ${name}: ${marks(map).map(label).join(' | ')}`);
  return found;
};
const numberOf = (mark: Element): number => Number(said(mark) || '1');
const sum = (map: MintMap): number => marks(map).reduce((all, mark) => all + numberOf(mark), 0);
const focused = (map: MintMap): Element | null | undefined => map.shadowRoot?.activeElement;
const click = (element: Element): boolean =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

/** Three towns far from each other, and two points in one. */
const TOWNS = `name;lon;lat;kind;url
Hafenlabor;10.0;53.55;Labor;https://hafen.example/
Stadtwerkstatt;13.4;52.52;Werkstatt;
Bergschule;11.58;48.14;Schule;https://berg.example/
Alpenlabor;11.57;48.13;Labor;`;

async function withTowns(data: unknown = TOWNS): Promise<MintMap> {
  const map = await mount<MintMap>(html`<mint-map points="own" .data=${data}></mint-map>`);
  await until(() => marks(map).length > 0);
  return map;
}

async function withNetworks(points: string): Promise<MintMap> {
  const map = await mount<MintMap>(html`<mint-map points=${points}></mint-map>`);
  await until(() => marks(map).length > 0);
  return map;
}

describe('points of <mint-map>', () => {
  describe('what is shown', () => {
    it('is nothing by default', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      await map.updateComplete;
      expect(marks(map).length).to.equal(0);
      expect(text(map, 'attribution')).not.to.contain('GeoNames');
    });

    it('are networks of the kinds asked for; groups add up to what the key says', async () => {
      const map = await withNetworks('regions clusters');
      const counts = [
        ...text(map, 'legend').matchAll(/(?:MINT-Region|zdi-Netzwerk|MINT-Cluster) \((\d+)\)/g),
      ];
      expect(counts.length).to.equal(3);
      expect(sum(map)).to.equal(counts.reduce((all, [, count]) => all + Number(count), 0));
      expect(text(map, 'attribution')).to.contain('Lage der Orte: GeoNames, CC BY 4.0');
      expect(text(map, 'legend')).to.match(/Von \d+ weiteren Netzwerken ist uns kein Ort bekannt/);
    });

    it('are those of the page, with its kinds in the key and no credit for towns', async () => {
      const map = await withTowns();
      expect(sum(map)).to.equal(4);
      expect(text(map, 'legend')).to.contain('Labor (2)').and.to.contain('Schule (1)');
      expect(text(map, 'attribution')).not.to.contain('GeoNames');
    });

    it('are as many at every width, in other groups', async () => {
      const map = await withTowns(madeUpPoints(500));
      const before = { sum: sum(map), marks: marks(map).length };
      map.style.setProperty('width', '320px');
      await until(() => marks(map).length !== before.marks);
      expect(sum(map)).to.equal(before.sum);
    });

    it('are on a map of one Land only its own', async () => {
      const map = await mount<MintMap>(
        html`<mint-map points="regions" level="districts" state="TH"></mint-map>`,
      );
      await until(() => marks(map).length > 0);
      map.view = 'table';
      await map.updateComplete;
      const lands = all(map, '.point-table tbody tr').map((row) =>
        said(row.lastElementChild ?? row),
      );
      expect(new Set(lands)).to.deep.equal(new Set(['Thüringen']));
    });

    it('are counted where they lie abroad, or are no place', async () => {
      const map = await withTowns(
        `${TOWNS}\nParis;2.35;48.86;;\nPrag;14.42;50.09;;\nNirgends;NaN;50;;`,
      );
      expect(sum(map)).to.equal(4);
      expect(text(map, 'legend')).to.contain('2 Orte liegen außerhalb der Karte.');
      expect(text(map, 'error')).to.contain('1 Angabe');
    });

    it('leave no label under a mark', async () => {
      const map = await withNetworks('regions research-centres clusters');
      const boxes = (selector: string): DOMRect[] =>
        all(map, selector)
          .filter((each) => getComputedStyle(each).visibility === 'visible')
          .map((each) => each.getBoundingClientRect());
      const labels = boxes('.label:not(.outside)');
      expect(labels.length).to.be.greaterThan(4);
      for (const mark of boxes('.point')) {
        for (const each of labels) {
          const isApart =
            each.right < mark.left ||
            mark.right < each.left ||
            each.bottom < mark.top ||
            mark.bottom < each.top;
          expect(
            isApart || Math.min(each.bottom, mark.bottom) - Math.max(each.top, mark.top) < 6,
          ).to.equal(true);
        }
      }
    });

    it('stand in a folded list below tiles, which are no places', async () => {
      const map = await withNetworks('clusters');
      const count = sum(map);
      map.view = 'tiles';
      await map.updateComplete;
      const list = one(map, 'details.point-list-below') as HTMLDetailsElement;
      expect(said(list.querySelector('summary') ?? list)).to.equal(`Orte als Liste (${count})`);
      expect(list.querySelectorAll('tbody tr').length).to.equal(count);
      expect(list.open).to.equal(false);
      map.view = 'table';
      await map.updateComplete;
      expect(all(map, '.point-list-below').length).to.equal(0);
      expect(all(map, '.point-table tbody tr').length).to.equal(count);
    });

    it('stand in a list where the map is too narrow to be hit', async () => {
      const map = await mount<MintMap>(
        html`<div style="inline-size:280px">
          <mint-map points="own" .data=${TOWNS}></mint-map>
        </div>`,
      );
      await until(() => all(map, '.point-list-below tbody tr').length === 4);
      expect(marks(map).length).to.equal(0);
    });

    it('are neither on tiles nor in their key', async () => {
      const map = await withNetworks('clusters');
      map.view = 'tiles';
      await map.updateComplete;
      expect(marks(map).length).to.equal(0);
      expect(text(map, 'legend')).not.to.contain('MINT-Cluster');
      map.view = 'map';
      await map.updateComplete;
      expect(marks(map).length).to.be.greaterThan(5);
    });

    it('go when they are no longer wanted, and labels come back to their places', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      const places = (): string =>
        all(map, '.label')
          .map((each) => {
            const { x, y } = each.getBoundingClientRect();
            return `${Math.round(x)} ${Math.round(y)} ${getComputedStyle(each).visibility}`;
          })
          .join();
      await settled(map);
      const before = places();
      map.points = 'regions';
      await until(() => marks(map).length > 0);
      expect(places()).not.to.equal(before);
      map.points = 'none';
      await until(() => places() === before);
      expect(text(map, 'attribution')).not.to.contain('GeoNames');
    });

    it('name an unknown word on the console and show the rest', async () => {
      const lines: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => void lines.push(line);
      const map = await withNetworks('clusters castles');
      console.warn = warn;
      expect(lines.join()).to.contain('points="castles"');
      expect(sum(map)).to.be.greaterThan(10);
    });

    it('survive a property that is no text', async () => {
      const map = await mount<MintMap>(html`<mint-map .points=${undefined}></mint-map>`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(all(map, '[role="option"]').length).to.equal(16);
    });
  });

  describe('forms and targets', () => {
    it('differ between kinds on the map as in the key', async () => {
      const map = await withNetworks('regions research-centres clusters');
      const inKey = all(map, '.legend .sign .point').map((path) => path.getAttribute('d'));
      expect(new Set(inKey).size).to.equal(inKey.length);
      const single = marks(map).filter((mark) => said(mark) === '');
      for (const mark of single)
        expect(inKey).to.include(mark.querySelector('.point')?.getAttribute('d'));
    });

    it('A-20 are at least 24 px across, none nearer to another, with numbers of 12 px', async () => {
      const map = await withTowns(madeUpPoints(2000));
      const hits = all(map, '.mark-place > .hit').map((hit) => hit.getBoundingClientRect());
      for (const { width, height } of hits) expect(Math.min(width, height)).to.be.closeTo(24, 0.02);
      const middles = hits.map(({ x, y }) => [x, y] as const);
      middles.forEach(([x, y], index) => {
        for (const [otherX, otherY] of middles.slice(index + 1)) {
          expect(Math.hypot(x - otherX, y - otherY)).to.be.at.least(34);
        }
      });
      const number = one(map, '.point-count');
      expect(parseFloat(getComputedStyle(number).fontSize)).to.be.at.least(12);
    });

    it('hollow stands for planned, in words too', async () => {
      const map = await mount<MintMap>(
        html`<mint-map
          points="regions"
          .data=${{
            regions: {
              neu: {
                name: { de: 'Neuland' },
                state: 'MV',
                status: 'planned',
                seat: { place: 'Ueckermünde', lon: 14.05, lat: 53.74 },
              },
              alt: {
                name: { de: 'Altland' },
                state: 'MV',
                status: 'ended',
                seat: { place: 'Ueckermünde', lon: 14.05, lat: 53.74 },
              },
            },
          }}
        ></mint-map>`,
      );
      await until(() => marks(map).some((mark) => label(mark).startsWith('Neuland')));
      expect(label(named(map, 'Neuland'))).to.equal('Neuland, MINT-Region, geplant, Ueckermünde');
      expect(named(map, 'Neuland').querySelector('.planned')).not.to.equal(null);
      expect(text(map, 'legend')).to.contain('Hohl: geplant');
    });
  });

  describe('choosing', () => {
    it('by click tells name, kind, place and whose it is, and leaves the Land', async () => {
      const map = await withTowns();
      map.state = 'TH';
      await map.updateComplete;
      click(named(map, 'Hafenlabor'));
      await map.updateComplete;
      expect(text(map, 'panel')).to.contain('Hafenlabor Labor · Hamburg · Angabe: Diese Seite');
      expect(one(map, '[part~="panel"] a').getAttribute('href')).to.equal('https://hafen.example/');
      expect(map.state).to.equal('TH');
    });

    it('a Land leaves the point, also the one that is chosen already', async () => {
      const map = await withTowns();
      map.state = 'TH';
      await map.updateComplete;
      for (const land of ['TH', 'BY']) {
        click(named(map, 'Hafenlabor'));
        await map.updateComplete;
        expect(text(map, 'panel')).to.contain('Hafenlabor');
        click(one(map, `path[data-area="${land}"]`));
        await map.updateComplete;
        expect(map.state).to.equal(land);
        expect(text(map, 'panel')).not.to.contain('Hafenlabor');
        expect(named(map, 'Hafenlabor').getAttribute('aria-selected')).to.equal('false');
      }
    });

    it('has the level of the heading of a Land, whatever the page writes', async () => {
      const map = await withTowns();
      const level = (): string | null => one(map, '.panel-head').getAttribute('aria-level');
      for (const given of ['-3', '0', '7', 'abc', '2', '6']) {
        map.headingLevel = given;
        map.state = 'BY';
        await map.updateComplete;
        const wanted = level();
        click(named(map, 'Hafenlabor'));
        await until(() => text(map, 'panel').includes('Hafenlabor'));
        expect(level(), given).to.equal(wanted);
        map.state = '';
        await map.updateComplete;
      }
    });

    it('a group by Enter lists its members', async () => {
      const map = await withTowns();
      named(map, '2 Orte').focus();
      await press('Enter');
      await map.updateComplete;
      expect(text(map, 'panel')).to.contain('Bergschule').and.to.contain('Alpenlabor');
      expect(named(map, '2 Orte').getAttribute('aria-selected')).to.equal('true');
    });

    it('a group of thousands lists 50 and counts the rest', async () => {
      const rows = Array.from({ length: 1234 }, (_, index) => `Ort ${index};10;51`).join('\n');
      const map = await withTowns(`name;lon;lat\n${rows}`);
      click(named(map, '1234 Orte'));
      await map.updateComplete;
      expect(all(map, '[part~="panel"] li').length).to.equal(50);
      expect(text(map, 'panel')).to.contain('und 1184 weitere Orte');
    });

    it('a long list fades out where it is cut, but not its last entry, nor under the keyboard', async () => {
      const rows = Array.from({ length: 30 }, (_, index) => `Ort ${index};10;51`).join('\n');
      const map = await withTowns(`name;lon;lat\n${rows}`);
      click(named(map, '30 Orte'));
      await map.updateComplete;
      const list = one(map, '.point-list');
      const fade = 2.5 * parseFloat(getComputedStyle(list).fontSize);
      expect(list.scrollHeight).to.be.above(list.clientHeight);
      expect(getComputedStyle(list).maskImage).to.contain('gradient');
      list.scrollTop = list.scrollHeight;
      const last = list.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      expect(list.getBoundingClientRect().bottom - last).to.be.at.least(fade - 1);
      list.focus();
      await press('ArrowUp');
      expect(getComputedStyle(list).maskImage).to.equal('none');
    });

    it('fires mint-point-select with plain detail; prevented, nothing is chosen', async () => {
      const map = await withTowns();
      const details: MintPointSelectDetail[] = [];
      let selects = 0;
      map.addEventListener('mint-select', () => (selects += 1));
      document.addEventListener(
        'mint-point-select',
        (event) => {
          details.push((event as CustomEvent<MintPointSelectDetail>).detail);
          if (details.length === 2) event.preventDefault();
        },
        { capture: true },
      );
      click(named(map, 'Hafenlabor'));
      click(named(map, 'Stadtwerkstatt'));
      await map.updateComplete;
      expect(details[0]).to.deep.equal({
        name: 'Hafenlabor',
        kind: 'Labor',
        place: null,
        url: 'https://hafen.example/',
        count: 1,
      });
      expect(text(map, 'panel')).to.contain('Hafenlabor').and.not.to.contain('Stadtwerkstatt');
      click(named(map, '2 Orte'));
      expect(details[2]).to.deep.equal({
        name: '2 Orte',
        kind: null,
        place: null,
        url: null,
        count: 2,
      });
      expect(selects).to.equal(0);
    });

    it('is kept when other groups form', async () => {
      const map = await withTowns();
      click(named(map, 'Hafenlabor'));
      map.style.setProperty('width', '300px');
      await until(() => all(map, '.mark-place[aria-selected="true"]').length === 1);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(text(map, 'panel')).to.contain('Hafenlabor');
    });
  });

  describe('on a map of links', () => {
    const linked = async (): Promise<MintMap> => {
      const map = await mount<MintMap>(
        html`<mint-map points="own" href-template="#/{id}" .data=${TOWNS}></mint-map>`,
      );
      await until(() => marks(map).length > 0 && all(map, 'a.state').length === 16);
      return map;
    };

    it('show beside it what is known, and where they lead', async () => {
      const map = await linked();
      const asked: unknown[] = [];
      map.addEventListener('mint-select', (event) => asked.push(event.detail));
      click(named(map, 'Hafenlabor'));
      await map.updateComplete;
      expect(asked).to.deep.equal([]);
      expect(text(map, 'panel')).to.contain('Hafenlabor');
      expect(one(map, '[part~="panel"] a').getAttribute('href')).to.equal('https://hafen.example/');
    });

    it('say so in words, which a map of choices does not need', async () => {
      const words = 'ein Ort zeigt neben der Karte, was wir über ihn wissen';
      expect(text(await linked(), 'legend')).to.contain(words);
      expect(text(await withTowns(), 'legend')).not.to.contain(words);
    });

    it('leave the links of areas as they are', async () => {
      const map = await linked();
      const asked: unknown[] = [];
      map.addEventListener('mint-select', (event) => {
        asked.push(event.detail.state);
        event.preventDefault();
      });
      click(one(map, 'a.state[data-area="TH"] path'));
      expect(asked).to.deep.equal(['TH']);
    });
  });

  describe('keyboard', () => {
    it('A-02 enters after the Länder, at one mark, and leaves by the next Tab', async () => {
      const map = await withTowns();
      const stops = marks(map).filter((mark) => mark.tabIndex === 0);
      expect(stops.length).to.equal(1);
      const land = one(map, 'path[data-area][tabindex="0"]');
      land.focus();
      await press('Tab');
      expect(focused(map)).to.equal(stops[0]);
      expect(all(map, 'path[data-area][tabindex="0"]').length).to.equal(1);
      await press('Tab');
      expect(marks(map)).not.to.include(focused(map));
    });

    it('is a list of its own, with its place and the number of all', async () => {
      const map = await withTowns();
      const list = one(map, '.points');
      expect([list.getAttribute('role'), label(list)]).to.deep.equal(['listbox', 'Orte']);
      expect(marks(map).map((mark) => `${mark.ariaPosInSet}/${mark.ariaSetSize}`)).to.deep.equal([
        '1/3',
        '2/3',
        '3/3',
      ]);
    });

    it('arrows lead from every mark where movesFromMark says, and are all reached', async () => {
      const map = await withNetworks('clusters');
      // The same marks again, out of where they are drawn.
      const places = marks(map).map((mark): Mark => {
        const [x = 0, y = 0] = ['x', 'y'].map((axis) => parseFloat(mark.getAttribute(axis) ?? ''));
        return { id: mark.getAttribute('data-area') ?? '', at: [x * 69, y * 87.9], points: [] };
      });
      const keys = { up: 'ArrowUp', right: 'ArrowRight', down: 'ArrowDown', left: 'ArrowLeft' };
      for (const { id } of places) {
        const moves = movesFromMark(places, id);
        for (const [arrow, key] of Object.entries(keys) as [keyof Moves, string][]) {
          one(map, 'path[data-area="TH"]').focus();
          one(map, `[data-area="${id}"]`).focus();
          focused(map)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          expect(focused(map)?.getAttribute('data-area'), `${id} ${arrow}`).to.equal(
            moves?.[arrow] ?? id,
          );
        }
      }
      const list = marks(map);
      list[0]?.focus();
      for (const mark of list) {
        expect(focused(map)).to.equal(mark);
        await press('PageDown');
      }
    });

    it('Home, End and letters work, and stay among the marks', async () => {
      const map = await withTowns();
      named(map, 'Stadtwerkstatt').focus();
      await press('Home');
      expect(focused(map)).to.equal(named(map, 'Hafenlabor'));
      await press('End');
      expect(focused(map)).to.equal(named(map, '2 Orte'));
      await press('s');
      expect(focused(map)).to.equal(named(map, 'Stadtwerkstatt'));
    });

    it('Esc sends the tooltip away, then leaves the point, then the Land', async () => {
      const map = await withTowns();
      map.state = 'TH';
      named(map, 'Stadtwerkstatt').focus();
      await press('Space');
      await map.updateComplete;
      const tooltip = one(map, '[popover]');
      expect(tooltip.matches(':popover-open')).to.equal(true);
      expect(said(tooltip)).to.equal('StadtwerkstattWerkstatt');
      await press('Escape');
      await map.updateComplete;
      expect(tooltip.matches(':popover-open')).to.equal(false);
      await press('Escape');
      await map.updateComplete;
      expect(text(map, 'panel')).not.to.contain('Stadtwerkstatt');
      expect(map.state).to.equal('TH');
      await press('Escape');
      expect(map.state).to.equal('');
      expect(focused(map)).to.equal(named(map, 'Stadtwerkstatt'));
    });
  });

  describe('strangers’ points', () => {
    it('are text, whatever they hold, and link only to the web', async () => {
      const map = await withTowns(
        [
          'name;lon;lat;kind;url',
          '"<img src=x onerror=""window.hit=1"">";10.0;53.55;"<b>fett</b>";javascript:window.hit=1',
          'Zweiter;13.4;52.52;constructor;" JAVASCRIPT:alert(1)"',
          'Dritter;11.58;48.14;__proto__;data:text/html,x',
        ].join('\n'),
      );
      for (const mark of marks(map)) {
        click(mark);
        await map.updateComplete;
        expect(all(map, '[part~="panel"] a').length).to.equal(0);
      }
      map.view = 'table';
      await map.updateComplete;
      expect(all(map, 'img, b').length).to.equal(0);
      expect(text(map, 'base')).to.contain('<img src=x');
      expect((window as unknown as { hit?: number }).hit).to.equal(undefined);
    });

    it('of more than 10,000 are cut there, said, and drawn', async () => {
      const map = await withTowns(madeUpPoints(10_001));
      expect(text(map, 'error')).to.contain('1 Angabe');
      const [, outside = ''] = /([\d.]+) Orte liegen außerhalb/.exec(text(map, 'legend')) ?? [];
      expect(sum(map) + Number(outside.replace('.', ''))).to.equal(10_000);
    }).timeout(10_000);

    it('in GeoJSON are read too', async () => {
      const map = await withTowns({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { name: 'Erfurter Labor' },
            geometry: { type: 'Point', coordinates: [11.03, 50.98] },
          },
        ],
      });
      expect(label(marks(map)[0] as Element)).to.equal('Erfurter Labor');
    });
  });

  describe('tables, pictures and print', () => {
    it('list name, kind, place and Land; 200 rows, the rest counted', async () => {
      const map = await withTowns(madeUpPoints(900));
      const shown = sum(map);
      map.view = 'table';
      await map.updateComplete;
      expect(said(one(map, '.point-table caption'))).to.equal(`Orte (${shown})`);
      expect(all(map, '.point-table tbody tr').length).to.equal(200);
      expect(said(one(map, '.point-table'))).to.contain(`und ${shown - 200} weitere Orte`);
    });

    it('know the Land of a point of the page', async () => {
      const map = await withTowns();
      map.view = 'table';
      await map.updateComplete;
      expect(all(map, '.point-table tbody tr').map(said)).to.include(
        'Stadtwerkstatt Werkstatt Berlin',
      );
    });

    it('A-04 without interaction nothing can be reached, and the table stands below', async () => {
      const map = await mount<MintMap>(
        html`<mint-map points="clusters" without-interaction></mint-map>`,
      );
      await until(() => marks(map).length > 0);
      expect(all(map, '.points [role], .points [tabindex]').length).to.equal(0);
      expect(all(map, '.point-table').length).to.equal(1);
    });

    whereMediaCanBeSet(() => {
      it('print with the table', async () => {
        const map = await withTowns();
        await emulate({ media: 'print' });
        await until(() => all(map, '.point-table').length === 1);
        await emulate({});
      });

      it('print all of a long list', async () => {
        const rows = Array.from({ length: 30 }, (_, index) => `Ort ${index};10;51`).join('\n');
        const map = await withTowns(`name;lon;lat\n${rows}`);
        click(named(map, '30 Orte'));
        await map.updateComplete;
        await emulate({ media: 'print' });
        const list = one(map, '.point-list');
        const { maskImage, paddingBlockEnd } = getComputedStyle(list);
        const [shown, all] = [list.clientHeight, list.scrollHeight];
        await emulate({});
        expect([maskImage, paddingBlockEnd, shown]).to.deep.equal(['none', '0px', all]);
      });
    });
  });

  describe('counts as discs', () => {
    it('are drawn for each known count, dashed for lower bounds, and explained by sizes', async () => {
      const map = await mount<MintMap>(html`<mint-map with-counts></mint-map>`);
      await until(() => all(map, '.disc').length > 0);
      expect(all(map, '.discs .disc').length).to.equal(14);
      const dashed = all(map, '.discs .disc').filter(
        (each) => getComputedStyle(each).strokeDasharray !== 'none',
      );
      expect(dashed).to.deep.equal(all(map, '.discs .bound'));
      expect(dashed.length).to.equal(9);
      expect(text(map, 'legend')).to.contain('Fläche der Scheiben: Anzahl 2 10 47 Gestrichelt');
    });

    it('have dashes that go round whole, at least four, however small they are', async () => {
      const map = await mount<MintMap>(html`<mint-map with-counts></mint-map>`);
      await until(() => all(map, '.bound').length > 0);
      for (const width of [320, 800]) {
        map.style.setProperty('width', `${width}px`);
        await settled(map);
        for (const each of all(map, '.bound')) {
          const { r, strokeDasharray } = getComputedStyle(each);
          const [dash = 0, gap = 0] = strokeDasharray.split(/[, ]+/).map(parseFloat);
          const round = (2 * Math.PI * parseFloat(r)) / (dash + gap);
          expect(round, `${width} px`).to.be.closeTo(Math.max(4, Math.round(round)), 0.02);
        }
      }
    });

    it('lie on no label, at any width', async () => {
      const map = await mount<MintMap>(html`<mint-map with-counts></mint-map>`);
      await until(() => all(map, '.disc').length > 0);
      const boxesOf = (selector: string): DOMRect[] =>
        all(map, selector).map((each) => each.getBoundingClientRect());
      const isClear = (disc: DOMRect, label: DOMRect): boolean => {
        const [x, y] = [disc.x + disc.width / 2, disc.y + disc.height / 2];
        const away = Math.hypot(
          Math.max(label.left - x, 0, x - label.right),
          Math.max(label.top - y, 0, y - label.bottom),
        );
        return away >= disc.width / 2 - 1;
      };
      for (const width of [320, 480, 640, 800, 1280]) {
        map.style.setProperty('width', `${width}px`);
        await settled(map);
        await until(() => {
          const labels = boxesOf('.label');
          return boxesOf('.discs .disc').every((disc) =>
            labels.every((label) => isClear(disc, label)),
          );
        });
      }
    });

    it('are not drawn where there is nothing to count', async () => {
      const map = await mount<MintMap>(
        html`<mint-map with-counts metric="own" .data=${'Land;Wert\nTH;3\nBY;4'}></mint-map>`,
      );
      await until(() => text(map, 'summary').includes('2 Werte'));
      expect(all(map, '.disc').length).to.equal(0);
      expect(text(map, 'legend')).not.to.contain('Scheiben');
    });
  });
});
