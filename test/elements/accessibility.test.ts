/** Rules of docs/accessibility.md that concern all elements, or the map as a whole. */
import { sendMouse } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';
import navigation from '../../data/navigation.json' with { type: 'json' };
import { STATE_IDS, type StateId } from '../../src/dataset/states.js';
import type { MintElement } from '../../src/elements/mint-element.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { emulate, expect, mount, press, until, whereMediaCanBeSet } from '../harness.js';

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

const said = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const focused = (map: Element) => map.shadowRoot?.activeElement?.getAttribute('data-area') ?? null;
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function mapIn(width: number, template?: TemplateResult): Promise<MintMap> {
  const map = await mount<MintMap>(
    html`<div style="width:${width}px">${template ?? html`<mint-map></mint-map>`}</div>`,
  );
  await until(() => all(map, '.land').length === 1);
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await map.updateComplete;
  }
  return map;
}

const option = (map: MintMap, state: string): HTMLElement => one(map, `path[data-area="${state}"]`);

async function tabInto(map: MintMap): Promise<void> {
  one(map, '.skip').focus();
  await press('Tab');
  await map.updateComplete;
}

/** Every kind of content of the three elements. */
const EVERYTHING: Readonly<Record<string, TemplateResult>> = {
  'a map': html`<mint-map state="TH" with-export with-snippet></mint-map>`,
  'a table': html`<mint-map state="TH" view="table"></mint-map>`,
  tiles: html`<mint-map view="tiles"></mint-map>`,
  Kreise: html`<mint-map level="districts" state="TH" district="16051"></mint-map>`,
  links: html`<mint-map href-template="/{id}" state="TH"></mint-map>`,
  points: html`<mint-map points="clusters" with-counts></mint-map>`,
  'a map for documents': html`<mint-map without-interaction></mint-map>`,
  'a card': html`<mint-state-card state="BY"></mint-state-card>`,
  'a contact': html`<mint-contact state="TH"></mint-contact>`,
};

/** An element once what it loads late is there, with all that is folded open. */
async function opened(template: TemplateResult): Promise<MintElement> {
  const element = await mount<MintElement>(template);
  const late = ['.tool', '.point', '[role="list"] a', '[data-area="16051"]'];
  const asks = [
    element.matches('[with-export]'),
    element.matches('[points]'),
    element.matches('[href-template]'),
    element.matches('[district]'),
  ];
  for (const [index, selector] of late.entries()) {
    if (asks[index]) await until(() => all(element, selector).length > 0);
  }
  for (const each of all(element, 'details')) (each as HTMLDetailsElement).open = true;
  await element.updateComplete;
  return element;
}

