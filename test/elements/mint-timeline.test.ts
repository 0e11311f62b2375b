import { html } from 'lit';
import '../../src/define/mint-state-card.js';
import '../../src/define/mint-timeline.js';
import { withEvents } from '../../src/dataset/bundled/events.js';
import { sourcesOf } from '../../src/dataset/sources.js';
import { eventsIn } from '../../src/dataset/timeline.js';
import type { MintTimeline } from '../../src/elements/mint-timeline.js';
import type { MintSelectEvent } from '../../src/events.js';
import {
  emulate,
  expect,
  mount,
  press,
  until,
  violations,
  whereMediaCanBeSet,
} from '../harness.js';
import { all, parts, plain, span } from './reading.js';

const ALL = eventsIn(withEvents);

const texts = (timeline: MintTimeline, selector: string): string[] =>
  all(timeline, selector).map((each) => plain(each.textContent));
const events = (timeline: MintTimeline): string[] => parts(timeline, 'event');
const years = (timeline: MintTimeline): number[] => parts(timeline, 'year').map(Number);
const summary = (timeline: MintTimeline): string => parts(timeline, 'summary').join();
const selects = (timeline: MintTimeline): HTMLSelectElement[] =>
  all<HTMLSelectElement>(timeline, 'select');

/** Sets attributes as a page writes them. */
function timelineWith(attributes: Record<string, string>): Promise<MintTimeline> {
  const timeline = document.createElement('mint-timeline');
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  return mount<MintTimeline>(html`${timeline}`);
}

function choose(select: HTMLSelectElement | undefined, value: string): void {
  select!.value = value;
  select!.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What is written on the console while something is done. */
async function warned(act: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: string) => lines.push(line);
  await act();
  console.warn = warn;
  return lines;
}

