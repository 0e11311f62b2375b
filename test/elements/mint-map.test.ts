import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-map.js';
import navigation from '../../data/navigation.json' with { type: 'json' };
import { METRIC_IDS } from '../../src/dataset/metrics.js';
import { STATE_IDS, type StateId } from '../../src/dataset/states.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import type { MintSelectDetail } from '../../src/events.js';
import {
  emulate,
  expect,
  mount,
  press,
  settled,
  until,
  violations,
  whereAxeJudgesModes,
  whereMediaCanBeSet,
} from '../harness.js';
import { all, inside } from './reading.js';

const options = (map: MintMap): Element[] => all(map, '[role="option"]');
const option = (map: MintMap, state: StateId): HTMLElement =>
  inside(map, `path[data-area="${state}"]`);
const text = (map: MintMap, part: string): string =>
  inside(map, `[part~="${part}"]`).textContent.replace(/\s+/g, ' ').trim();
const focused = (map: MintMap): string | null | undefined =>
  map.shadowRoot?.activeElement?.getAttribute('data-area');
const label = (element: Element): string => element.getAttribute('aria-label') ?? '';

async function focusOn(map: MintMap, state: StateId): Promise<void> {
  option(map, state).focus();
  await map.updateComplete;
}

describe('<mint-map>', () => {
  describe('what it shows', () => {
    it('draws 16 Länder, each with a shape', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      expect(options(map).map((each) => each.getAttribute('data-area'))).to.have.members([
        ...STATE_IDS,
      ]);
      for (const each of options(map)) expect(each.getAttribute('d')).to.match(/^M[\d.,LMZ-]+$/);
    });

    it('writes heading, summary, legend and source in German unless told otherwise', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      expect(text(map, 'heading')).to.equal('MINT-Regionen je 1 Million Einwohner:innen');
      expect(text(map, 'summary')).to.contain('Thüringen (3,3)');
      expect(text(map, 'attribution')).to.contain('© GeoBasis-DE / BKG 2017 (Daten verändert)');
    });

    it('writes all of it in English when the page is English', async () => {
      const map = await mount<MintMap>(html`<div lang="en-GB"><mint-map></mint-map></div>`);
      expect(text(map, 'heading')).to.equal('MINT regions per 1 million inhabitants');
      expect(text(map, 'summary')).to.contain('Thuringia (3.3)');
    });

    it('divides long words alone, where a browser divides any', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      const node = document.createTreeWalker(inside(map, '.summary'), NodeFilter.SHOW_TEXT);
      const divided: string[] = [];
      for (let width = 290; width < 420; width += 10) {
        map.style.inlineSize = `${width}px`;
        node.currentNode = node.root;
        for (let each = node.nextNode(); each; each = node.nextNode()) {
          for (const { 0: word, index } of (each.textContent ?? '').matchAll(/[\p{L}-]+/gu)) {
            const range = document.createRange();
            range.setStart(each, index);
            range.setEnd(each, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1 && word.length < 12) divided.push(word);
          }
        }
      }
      expect(divided).to.deep.equal([]);
    });

    for (const metric of METRIC_IDS) {
      it(`says the same in map, table and speech: ${metric}`, async () => {
        const map = await mount<MintMap>(html`<mint-map metric=${metric}></mint-map>`);
        const spoken = new Map(
          options(map).map((each) => label(each).split(': ') as [string, string]),
        );
        map.view = 'table';
        await map.updateComplete;
        const rows = all(map, 'tbody tr').map((row) =>
          [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
        );
        expect(rows.length).to.equal(16);
        for (const [name = '', value = '', basis = ''] of rows) {
          const heard = spoken.get(name) ?? '';
          if (value === 'keine Angabe') expect(heard).to.equal('keine Angabe');
          else if (value.startsWith('mindestens'))
            expect(heard).to.match(/^mindestens \d+ .*erfasst$/);
          else
            expect(
              heard.startsWith(value.replace(/\s%/, ' Prozent')),
              `${name}: ${heard} / ${value} / ${basis}`,
            ).to.equal(true);
        }
      });
    }

    it('names an unknown Land in a line of its own and shows the rest', async () => {
      const map = await mount<MintMap>(html`<mint-map state="Atlantis"></mint-map>`);
      expect(text(map, 'error')).to.contain('Atlantis');
      expect(options(map).length).to.equal(16);
    });

    it('falls back to the default for a metric it does not know', async () => {
      const map = await mount<MintMap>(html`<mint-map metric="happiness"></mint-map>`);
      expect(text(map, 'heading')).to.equal('MINT-Regionen je 1 Million Einwohner:innen');
    });

    it('takes null from a script for the default, without a word on the console', async () => {
      const warned: unknown[] = [];
      const warn = console.warn;
      console.warn = (message: unknown) => warned.push(message);
      const said = async (template: TemplateResult): Promise<string | null | undefined> => {
        const map = await mount<MintMap>(template);
        await until(() => all(map, '.disc').length > 0);
        await until(() => text(map, 'panel').includes('Weitere Angaben'));
        await settled(map);
        return map.shadowRoot?.textContent;
      };
      const plain = await said(html`<mint-map state="TH" with-counts></mint-map>`);
      const nulled = await said(
        html`<mint-map
          state="TH"
          with-counts
          .metric=${null}
          .view=${null}
          .level=${null}
          .points=${null}
          .breaks=${null}
          .unit=${null}
          .district=${null}
          .loading=${null}
        ></mint-map>`,
      ).finally(() => (console.warn = warn));
      expect(warned).to.deep.equal([]);
      expect(nulled).to.equal(plain);
    });

    it('leaves out what the page switches off', async () => {
      const map = await mount<MintMap>(
        html`<mint-map without-legend without-picker without-summary heading=""></mint-map>`,
      );
      for (const part of ['legend', 'picker', 'summary', 'heading']) {
        expect(all(map, `[part~="${part}"]`).length, part).to.equal(0);
      }
    });
  });

  describe('roles and names', () => {
    it('A-01 is a group with a name and a description, never an image or an application', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      const svg = inside(map, 'svg[part~="map"]');
      expect(svg.getAttribute('role')).to.equal('group');
      expect(label(svg)).to.contain('Karte der Länder');
      expect(inside(map, `#${svg.getAttribute('aria-describedby') ?? ''}`).textContent).to.contain(
        'Pfeiltasten',
      );
    });

    it('A-02 is a list of 16 options with one tab stop', async () => {
      const map = await mount<MintMap>(html`<mint-map state="TH"></mint-map>`);
      const list = options(map);
      expect(list.every((each) => each.parentElement?.getAttribute('role') === 'listbox')).to.equal(
        true,
      );
      expect(list.map((each) => each.getAttribute('aria-posinset'))).to.deep.equal(
        list.map((_, index) => String(index + 1)),
      );
      expect(new Set(list.map((each) => each.getAttribute('aria-setsize')))).to.deep.equal(
        new Set(['16']),
      );
      expect(list.filter((each) => each.getAttribute('tabindex') === '0').length).to.equal(1);
      expect(
        list
          .filter((each) => each.getAttribute('aria-selected') === 'true')
          .map((each) => each.getAttribute('data-area')),
      ).to.deep.equal(['TH']);
    });

    it('A-04 is one image with its table when nothing can be chosen', async () => {
      const map = await mount<MintMap>(html`<mint-map without-interaction></mint-map>`);
      expect(inside(map, 'svg[part~="map"]').getAttribute('role')).to.equal('img');
      expect(all(map, '[tabindex], [role="option"], select').length).to.equal(0);
      expect(all(map, 'tbody tr').length).to.equal(16);
    });

    it('A-05 A-06 names every Land first, then what is known', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      expect(label(option(map, 'TH'))).to.equal(
        'Thüringen: 3,3 je 1 Million Einwohner:innen, 7 MINT-Regionen, Rang 1 von 5',
      );
      expect(label(option(map, 'HE'))).to.equal('Hessen: mindestens 3 erfasst');
      expect(label(option(map, 'SL'))).to.equal('Saarland: keine Angabe');
    });

    it('A-08 hides the tooltip from assistive technology', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      expect(inside(map, '[part~="tooltip"]').getAttribute('aria-hidden')).to.equal('true');
    });

    it('A-09 speaks politely of a selection by the select, not of a focus that moves', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      const status = inside(map, '[role="status"]');
      await focusOn(map, 'TH');
      await press('ArrowRight');
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(status.textContent).to.equal('');
      const select = inside(map, 'select') as HTMLSelectElement;
      select.value = 'BY';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => status.textContent.startsWith('Bayern:'));
    });

    it('A-10 has a legend that is a list with ranges and numbers of Länder', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      const items = all(map, 'li[part~="legend-item"]').map((each) => each.textContent.trim());
      expect(items.some((each) => /^\d,\d bis unter \d,\d \(\d+\sL/.test(each))).to.equal(true);
      expect(items.some((each) => each.startsWith('Schraffiert: mindestens'))).to.equal(true);
      expect(items.some((each) => each.startsWith('keine Angabe (2\u00a0L'))).to.equal(true);
      const counts = items
        .filter((each) => /^(unter|ab|\d)/.test(each))
        .map((each) => Number(/\((\d+)\sL/.exec(each)?.[1]));
      expect(counts.reduce((sum, each) => sum + each, 0)).to.equal(14);
    });

    it('A-11 has a table with caption, scopes and sorting that is said', async () => {
      const map = await mount<MintMap>(html`<mint-map view="table"></mint-map>`);
      expect(inside(map, 'caption').textContent.trim()).to.equal(
        'MINT-Regionen je 1 Million Einwohner:innen',
      );
      expect(all(map, 'tbody th[scope="row"]').length).to.equal(16);
      const [, value] = all<HTMLButtonElement>(map, 'thead button');
      value?.click();
      await map.updateComplete;
      expect(value?.closest('th')?.getAttribute('aria-sort')).to.equal('descending');
      expect(inside(map, 'tbody th').textContent).to.equal('Thüringen');
      const last = all(map, 'tbody tr').at(-1)?.textContent;
      expect(last).to.contain('keine Angabe');
      value?.click();
      await map.updateComplete;
      expect(all(map, 'tbody tr').at(-1)?.textContent).to.contain('keine Angabe');
    });

    whereAxeJudgesModes(() => {
      for (const features of [
        { 'prefers-color-scheme': 'light' },
        { 'prefers-color-scheme': 'dark' },
        { 'forced-colors': 'active' },
      ]) {
        it(`A-13 axe finds nothing: ${JSON.stringify(features)}`, async () => {
          await emulate(features);
          const map = await mount<MintMap>(html`<mint-map state="HE"></mint-map>`);
          expect(await violations(map)).to.deep.equal([]);
          map.view = 'table';
          await map.updateComplete;
          expect(await violations(map)).to.deep.equal([]);
          await emulate({});
        });
      }
    });
  });

  describe('keyboard', () => {
    const ARROWS = {
      up: 'ArrowUp',
      right: 'ArrowRight',
      down: 'ArrowDown',
      left: 'ArrowLeft',
    } as const;
    type Table = Record<StateId, Record<keyof typeof ARROWS, StateId | null>>;

    it('walks over all 16 Länder as the shipped table says', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      for (const from of STATE_IDS) {
        for (const direction of ['up', 'right', 'down', 'left'] as const) {
          map.shadowRoot?.querySelector<HTMLElement>('select')?.focus();
          await focusOn(map, from);
          await press(ARROWS[direction]);
          await map.updateComplete;
          const to = (navigation as Table)[from][direction];
          expect(focused(map), `${from} ${direction}`).to.equal(to ?? from);
        }
      }
    });

    it('enters at the selected Land and leaves with the next Tab', async () => {
      const map = await mount<MintMap>(html`<mint-map state="TH"></mint-map>`);
      inside(map, '.skip').focus();
      await press('Tab');
      expect(focused(map)).to.equal('TH');
      await press('Tab');
      expect(focused(map) ?? null).to.equal(null);
    });

    it('goes back with the opposite arrow', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      await focusOn(map, 'RP');
      await press('ArrowUp');
      const there = focused(map);
      await press('ArrowDown');
      expect(there).not.to.equal('RP');
      expect(focused(map)).to.equal('RP');
    });

    it('goes to the first and the last by name, and along the values', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      await focusOn(map, 'HE');
      await press('Home');
      expect(focused(map)).to.equal('BW');
      await press('End');
      expect(focused(map)).to.equal('TH');
      await press('PageDown');
      expect(focused(map)).to.equal('NW');
      await press('PageUp');
      await press('PageUp');
      expect(focused(map)).to.equal('TH');
    });

    it('finds a Land by its letters', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      await focusOn(map, 'BW');
      await press('s');
      expect(focused(map)).to.equal('SL');
      await press('a');
      await press('c');
      expect(focused(map)).to.equal('SN');
    });

    it('selects with Enter and with Space, and clears with the second Esc while the focus stays', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      await focusOn(map, 'BY');
      await press('Enter');
      expect(map.state).to.equal('BY');
      await press('ArrowUp');
      const next = focused(map);
      await press('Space');
      expect(map.state).to.equal(next);
      await press('Escape');
      expect(map.state).to.equal(next);
      await press('Escape');
      expect(map.state).to.equal('');
      expect(focused(map)).to.equal(next);
    });

    it('stays on its Kreis where Esc leads from the Kreise of a Land back to all', async () => {
      const map = await mount<MintMap>(
        html`<mint-map level="districts" state="TH" district="16051"></mint-map>`,
      );
      await until(() => options(map).length === 22);
      inside(map, 'path[data-area="16051"]').focus();
      await press('End');
      const last = focused(map);
      for (let times = 0; times < 3; times++) await press('Escape');
      await until(() => options(map).length === 400);
      await map.updateComplete;
      expect(focused(map)).to.equal(last);
      expect(inside(map, '.focus-outer').getAttribute('d')).to.equal(
        map.shadowRoot?.activeElement?.getAttribute('d'),
      );
    });

    it('leaves combinations with Ctrl, Alt and Meta to the page', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      await focusOn(map, 'BY');
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
        const event = new KeyboardEvent('keydown', {
          key: 'ArrowUp',
          [modifier]: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        option(map, 'BY').dispatchEvent(event);
        expect(event.defaultPrevented, modifier).to.equal(false);
        expect(focused(map)).to.equal('BY');
      }
    });

    it('does not scroll the page at an edge', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowUp',
        bubbles: true,
        cancelable: true,
      });
      option(map, 'SH').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
    });

    it('skips past the map to what is known about the selection', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      inside(map, '.skip').focus();
      await press('Enter');
      expect(map.shadowRoot?.activeElement?.getAttribute('part')).to.equal('panel');
    });
  });

  describe('choosing', () => {
    it('fires mint-select with name, value and unit, and fills the panel', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      const heard: MintSelectDetail[] = [];
      map.addEventListener('mint-select', (event) => heard.push(event.detail));
      option(map, 'NW').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await map.updateComplete;
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.include({
        state: 'NW',
        name: 'Nordrhein-Westfalen',
        unit: 'je 1 Million Einwohner:innen',
        origin: 'pointer',
      });
      expect(heard[0]?.value).to.be.closeTo(2.6, 0.05);
      expect(text(map, 'panel')).to.contain('47 zdi-Netzwerke');
      expect(text(map, 'panel')).to.contain('Stand: 12. September 2025');
    });

    it('selects nothing if the page prevents it', async () => {
      const map = await mount<MintMap>(html`<mint-map state="BY"></mint-map>`);
      map.addEventListener('mint-select', (event) => event.preventDefault());
      const select = inside(map, 'select') as HTMLSelectElement;
      select.value = 'HE';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await map.updateComplete;
      expect(map.state).to.equal('BY');
      expect(select.value).to.equal('BY');
    });

    it('gives no place to the only Land with a published number', async () => {
      const map = await mount<MintMap>(
        html`<mint-map state="NW" metric="district-coverage"></mint-map>`,
      );
      await until(() => text(map, 'panel').includes('Landeskoordinierungsstelle'));
      expect(text(map, 'panel')).not.to.contain('Rang');
      map.metric = 'regions';
      await until(() => text(map, 'panel').includes('Rang 1 von 5 Ländern'));
    });

    it('takes a Kreis from its select, which shows what became of it', async () => {
      const map = await mount<MintMap>(html`<mint-map level="districts" state="TH"></mint-map>`);
      await until(() => options(map).length === 22);
      const select = map.shadowRoot?.querySelectorAll('select')[1] ?? expect.fail('no select');
      const choose = (value: string): void => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      };
      choose('16052');
      expect(map.district).to.equal('16052');
      await map.updateComplete;
      map.addEventListener('mint-select', (event) => event.preventDefault());
      choose('16051');
      expect([map.district, select.value]).to.deep.equal(['16052', '16052']);
      choose('');
      expect([map.district, select.value]).to.deep.equal(['16052', '16052']);
    });

    it('does not say that no network is known where only its Kreise are not', async () => {
      const map = await mount<MintMap>(
        html`<mint-map state="BE" metric="district-coverage"></mint-map>`,
      );
      await until(() => text(map, 'panel').includes('Welche Kreise'));
      expect(text(map, 'panel')).not.to.contain('kein Netzwerk bekannt');
    });

    it('says all Kreise as all, not as at least all', async () => {
      const map = await mount<MintMap>(
        html`<mint-map state="TH" metric="district-coverage"></mint-map>`,
      );
      expect(text(map, 'panel')).to.match(/100.% der Kreise/);
      expect(text(map, 'panel')).not.to.contain('mindestens');
      expect(label(option(map, 'TH'))).to.contain('100 Prozent der Kreise, 22 von 22 Kreisen');
    });

    it('fires nothing when a property is set from code', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      let fired = 0;
      map.addEventListener('mint-select', () => (fired += 1));
      map.state = 'Thuringia';
      await map.updateComplete;
      expect(fired).to.equal(0);
      expect(text(map, 'panel')).to.contain('Thüringen');
    });

    it('says of a lower bound what it is, and of no value since when somebody else knows better', async () => {
      const map = await mount<MintMap>(html`<mint-map state="HE"></mint-map>`);
      expect(text(map, 'panel')).to.contain('mindestens 3 MINT-Regionen erfasst');
      map.state = 'SL';
      await map.updateComplete;
      expect(text(map, 'panel')).to.contain('keine Angabe');
      await until(() => text(map, 'panel').includes('12. Dezember 2024'));
      expect(text(map, 'panel')).not.to.match(/\b0\b/);
    });

    it('shares its selection with the other maps of its group', async () => {
      const group = await mount(
        html`<div>
          <mint-map group="a" state="TH"></mint-map><mint-map group="a"></mint-map
          ><mint-map group="b"></mint-map>
        </div>`,
      );
      const [one, two, other] = [...group.querySelectorAll('mint-map')] as [
        MintMap,
        MintMap,
        MintMap,
      ];
      await until(() => two.state === 'TH');
      option(two, 'BY').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await until(() => one.state === 'BY');
      expect(other.state).to.equal('');
    });

    it('switches the view by its buttons and says so', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      let view = '';
      map.addEventListener('mint-view-change', (event) => (view = event.detail.view));
      const table = all<HTMLButtonElement>(map, '[part~="view-switch"] button').at(-1);
      table?.click();
      await map.updateComplete;
      expect(view).to.equal('table');
      expect(all(map, 'tbody tr').length).to.equal(16);
      expect(table?.getAttribute('aria-pressed')).to.equal('true');
    });
  });

  describe('targets and looks', () => {
    it('A-20 A-23 gives the small Länder circles of at least 24 px and labels outside', async () => {
      const map = await mount<MintMap>(
        html`<div class="w320">
          <style>
            .w320 {
              width: 320px;
            }</style
          ><mint-map></mint-map>
        </div>`,
      );
      const circles = all(map, '.hit + .hit');
      expect(circles.map((each) => each.getAttribute('data-area'))).to.have.members([
        'HB',
        'HH',
        'BE',
        'SL',
      ]);
      for (const each of circles) expect(each.getBoundingClientRect().width).to.be.at.least(24);
    });

    it('A-38 writes labels in 13 px at every width', async () => {
      for (const width of [300, 900]) {
        const map = await mount<MintMap>(
          html`<div style="width:${width}px"><mint-map></mint-map></div>`,
        );
        for (const each of all(map, '.label')) {
          expect(parseFloat(getComputedStyle(each).fontSize)).to.equal(13);
        }
      }
    });

    it('A-35 writes values on the map from 480 px on', async () => {
      const map = await mount<MintMap>(html`<div style="width:640px"><mint-map></mint-map></div>`);
      await until(() => all(map, '.label .value').length === 16);
    });

    it('A-37 marks hovered, selected and focused by strokes of different form', async () => {
      const map = await mount<MintMap>(html`<mint-map state="TH"></mint-map>`);
      inside(map, '.skip').focus();
      await press('Tab');
      await press('ArrowLeft');
      await map.updateComplete;
      expect(all(map, '.selected').length).to.equal(1);
      expect(getComputedStyle(inside(map, '.focus-inner')).strokeDasharray).not.to.equal(
        getComputedStyle(inside(map, '.selected')).strokeDasharray,
      );
    });

    it('A-37 shows both that a Land is selected and that it has the keyboard', async () => {
      const map = await mount<MintMap>(html`<mint-map state="TH"></mint-map>`);
      inside(map, '.skip').focus();
      await press('Tab');
      await map.updateComplete;
      const widthOf = (name: string): number =>
        parseFloat(getComputedStyle(inside(map, name)).strokeWidth);
      expect(widthOf('.focus-around')).to.be.above(widthOf('.selected-casing') + 4);
      const marks = all(map, '.mark').map((each) => each.getAttribute('class'));
      expect(marks).to.deep.equal(['mark focus-around', 'mark selected-casing', 'mark selected']);
    });

    it('A-53 draws the map alike on a page that reads from right to left', async () => {
      const boxesIn = async (dir: string): Promise<number[]> => {
        const map = await mount<MintMap>(
          html`<div dir=${dir} style="width:640px"><mint-map></mint-map></div>`,
        );
        await until(() => all(map, '.label .value').length === 16);
        const { left } = inside(map, '.map').getBoundingClientRect();
        return all(map, '.label').map((each) =>
          Math.round(each.getBoundingClientRect().left - left),
        );
      };
      expect(await boxesIn('rtl')).to.deep.equal(await boxesIn('ltr'));
    });

    it('keeps every label apart from every other, at every width', async () => {
      for (const width of [300, 400, 480, 560, 640, 800]) {
        const map = await mount<MintMap>(
          html`<div style="width:${width}px"><mint-map></mint-map></div>`,
        );
        await new Promise((resolve) => setTimeout(resolve, 60));
        const boxes = all(map, '.label').map(
          (each) => [each.textContent, each.getBoundingClientRect()] as const,
        );
        for (const [a, one] of boxes) {
          for (const [b, two] of boxes) {
            if (one === two) continue;
            const apart =
              one.right <= two.left ||
              two.right <= one.left ||
              one.bottom <= two.top ||
              two.bottom <= one.top;
            expect(apart, `${a} / ${b} at ${width} px`).to.equal(true);
          }
        }
      }
    });
  });
});