describe('accessibility', () => {
  afterEach(() => emulate({}));

  describe('structure and names', () => {
    it('A-00 comes in the order that the rules name', async () => {
      const map = await mount<MintMap>(html`<mint-map state="TH"></mint-map>`);
      const order = [
        '[part="heading"]',
        '[part="summary"]',
        'select',
        '[part="view-switch"]',
        '.skip',
        '[part="map"]',
        '[part="panel"]',
        '[part="legend"]',
        '[part="attribution"]',
      ].map((selector) => one(map, selector));
      const sorted = [...order].sort((a, b) =>
        a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
      expect(sorted).to.deep.equal(order);
    });

    for (const [name, template] of Object.entries(EVERYTHING)) {
      it(`A-12 refers by id only to what lies beside it: ${name}`, async () => {
        const element = await opened(template);
        const REFERENCES = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'];
        const ids = REFERENCES.flatMap((attribute) =>
          all(element, `[${attribute}]`).flatMap((each) =>
            (each.getAttribute(attribute) ?? '').split(' '),
          ),
        );
        for (const id of ids) expect(all(element, `#${id}`).length, id).to.equal(1);
      });

      it(`A-54 has no control whose name lacks what it shows: ${name}`, async () => {
        const element = await opened(template);
        const controls = all(element, 'button, a, summary, input, select').filter(
          (each) => !each.closest('[aria-hidden="true"]'),
        );
        for (const each of controls) {
          const own = each.getAttribute('aria-label');
          const shown = said(each);
          if (own !== null && !each.matches('svg *')) expect(own).to.contain(shown);
          else if (own === null && !each.matches('input, select')) {
            expect(shown, each.outerHTML).not.to.equal('');
          }
        }
        for (const field of all(element, 'select, input') as HTMLInputElement[]) {
          const label = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
          expect(label.trim(), field.outerHTML).not.to.equal('');
        }
      });
    }

    it('A-12 takes the name inside that a page has given the element itself, unless label names it', async () => {
      for (const template of [
        html`<mint-map aria-label="Unser Name"></mint-map>`,
        html`<mint-state-card state="TH" aria-label="Unser Name"></mint-state-card>`,
        html`<mint-contact state="TH" aria-label="Unser Name"></mint-contact>`,
      ]) {
        const element = await mount<MintElement>(template);
        expect(all(element, '[role="group"][aria-label="Unser Name"]').length).to.equal(1);
        element.setAttribute('aria-label', 'Neuer Name');
        await element.updateComplete;
        expect(all(element, '[role="group"][aria-label="Neuer Name"]').length).to.equal(1);
        element.label = 'Anderer Name';
        await element.updateComplete;
        expect(all(element, '[aria-label="Neuer Name"]').length).to.equal(0);
        expect(all(element, '[role="group"][aria-label="Anderer Name"]').length).to.equal(1);
      }
    });

    it('A-54 has the name that a label shows at the beginning of the name of its Land', async () => {
      const map = await mapIn(800);
      for (const label of all(map, '.label')) {
        const shown = [...label.querySelectorAll('.name')].map((each) => each.textContent).join('');
        const state = label.getAttribute('data-area') ?? '';
        if (shown === state) continue;
        expect(option(map, state).getAttribute('aria-label')).to.match(new RegExp(`^${shown}:`));
      }
    });

    it('A-07 writes units out where they are heard', async () => {
      for (const metric of ['regions-per-million', 'regions-per-1000-km2', 'district-coverage']) {
        const map = await mount<MintMap>(html`<mint-map metric=${metric} state="TH"></mint-map>`);
        const names = all(map, '[aria-label]').map((each) => each.getAttribute('aria-label') ?? '');
        expect(names.length).to.be.above(16);
        expect(names.filter((name) => /Mio\.|km²|%|–/.test(name))).to.deep.equal([]);
        expect(said(one(map, '.figure-line'))).not.to.match(/Mio\./);
      }
    });

    it('A-09 says at most one message in 500 ms, the last, and none assertively', async () => {
      const map = await mount<MintMap>(html`<mint-map></mint-map>`);
      const status = one(map, '[role="status"]');
      expect(all(map, '[aria-live="assertive"], [role="alert"]').length).to.equal(0);
      const heard: [time: number, text: string][] = [];
      const observer = new MutationObserver(() => heard.push([Date.now(), said(status)]));
      observer.observe(status, { characterData: true, childList: true, subtree: true });
      for (const state of ['BY', 'HE', 'NW', 'SN']) {
        option(map, state).dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await pause(20);
      }
      await until(() => said(status).startsWith('Sachsen:'));
      observer.disconnect();
      const times = heard.map(([time]) => time);
      for (const [index, time] of times.slice(1).entries()) {
        expect(time - (times[index] ?? 0)).to.be.at.least(450);
      }
      expect(heard.map(([, text]) => text.split(':')[0])).to.deep.equal(['Bayern', 'Sachsen']);
    });

    it('A-35 says the value in panel, table and name, at every width', async () => {
      for (const width of [300, 479, 480]) {
        const map = await mapIn(width, html`<mint-map state="TH"></mint-map>`);
        expect(all(map, '.label .value').length, `${width}`).to.equal(width < 480 ? 0 : 16);
        expect(said(one(map, '[part="panel"]'))).to.contain('3,3');
        expect(option(map, 'TH').getAttribute('aria-label')).to.contain('3,3');
        map.view = 'table';
        await map.updateComplete;
        expect(said(one(map, 'tr.chosen'))).to.contain('3,3');
      }
    });

    it('A-36 draws the focus ring above all Länder, in two tones of 2 px and more', async () => {
      const map = await mapIn(640);
      await tabInto(map);
      const [outer, inner] = ['.focus-outer', '.focus-inner'].map((ring) => one(map, ring));
      for (const ring of [outer, inner]) {
        expect(ring?.getAttribute('d')).to.equal(option(map, 'BW').getAttribute('d'));
        for (const state of all(map, '.state')) {
          const follows = state.compareDocumentPosition(ring ?? map);
          expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
        }
      }
      const [wide, narrow] = [outer, inner].map((ring) => getComputedStyle(ring ?? map));
      expect(parseFloat(narrow?.strokeWidth ?? '')).to.be.at.least(2);
      expect(parseFloat(wide?.strokeWidth ?? '')).to.be.at.least(5);
      expect(wide?.stroke).not.to.equal(narrow?.stroke);
    });
  });

  describe('keyboard', () => {
    it('KEYS enters at the first Land, then at the one that had the focus last', async () => {
      const map = await mapIn(640);
      await tabInto(map);
      expect(focused(map)).to.equal('BW');
      await press('End');
      await press('Tab');
      await tabInto(map);
      expect(focused(map)).to.equal('TH');
    });

    it('KEYS enters at the selected Land though another had the focus last', async () => {
      const map = await mapIn(640, html`<mint-map state="SN"></mint-map>`);
      await tabInto(map);
      await press('Home');
      await press('Tab');
      await tabInto(map);
      expect(focused(map)).to.equal('SN');
      expect(all(map, '[role="option"][tabindex="0"]').length).to.equal(1);
    });

    it('KEYS returns with the opposite arrow from every move of the table', async () => {
      const map = await mapIn(640);
      const WAYS = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;
      const keyOf = (way: string): string => `Arrow${way.charAt(0).toUpperCase()}${way.slice(1)}`;
      const key = (name: string): boolean | undefined =>
        map.shadowRoot?.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
        );
      for (const from of STATE_IDS) {
        for (const [way, back] of Object.entries(WAYS)) {
          const to = (navigation as Record<StateId, Record<string, StateId | null>>)[from][way];
          if (!to) continue;
          one(map, 'select').focus();
          option(map, from).focus();
          key(keyOf(way));
          expect(focused(map)).to.equal(to);
          key(keyOf(back));
          expect(focused(map), `${from} ${way}`).to.equal(from);
        }
      }
    });

    it('KEYS moves nothing at an edge, neither focus nor page', async () => {
      const map = await mapIn(640);
      const room = document.body.appendChild(document.createElement('div'));
      room.style.height = '3000px';
      scrollTo(0, 5);
      const edges: [StateId, string][] = [
        ['SH', 'ArrowUp'],
        ['BY', 'ArrowDown'],
      ];
      for (const [state, arrow] of edges) {
        option(map, state).focus({ preventScroll: true });
        const before = scrollY;
        await press(arrow);
        await pause(60);
        expect([focused(map), scrollY], state).to.deep.equal([state, before]);
      }
      room.remove();
    });

    it('KEYS finds names by letters without their marks, and begins anew after 500 ms', async () => {
      const map = await mapIn(640);
      option(map, 'BY').focus();
      for (const letter of ['t', 'h', 'u']) await press(letter);
      expect(focused(map)).to.equal('TH');
      await pause(520);
      await press('h');
      expect(focused(map)).to.equal('HH');
    });

    it('KEYS shows what keys do while an area has the keyboard, and only then', async () => {
      const map = await mapIn(640);
      const shows = (): boolean => {
        const { display, visibility } = getComputedStyle(one(map, '#keys'));
        return display !== 'none' && visibility === 'visible';
      };
      expect(shows()).to.equal(false);
      await tabInto(map);
      expect(shows()).to.equal(true);
      await press('Tab');
      expect(shows()).to.equal(false);
    });

    it('KEYS leaves Tab, and letters with Ctrl, Alt and Meta, to the page', async () => {
      const map = await mapIn(640);
      for (const init of [
        { key: 'Tab' },
        ...['ctrlKey', 'altKey', 'metaKey'].flatMap((modifier) =>
          ['s', 'Home', 'Enter', ' ', 'Escape', 'PageDown'].map((key) => ({
            key,
            [modifier]: true,
          })),
        ),
      ]) {
        option(map, 'HE').focus();
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        option(map, 'HE').dispatchEvent(event);
        expect(event.defaultPrevented, JSON.stringify(init)).to.equal(false);
        expect([focused(map), map.state]).to.deep.equal(['HE', '']);
      }
    });
  });

  describe('targets', () => {
    const SMALL = ['HB', 'HH', 'BE', 'SL'];
    const hit = (map: MintMap, state: string): HTMLElement =>
      one(map, `.hit + .hit[data-area="${state}"]`);
    const circle = (map: MintMap, state: string): DOMRect => boxOf(hit(map, state));
    const show = (map: MintMap, state: string): void =>
      hit(map, state).scrollIntoView({ block: 'center' });
    const middle = ({ x, y, width, height }: DOMRect): [number, number] => [
      x + width / 2,
      y + height / 2,
    ];
    const areaAt = (map: MintMap, x: number, y: number): string | null | undefined =>
      map.shadowRoot
        ?.elementsFromPoint(x, y)
        .map((each) => each.closest('[data-area]'))
        .find((each) => each !== null)
        ?.getAttribute('data-area');

    whereMediaCanBeSet(() => {
      for (const [pointer, size] of [
        ['fine', 24],
        ['coarse', 44],
      ] as const) {
        it(`A-20 has circles of ${size} px over small Länder for a ${pointer} pointer, on top, also when the width changes`, async () => {
          await emulate({ pointer });
          const map = await mapIn(288);
          for (const width of [288, 320, 480, 800]) {
            map.parentElement?.style.setProperty('width', `${width}px`);
            await pause(80);
            for (const state of SMALL) {
              show(map, state);
              const box = circle(map, state);
              expect(box.width, `${state} at ${width}`).to.be.closeTo(size, 0.1);
              expect(box.height).to.be.closeTo(size, 0.1);
              const [x, y] = middle(box);
              const reach = size / 2 - 1;
              for (const [dx, dy] of [
                [0, 0],
                [reach, 0],
                [-reach, 0],
                [0, reach],
                [0, -reach],
              ] as const) {
                expect(areaAt(map, x + dx, y + dy), `${state} at ${width}`).to.equal(state);
              }
            }
          }
        });
      }
    });

    whereMediaCanBeSet(() => {
      it('A-20 gives every place that no label lies on to the small Land whose anchor is nearest', async () => {
        await emulate({ pointer: 'coarse' });
        const map = await mapIn(288);
        for (const state of SMALL) {
          show(map, state);
          const anchors = SMALL.map((each) => [each, ...middle(circle(map, each))] as const);
          const [x, y] = middle(circle(map, state));
          for (let dx = -20; dx <= 20; dx += 5) {
            for (let dy = -20; dy <= 20; dy += 5) {
              const near = anchors
                .map(([id, ax, ay]) => [Math.hypot(ax - x - dx, ay - y - dy), id] as const)
                .sort(([a], [b]) => a - b);
              const [[distance, nearest]] = near as [[number, string]];
              const labels = all(map, '.hit:has(+ .hit), .label.outside')
                .map(boxOf)
                .filter(
                  ({ left, right, top, bottom }) =>
                    left <= x + dx && x + dx <= right && top <= y + dy && y + dy <= bottom,
                );
              if (distance < 21 && labels.length === 0)
                expect(areaAt(map, x + dx, y + dy)).to.equal(nearest);
            }
          }
        }
      });
    });

    for (const width of [288, 320, 479, 480, 800]) {
      it(`A-23 has labels outside, with a line to their Land, that are hit over at least 24 px: ${width} px wide`, async () => {
        const map = await mapIn(width);
        expect(all(map, '.leader').length).to.equal(4);
        for (const state of SMALL) {
          show(map, state);
          const label = boxOf(one(map, `.label.outside[data-area="${state}"]`));
          const [x, y] = middle(boxOf(one(map, `.hit:has(+ .hit)[data-area="${state}"]`)));
          const [near] = [label.left, label.right].sort(
            (a, b) => Math.abs(a - x) - Math.abs(b - x),
          );
          // A line ends 4 px beside its label, or above the middle of it.
          const beside = Math.abs(Math.abs((near ?? 0) - x) - 4);
          expect(Math.min(beside, Math.abs(middle(label)[0] - x))).to.be.below(2);
          for (const dy of [-11.5, 0, 11.5]) {
            expect(areaAt(map, x, y + dy), `${state} ${dy}`).to.equal(state);
          }
          expect(areaAt(map, ...middle(label)), state).to.equal(state);
        }
        one(map, '.label.outside[data-area="BE"]').dispatchEvent(
          new MouseEvent('click', { bubbles: true }),
        );
        expect(map.state).to.equal('BE');
      });
    }

    whereMediaCanBeSet(() => {
      for (const [pointer, size] of [
        ['fine', 24],
        ['coarse', 44],
      ] as const) {
        for (const [name, template] of Object.entries(EVERYTHING)) {
          it(`A-25 has buttons, selects and folds of at least ${size} px for a ${pointer} pointer: ${name}`, async () => {
            await emulate({ pointer });
            const element = await opened(template);
            for (const each of all(element, 'button, select, summary')) {
              const { width, height } = boxOf(each);
              expect(width, said(each)).to.be.at.least(size - 0.01);
              expect(height, said(each)).to.be.at.least(size - 0.01);
            }
          });
        }
      }
    });

    it('A-23 does not lay the tooltip over the label that the pointer is on', async () => {
      const map = await mapIn(480);
      for (const state of SMALL) {
        await sendMouse({ type: 'move', position: [1, 1] });
        await pause(200);
        show(map, state);
        const spot = middle(boxOf(one(map, `.label.outside[data-area="${state}"]`)));
        const [x, y] = spot.map(Math.round) as [number, number];
        await sendMouse({ type: 'move', position: [x, y] });
        await until(() => one(map, '[popover]').matches(':popover-open'));
        expect(areaAt(map, x, y), state).to.equal(state);
      }
      await sendMouse({ type: 'move', position: [1, 1] });
    });

    it('A-25 listens to no wheel, drag or path of a finger', async () => {
      const listened: string[] = [];
      const real = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (this: EventTarget, type, ...rest) {
        listened.push(type);
        real.call(this, type, ...(rest as [EventListener]));
      };
      try {
        for (const template of Object.values(EVERYTHING)) await opened(template);
      } finally {
        EventTarget.prototype.addEventListener = real;
      }
      expect(listened).to.include('pointerover');
      expect(
        listened.filter((type) =>
          /wheel|drag|drop|touch|gesture|(pointer|mouse)(move|down)/.test(type),
        ),
      ).to.deep.equal([]);
    });
  });

  describe('the tooltip', () => {
    const tooltip = (map: MintMap): HTMLElement => one(map, '[popover]');
    const isOpen = (map: MintMap): boolean => tooltip(map).matches(':popover-open');

    async function pointAt(map: MintMap, element: Element): Promise<void> {
      const { x, y, width, height } = boxOf(element);
      await sendMouse({
        type: 'move',
        position: [Math.round(x + width / 2), Math.round(y + height / 2)],
      });
      await map.updateComplete;
    }

    afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

    it('A-52 stays while the pointer is on its Land or on itself, and goes when it has left both', async () => {
      const map = await mapIn(480);
      map.scrollIntoView();
      await pointAt(map, one(map, '.hit + .hit[data-area="BE"]'));
      await until(() => isOpen(map));
      await pause(400);
      expect(isOpen(map)).to.equal(true);
      await pointAt(map, tooltip(map));
      await pause(400);
      expect(isOpen(map)).to.equal(true);
      expect(said(tooltip(map))).to.contain('Berlin');
      await sendMouse({ type: 'move', position: [2, 2] });
      await until(() => !isOpen(map));
    });

    it('A-52 goes with Esc though the focus is elsewhere, and nothing else does', async () => {
      const map = await mapIn(480, html`<mint-map state="TH"></mint-map>`);
      map.scrollIntoView();
      (document.activeElement as HTMLElement | null)?.blur();
      await pointAt(map, one(map, '.hit + .hit[data-area="BE"]'));
      await until(() => isOpen(map));
      await press('Escape');
      await until(() => !isOpen(map));
      await press('Escape');
      await map.updateComplete;
      expect(map.state).to.equal('TH');
    });

    for (const width of [300, 480, 800]) {
      it(`A-52 never covers the Land that has the focus, at ${width} px, also after scrolling`, async () => {
        const map = await mapIn(width);
        const room = document.body.appendChild(document.createElement('div'));
        room.style.height = '3000px';
        for (const state of STATE_IDS) {
          one(map, '.skip').focus();
          await press('Tab');
          option(map, state).focus();
          await map.updateComplete;
          for (const by of [0, 60, -25]) {
            scrollBy(0, by);
            await new Promise((resolve) => requestAnimationFrame(resolve));
            await new Promise((resolve) => requestAnimationFrame(resolve));
            expect(isOpen(map), state).to.equal(true);
            const [tip, land] = [boxOf(tooltip(map)), boxOf(option(map, state))];
            expect(
              tip.bottom <= land.top || tip.top >= land.bottom,
              `${state} after ${by} px`,
            ).to.equal(true);
          }
        }
        room.remove();
      });
    }

    it('A-52 lets go of the page when the map leaves while it is shown', async () => {
      const map = await mapIn(480, html`<mint-map state="TH"></mint-map>`);
      await tabInto(map);
      await until(() => isOpen(map));
      map.remove();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      dispatchEvent(new Event('scroll'));
      expect(map.state).to.equal('TH');
    });
  });

  describe('languages', () => {
    it('A-53 says which language an element is written in where the page is in a third', async () => {
      for (const template of [
        html`<mint-map></mint-map>`,
        html`<mint-state-card state="TH"></mint-state-card>`,
        html`<mint-contact state="TH"></mint-contact>`,
      ]) {
        const element = await mount<MintElement>(html`<div lang="fr">${template}</div>`);
        expect(one(element, '[part="base"]').lang, element.localName).to.equal('de');
      }
    });

    it('A-53 marks German titles of sources in English, and not what is written round them', async () => {
      const map = await mount<MintMap>(html`<div lang="en"><mint-map></mint-map></div>`);
      const [item] = all(map, '.sources li');
      expect(item?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
      expect(item?.querySelector('[lang]')?.getAttribute('lang')).to.equal('de');
    });

    it('A-53 marks the German kind of a Kreis in English', async () => {
      const map = await mount<MintMap>(
        html`<div lang="en">
          <mint-map level="districts" state="TH" district="16051"></mint-map>
        </div>`,
      );
      await until(() => all(map, '[part="panel"] [lang="de"]').length > 0);
      expect(said(one(map, '[part="panel"] [lang="de"]'))).to.equal('Kreisfreie Stadt');
    });
  });
});