describe('<mint-timeline>', () => {
  describe('events', () => {
    it('stand under their years, the newest first', async () => {
      const timeline = await timelineWith({});
      expect(events(timeline)).to.have.length(ALL.length);
      expect(years(timeline)).to.deep.equal([...years(timeline)].sort((a, b) => b - a));
      expect(events(timeline)[0]).to.equal(
        '12. November MINT-Tag mit 2612 Anmeldungen an über 30 Orten Treffen · Bremen',
      );
    });

    it('come oldest first where the page wants that', async () => {
      const timeline = await timelineWith({ order: 'oldest' });
      expect(years(timeline)[0]).to.equal(2005);
      expect(events(timeline)[0]).to.equal(
        'Land und MINT-Akteure ziehen Bilanz; zdi.NRW entsteht Gründung · Nordrhein-Westfalen',
      );
    });

    it('carry their date for machines, no more exact than it is', async () => {
      const timeline = await timelineWith({ states: 'TH', from: '2020', to: '2020' });
      const dates = all(timeline, 'time').map((each) => each.getAttribute('datetime'));
      expect(dates).to.deep.equal(['2020-11-12', '2020-11-02', '2020-09-11', '2020-07-08', '2020']);
    });

    it('of all Germany stay beside those of a Land, and say that they are', async () => {
      const timeline = await timelineWith({ states: 'HB' });
      const others = events(timeline).filter((text) => !text.includes('Bremen'));
      expect(others.length).to.be.greaterThan(10);
      for (const text of others) expect(text).to.contain('bundesweit');
    });

    it('say in words that sources contradict one another, and what the other says', async () => {
      const [event] = events(await timelineWith({ states: 'HH', from: '2012', to: '2012' })).filter(
        (text) => text.includes('Hamburg'),
      );
      expect(event)
        .to.contain('Die Körber-Stiftung nannte 2016 das Jahr 2010.')
        .and.to.contain('Quellen widersprechen sich');
    });

    it('cite their sources, all of them and no other', async () => {
      const timeline = await timelineWith({ category: 'tool' });
      const cited = ALL.filter(({ category }) => category === 'tool').flatMap(({ src }) => src);
      expect(all(timeline, '.sources li')).to.have.length(sourcesOf(withEvents, cited).length);
    });
  });

  describe('what the page fixes', () => {
    it('takes Länder in any form, and then offers no choice of them', async () => {
      for (const states of ['TH,NW', 'DE-TH nordrhein-westfalen', '16, North Rhine-Westphalia']) {
        const timeline = await timelineWith({ states, category: 'founding' });
        const places = events(timeline).map((text) => text.split(' · ')[1]);
        expect(new Set(places)).to.deep.equal(
          new Set(['Thüringen', 'Nordrhein-Westfalen', 'bundesweit']),
        );
        expect(selects(timeline)).to.have.length(0);
      }
    });

    it('takes several kinds, and then offers no choice of them', async () => {
      const timeline = await timelineWith({ category: 'founding funding' });
      const wanted = ALL.filter(({ category }) => /^fo?und/.test(category));
      expect(events(timeline)).to.have.length(wanted.length);
      expect(selects(timeline)).to.have.length(1);
    });

    it('takes years, also as numbers', async () => {
      const timeline = await timelineWith({ from: '2019' });
      expect(summary(timeline)).to.match(/^\d+ Ereignisse, 2019 bis 2025$/);
      timeline.to = 2019;
      await timeline.updateComplete;
      expect(summary(timeline)).to.match(/^6 Ereignisse, 2019$/);
    });

    it('names each mistake once on the console, and shows the rest', async () => {
      const wrong = { states: 'Narnia, TH', category: 'party', from: '19', layout: 'spiral' };
      const lines = await warned(async () => {
        const timeline = await timelineWith({ ...wrong, order: 'any' });
        expect(events(timeline).length).to.be.greaterThan(10);
        timeline.theme = 'dark';
        await timeline.updateComplete;
      });
      expect(lines.filter((line) => line.startsWith('<mint-timeline>'))).to.have.length(5);
      expect(lines.join(' ')).to.contain('Narnia').and.to.contain('party').and.to.contain('spiral');
    });

    it('may leave nothing: then it says so, and as of when', async () => {
      const timeline = await timelineWith({ category: 'tool', to: '2010' });
      expect(events(timeline)).to.have.length(0);
      expect(summary(timeline)).to.match(
        /^Werkzeug · Zu dieser Auswahl ist uns kein Ereignis bekannt \(zuletzt geprüft: .*\d{4}\)\.$/,
      );
    });
  });

  describe('filters', () => {
    it('have names, and begin with everything', async () => {
      const timeline = await timelineWith({});
      expect(texts(timeline, 'label > span')).to.deep.equal(['Land', 'Art']);
      expect(selects(timeline).map(({ value }) => value)).to.deep.equal(['', '']);
    });

    it('leave only the chosen kind, and say politely how many there are', async () => {
      const timeline = await timelineWith({});
      choose(selects(timeline)[1], 'tool');
      await timeline.updateComplete;
      expect(events(timeline)).to.have.length(4);
      await until(
        () => texts(timeline, '[role="status"]').join() === '4 Ereignisse, 2020 bis 2025',
      );
    });

    it('can be used by keyboard', async () => {
      const timeline = await timelineWith({});
      selects(timeline)[1]!.focus();
      await press('ArrowDown');
      await until(() => events(timeline).length < ALL.length);
      expect(selects(timeline)[1]!.value).to.equal('founding');
      expect(timeline.shadowRoot?.activeElement).to.equal(selects(timeline)[1]);
    });

    it('tell the page which Land was chosen, and let it object', async () => {
      const timeline = await timelineWith({});
      const heard: MintSelectEvent['detail'][] = [];
      timeline.addEventListener('mint-select', (event) => {
        heard.push(event.detail);
        if (heard.length === 2) event.preventDefault();
      });
      choose(selects(timeline)[0], 'TH');
      await timeline.updateComplete;
      expect(heard[0]).to.deep.equal({
        state: 'TH',
        name: 'Thüringen',
        value: null,
        unit: '',
        origin: 'picker',
      });
      expect(timeline.state).to.equal('TH');
      choose(selects(timeline)[0], 'BY');
      expect([timeline.state, selects(timeline)[0]!.value]).to.deep.equal(['TH', 'TH']);
    });

    it('follow the group, and lead it', async () => {
      const root = await mount(
        html`<div>
          <mint-state-card group="tl"></mint-state-card>
          <mint-timeline group="tl"></mint-timeline>
        </div>`,
      );
      const timeline = root.querySelector('mint-timeline')!;
      const card = root.querySelector('mint-state-card')!;
      card.state = 'SL';
      await until(() => selects(timeline)[0]?.value === 'SL');
      expect(events(timeline).every((text) => text.endsWith('bundesweit'))).to.equal(true);
      choose(selects(timeline)[0], 'BY');
      await until(() => card.state === 'BY');
    });

    it('of a group do not reach beyond the Länder that the page names', async () => {
      const timeline = await timelineWith({ states: 'TH NW', state: 'BY' });
      expect(events(timeline).join()).not.to.contain('Bayern');
      expect(events(timeline).join()).to.contain('Thüringen').and.to.contain('Nordrhein-Westfalen');
    });
  });

  describe('as a chart', () => {
    it('shows all numbers in words to those who cannot see it', async () => {
      const timeline = await timelineWith({ layout: 'chart' });
      const [chart] = all(timeline, '[part="chart"]');
      expect(chart?.getAttribute('role')).to.equal('img');
      expect(chart?.getAttribute('aria-label'))
        .to.contain('März 2013: 39 (Antworten auf eine Befragung)')
        .and.to.contain('2015: rund 80 (bekannte Netzwerke)')
        .and.to.contain('Januar 2023: über 130')
        .and.to.contain('MINT-Cluster: November 2020: 22');
      expect(events(timeline)).to.have.length(0);
    });

    it('has a table with the same numbers, their dates and their sources', async () => {
      const timeline = await timelineWith({ layout: 'chart' });
      const rows = texts(timeline, 'tbody tr').filter((text) => /\d/.test(text));
      const { counts, clusters } = withEvents.national!;
      expect(rows).to.have.length(counts!.length + clusters!.length);
      expect(rows[0]).to.match(/^März 2013 39 Antworten auf eine Befragung freising-macht-mint/);
      for (const row of all(timeline, 'tbody tr:has(td)')) {
        expect(row.querySelectorAll('a').length, row.textContent).to.be.greaterThan(0);
      }
    });

    it('says that survey and known networks cannot be compared', async () => {
      const timeline = await timelineWith({ layout: 'chart' });
      expect(texts(timeline, '.picture > p').join()).to.equal(
        'Links und rechts der senkrechten Linie: Antworten auf eine Befragung und bekannte Netzwerke lassen sich nicht vergleichen.',
      );
      expect(all(timeline, '.break')).to.have.length(1);
      expect(all(timeline, '.regions .line')).to.have.length(2);
    });

    for (const width of [200, 320, 800]) {
      it(`A-38 draws text of 12 px at ${width} px, no label on another or cut off`, async () => {
        const timeline = await timelineWith({ layout: 'chart' });
        timeline.style.setProperty('inline-size', `${width}px`);
        const [chart] = all(timeline, '[part="chart"]');
        await until(() => chart!.getAttribute('viewBox')!.startsWith(`0 0 ${width} `));
        const frame = chart!.getBoundingClientRect();
        const labels = all(timeline, '.value, .tick');
        const boxes = labels.map((each) => each.getBoundingClientRect());
        boxes.forEach((box, at) => {
          expect(parseFloat(getComputedStyle(labels[at]!).fontSize)).to.be.at.least(12);
          expect(box.left).to.be.at.least(frame.left - 1);
          expect(box.right).to.be.at.most(frame.right + 1);
        });
        const values = all(timeline, '.value').map((each) => each.getBoundingClientRect());
        values.forEach((a, at) => {
          for (const b of values.slice(at + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart, `${at}`).to.equal(true);
          }
        });
      });
    }

    it('stands above the events where the page wants both', async () => {
      const timeline = await timelineWith({ layout: 'both', from: '2024' });
      expect(texts(timeline, '[role="heading"]')).to.deep.equal([
        'Entwicklung der MINT-Bildungsnetzwerke',
        'Zahl der MINT-Regionen in Deutschland',
        '2025',
        '2024',
      ]);
    });

    it('has its table open beside it where there is room, else folded under it', async () => {
      const timeline = await timelineWith({ layout: 'chart' });
      const isOpen = (): boolean =>
        (all(timeline, '.growth details')[0] as HTMLDetailsElement).open;
      timeline.style.setProperty('inline-size', '1000px');
      await until(isOpen);
      timeline.style.setProperty('inline-size', '500px');
      await until(() => !isOpen());
    });

    it('A-51 has its table folded under it where twice the size of text leaves no room beside it', async () => {
      const timeline = await timelineWith({ layout: 'chart' });
      timeline.style.setProperty('inline-size', '1000px');
      timeline.style.setProperty('font-size', '32px');
      const [details] = all<HTMLDetailsElement>(timeline, '.growth details');
      await until(() => details?.open === false);
      const picture = all(timeline, '.growth .picture')[0]?.getBoundingClientRect();
      expect(picture?.width).to.equal(1000);
    });
  });

  describe('with data of the page', () => {
    const data = {
      publisher: { name: { de: 'Landesstelle MINT' } },
      sources: { report: { title: 'Jahresbericht' } },
      events: {
        own: {
          date: '2026-12-03',
          category: 'meeting',
          states: ['TH'],
          de: 'MINT-Kongress',
          src: ['report'],
          plan: true,
        },
      },
      national: { counts: [], clusters: [] },
    };

    it('begins no line with the dot between two parts', async () => {
      const timeline = await timelineWith({ data: JSON.stringify(data), from: '2026' });
      await until(() => events(timeline).length === 1);
      for (let width = 100; width < 200; width += 2) {
        timeline.style.setProperty('inline-size', `${width}px`);
        for (const line of all(timeline, '.told p, [part="summary"] p')) {
          const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
            const at = node.textContent?.indexOf('·') ?? -1;
            if (at < 0) continue;
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const before = range.getBoundingClientRect().left - line.getBoundingClientRect().left;
            expect(before, `${width} px: ${plain(line.textContent)}`).to.be.above(5);
          }
        }
      }
    });

    it('says whose event it is, and that it is a plan', async () => {
      const timeline = await timelineWith({ data: JSON.stringify(data), from: '2026' });
      await until(() => events(timeline).length === 1);
      expect(events(timeline)[0]).to.equal(
        '3. Dezember MINT-Kongress Plan · Treffen · Thüringen · Angabe: Landesstelle MINT',
      );
    });

    it('has a sentence where no number is left for the chart', async () => {
      const timeline = await timelineWith({ data: JSON.stringify(data), layout: 'chart' });
      await until(() => texts(timeline, '.base').join().includes('Zählungen liegen nicht vor.'));
      expect(all(timeline, '[part="chart"]')).to.have.length(0);
    });
  });

  describe('on the page', () => {
    it('has its filters side by side in the width of a telephone on its side', async () => {
      const element = await mount<MintTimeline>(html`<mint-timeline></mint-timeline>`);
      element.style.inlineSize = '440px';
      const tops = all(element, '[part="picker"]').map((each) => each.getBoundingClientRect().top);
      expect(tops).to.have.length(2);
      expect(new Set(tops).size).to.equal(1);
    });

    it('speaks English where the page does', async () => {
      const timeline = await timelineWith({ lang: 'en', from: '2025', category: 'body' });
      expect(events(timeline)).to.deep.equal([
        'September State advisory board in Hamburg; five regions awarded Body · all of Germany',
      ]);
      expect(summary(timeline)).to.equal('Body · 1 event, 2025');
    });

    whereMediaCanBeSet(() => {
      it('opens and folds a year by Enter and Space, and its head keeps the keyboard', async () => {
        const timeline = await timelineWith({ layout: 'compact' });
        const [, fold] = all<HTMLDetailsElement>(timeline, 'details.year');
        const head = fold?.querySelector('summary');
        head?.focus();
        await press('Enter');
        expect(fold?.open).to.equal(true);
        await press('Space');
        expect(fold?.open).to.equal(false);
        expect(timeline.shadowRoot?.activeElement).to.equal(head);
      });

      it('folds all years but the first when compact, and opens them for print', async () => {
        const timeline = await timelineWith({ layout: 'compact' });
        const folds = all<HTMLDetailsElement>(timeline, 'details.year');
        expect(folds.map(({ open }) => open).indexOf(false)).to.equal(1);
        expect(plain(folds[0]!.querySelector('summary')?.textContent)).to.equal(
          '2025 10 Ereignisse',
        );
        await emulate({ media: 'print' });
        await until(() => folds.every(({ open }) => open));
        await emulate({});
        await until(() => folds.filter(({ open }) => open).length === 1);
      });
    });

    whereMediaCanBeSet(() => {
      it('prints no year at the foot of a page, its events on the next', async () => {
        const timeline = await timelineWith({ layout: 'compact' });
        await emulate({ media: 'print' });
        const [head] = all(timeline, 'details.year > summary');
        expect(getComputedStyle(head!).breakAfter).to.equal('avoid');
        await emulate({});
      });

      it('prints no filters, and says in words what was chosen', async () => {
        const timeline = await timelineWith({ state: 'TH', from: '2019', to: '2019' });
        choose(selects(timeline)[1], 'policy');
        await timeline.updateComplete;
        expect(summary(timeline)).to.equal('Thüringen · Politik · 3 Ereignisse, 2019');
        await emulate({ media: 'print' });
        expect(selects(timeline)[0]!.checkVisibility()).to.equal(false);
        await emulate({});
      });
    });

    it('A-13 gives axe nothing to find with everything open', async () => {
      const timeline = await timelineWith({ layout: 'both' });
      for (const each of all(timeline, 'details')) (each as HTMLDetailsElement).open = true;
      expect(await violations(timeline)).to.deep.equal([]);
    });

    it('A-25 has nothing to hit that is lower than 24 px', async () => {
      const timeline = await timelineWith({ layout: 'both', from: '2024' });
      for (const each of all(timeline, 'details')) (each as HTMLDetailsElement).open = true;
      for (const each of all(timeline, 'summary, a, select')) {
        expect(each.getBoundingClientRect().height, plain(each.textContent)).to.be.at.least(24);
      }
    });

    it('A-53 reads from left to right what begins with a number, on a page that reads from right to left', async () => {
      const timeline = await mount<MintTimeline>(
        html`<div dir="rtl"><mint-timeline layout="both" from="2025"></mint-timeline></div>`,
      );
      timeline.style.setProperty('inline-size', '1000px');
      await until(() => all(timeline, '.growth details[open]').length === 1);
      for (const text of ['10 Ereignisse, 2025', '25. November 2019', 'nicht vergleichen.']) {
        const [begin, end] = span(timeline, text);
        expect(begin, text).to.be.below(end);
      }
      const [date] = all(timeline, 'tbody th[scope="row"]');
      expect(getComputedStyle(date!).textAlign).to.equal('right');
    });

    for (const width of [200, 320, 480, 800, 1280]) {
      it(`A-50 A-51 loses nothing sideways at ${width} px, also at twice the size of text`, async () => {
        const timeline = await timelineWith({ layout: 'both' });
        for (const each of all(timeline, 'details')) (each as HTMLDetailsElement).open = true;
        timeline.style.setProperty('inline-size', `${width}px`);
        for (const size of width < 320 ? ['16px'] : ['16px', '32px']) {
          timeline.style.setProperty('font-size', size);
          expect(all(timeline, '[part~="base"]')[0]?.scrollWidth, size).to.be.at.most(width);
        }
      });
    }
  });
});