describe('<mint-map> on paper', () => {
  afterEach(() => emulate({}));

  it('is ready for paper as soon as printing begins, and takes it back after', async () => {
    const map = await mount<MintMap>(html`<mint-map></mint-map>`);
    dispatchEvent(new Event('beforeprint'));
    expect(all(map, 'tbody tr').length).to.equal(16);
    expect(all(map, 'thead th').length).to.be.above(1);
    expect(all(map, 'thead button').length).to.equal(0);
    expect((inside(map, 'details.sources') as HTMLDetailsElement).open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await map.updateComplete;
    expect(all(map, 'tbody tr').length).to.equal(0);
  });

  whereMediaCanBeSet(() => {
    it('shows table and sources, and no controls', async () => {
      const map = await mount<MintMap>(html`<mint-map state="TH"></mint-map>`);
      await emulate({ media: 'print' });
      await until(() => all(map, 'tbody tr').length === 16);
      expect(getComputedStyle(inside(map, '.controls')).display).to.equal('none');
      expect((inside(map, 'details.sources') as HTMLDetailsElement).open).to.equal(true);
      await emulate({});
      await until(() => !(inside(map, 'details.sources') as HTMLDetailsElement).open);
      expect(all(map, 'tbody tr').length).to.equal(0);
    });
  });
});
