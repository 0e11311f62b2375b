import { html } from 'lit';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';
import { clock } from '../../src/dataset/ageing.js';
import { withProfiles } from '../../src/dataset/bundled/profiles.js';
import { citedIn, portraitOf } from '../../src/dataset/portraits.js';
import { sourcesOf } from '../../src/dataset/sources.js';
import { STATE_IDS, stateOf, type StateId } from '../../src/dataset/states.js';
import type { MintStateCard } from '../../src/elements/mint-state-card.js';
import { cardWordsOf, detailWordsOf } from '../../src/i18n/words.js';
import {
  emulate,
  expect,
  mount,
  press,
  until,
  violations,
  whereMediaCanBeSet,
} from '../harness.js';

const de = cardWordsOf('de');

const PORTRAYED: readonly StateId[] = ['BY', 'NW', 'RP', 'TH'];

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const all = (card: MintStateCard, selector: string): Element[] => [
  ...(card.shadowRoot?.querySelectorAll(selector) ?? []),
];
const part = (card: MintStateCard, name: string): string =>
  plain(all(card, `[part~="${name}"]`)[0]?.textContent);
const parts = (card: MintStateCard, name: string): string[] =>
  all(card, `[part~="${name}"]`).map((each) => plain(each.textContent));
const textOf = (card: MintStateCard): string => part(card, 'base');
const section = (card: MintStateCard, title: string): string =>
  plain(
    all(card, '[part~="section"], [part~="fold"]').find((each) =>
      plain(each.querySelector('[role="heading"]')?.textContent).startsWith(title),
    )?.textContent,
  );
const levels = (card: MintStateCard): number[] =>
  all(card, '[role="heading"]').map((each) => Number(each.getAttribute('aria-level')));

const cardOf = (state: string, sections = ''): Promise<MintStateCard> =>
  mount<MintStateCard>(
    html`<mint-state-card state=${state} sections=${sections}></mint-state-card>`,
  );

describe('<mint-state-card>', () => {
  const { now } = clock;
  beforeEach(() => (clock.now = () => new Date('2026-11-24')));
  afterEach(() => (clock.now = now));

  describe('for all 16 Länder', () => {
    for (const state of STATE_IDS) {
      const { name, structure } = stateOf(withProfiles, state);

      it(`names ${state}, what coordinates there and how that stands`, async () => {
        const card = await cardOf(state);
        expect(part(card, 'heading')).to.equal(name?.de);
        expect(part(card, 'type')).to.contain(
          detailWordsOf('de').structures[structure?.type ?? 'none-known'],
        );
        expect(part(card, 'name')).to.equal(structure?.name?.de ?? '');
        const { status = 'active' } = structure ?? {};
        const isSaid = status !== 'active' && status !== 'none-known';
        if (isSaid) expect(part(card, 'about')).to.contain(`Status ${de.statuses[status]}`);
      });

      it(`says how many MINT regions ${state} has, and never zero`, async () => {
        const card = await cardOf(state);
        const [first] = parts(card, 'figure');
        const count = stateOf(withProfiles, state).counts?.[0];
        if (!count) expect(first).to.contain('Uns ist kein Netzwerk bekannt.');
        else if (count.condition === 'recorded') {
          expect(first).to.match(new RegExp(`^mindestens ${count.value} .* erfasst Stand: `));
        } else expect(first).to.match(new RegExp(`^${count.value} .* Stand: `));
        expect(first).not.to.match(/(^| )0 /);
      });

      it(`counts the sources of ${state} it cites, all of them and no other`, async () => {
        const card = await cardOf(state);
        const cited = sourcesOf(withProfiles, citedIn(portraitOf(withProfiles, state)));
        expect(plain(all(card, '.sources summary')[0]?.textContent)).to.equal(
          de.sources(cited.length),
        );
        expect(all(card, '.sources li')).to.have.length(cited.length);
      });

      it(`shows every statement on ${state} with its date or that it has none`, async () => {
        const card = await cardOf(state);
        for (const list of all(card, '.statements')) {
          const above = plain(list.previousElementSibling?.textContent);
          for (const item of list.children) {
            expect(`${above} ${plain(item.textContent)}`).to.match(/Stand(:| unbekannt)/);
          }
        }
      });
    }
  });

  describe('of a portrayed Land', () => {
    for (const state of PORTRAYED) {
      it(`has three columns with content: ${state}`, async () => {
        const card = await cardOf(state);
        for (const title of [de.funding, de.organisation, de.support]) {
          expect(section(card, title).length).to.be.greaterThan(title.length + 20);
        }
      });

      it(`folds plans, examples and factors of success: ${state}`, async () => {
        const card = await cardOf(state);
        for (const title of [de.plans, de.examples, de.successFactors]) {
          expect(section(card, title).length).to.be.greaterThan(title.length + 10);
        }
        expect(all(card, 'details[open]')).to.have.length(0);
      });
    }

    it('shows a figure with its qualifier and date, the older one a step away', async () => {
      const card = await cardOf('NW');
      expect(parts(card, 'figure').find((text) => text.includes('Labore'))).to.equal(
        'über 100 Labore für außerschulisches Experimentieren Stand: 21. Februar 2025 zuvor: über 70 (Januar 2023)',
      );
    });

    it('writes money, undated figures and figures in words as the language does', async () => {
      const rp = parts(await cardOf('RP'), 'figure').join(' | ');
      expect(rp).to.contain('296.208 €').and.to.contain('rund 3,8 Mio. €');
      expect(parts(await cardOf('TH'), 'figure').join(' | ')).to.contain(
        '17 Schülerforschungszentren Stand unbekannt',
      );
      expect(parts(await cardOf('BY'), 'figure').join(' | ')).to.contain('rund zwei Drittel');
    });

    it('keeps an amount of money in one line', async () => {
      const figures = all(await cardOf('RP'), '[part~="figure"] .amount').map((each) =>
        each.textContent.replaceAll('\u00a0', '_'),
      );
      expect(figures.join()).to.contain('296.208_€').and.to.contain('3,8_Mio._€');
    });

    it('marks figures that are plans, and folds away what would be too many', async () => {
      const card = await cardOf('RP');
      const planned = parts(card, 'figure').filter((text) => text.includes('Plan · Stand'));
      expect(planned).to.have.length(2);
      expect(all(card, '.figures')[0]?.children).to.have.length(6);
      expect(textOf(card)).to.contain('5 weitere Kennzahlen');
    });

    it('keeps the counts of other years one step away', async () => {
      const card = await cardOf('NW');
      const further = plain(all(card, '.further')[0]?.textContent);
      expect(further).to.contain('45 (Stand: 8. April 2017)').and.to.contain('2008');
    });

    it('says once what a list has in common, and beside a statement what differs', async () => {
      const card = await cardOf('NW');
      const funding = section(card, de.funding);
      expect(funding).to.contain('Finanzierung Stand: Januar 2023, wo nicht anders angegeben');
      expect(funding.match(/Januar 2023/g)).to.have.length(1);
      expect(funding).to.contain('Stand: 21. Februar 2025');
    });

    it('marks what an office says of itself', async () => {
      const card = await cardOf('NW');
      expect(part(card, 'summary')).to.contain('Angabe: Landesstelle (Selbstauskunft)');
      const factors = section(card, de.successFactors);
      expect(factors.match(/Selbstauskunft/g)).to.have.length(1);
    });

    it('names the special programme of RP', async () => {
      const title = 'Sonderprogramm: MINT-Regionalpaten-Programm';
      expect(section(await cardOf('RP'), title).length).to.be.greaterThan(200);
    });

    it('gives one calm notice where figures or funding are past their time', async () => {
      const card = await cardOf('TH');
      expect(parts(card, 'notice')).to.deep.equal([
        'Ein Teil dieser Angaben ist mehrere Jahre alt; bitte bei der Stelle nachfragen.',
        'Diese Angaben sind mehrere Jahre alt; bitte bei der Stelle nachfragen.',
      ]);
    });

    it('gives none while they are young', async () => {
      clock.now = () => new Date('2023-02-01');
      expect(parts(await cardOf('TH'), 'notice')).to.deep.equal([]);
    });
  });

  describe('of the other Länder', () => {
    it('keeps days with their months and abbreviations whole, in headings numbers too', async () => {
      const card = await cardOf('BY');
      card.heading = 'Je 1 Million';
      await card.updateComplete;
      const text = card.shadowRoot?.textContent;
      expect(text).to.contain('9.\u00a0März 2023').and.to.contain('Forscher e.\u00a0V.');
      expect(text).to.contain('Je 1\u00a0Million');
    });

    it('says of a source, after its date, what is to be known of it', async () => {
      expect(part(await cardOf('TH'), 'attribution')).to.contain(
        '(Stand unbekannt) · Neuer als die Broschüre der Körber-Stiftung von 2023.',
      );
    });

    it('says when sources contradict one another', async () => {
      const about = part(await cardOf('HH'), 'about');
      expect(about).to.contain('2012').and.to.contain('2010').and.to.contain(de.conflict);
      expect(section(await cardOf('ST'), de.related)).to.contain(de.conflict);
    });

    it('marks a plan among facts', async () => {
      const plan = parts(await cardOf('SL'), 'statement').find((text) => text.includes('geplant'));
      expect(plan).to.contain('Plan · Stand unbekannt');
    });

    it('says when sources are thin', async () => {
      expect(part(await cardOf('SL'), 'summary')).to.contain(de.uncertain);
      expect(part(await cardOf('NI'), 'summary')).to.contain(de.uncertain);
    });

    it('dates that no structure is known', async () => {
      expect(part(await cardOf('NI'), 'type')).to.equal(
        'Keine Landesstruktur bekannt (Stand: 2022)',
      );
      expect(part(await cardOf('BE'), 'type')).to.match(
        /^Keine Landesstruktur bekannt \(.+\d{4}\)$/,
      );
    });

    it('names related networks with their links, and whom to ask instead', async () => {
      const card = await cardOf('BE');
      const links = all(card, '.networks a').map((each) => each.getAttribute('href'));
      expect(links).to.deep.equal(['https://mintnetz.de/', 'https://genau-bb.de/']);
      expect(part(card, 'contact')).to.contain(de.askInstead).and.to.contain('mint-regionen.de');
    });

    it('points to the website of a structure where there is one', async () => {
      const card = await cardOf('MV');
      expect(part(card, 'contact')).to.equal('Kontakt Website: mintforum-mv.de');
    });

    it('divides no address by a hyphen, on the page nor on paper', async () => {
      for (const state of ['TH', 'MV', 'SL']) {
        const links = all(await cardOf(state), 'a').filter((each) =>
          /^\S+\.de$/.test(each.textContent),
        );
        expect(links, state).not.to.deep.equal([]);
        for (const link of links) expect(getComputedStyle(link).hyphens, state).to.equal('manual');
      }
      const [source] = all(await cardOf('TH'), '.sources a');
      expect(getComputedStyle(source!, '::after').hyphens).to.equal('manual');
      expect(getComputedStyle(source!).hyphens).to.equal('auto');
    });

    it('names the national programme where a structure has no website', async () => {
      expect(part(await cardOf('SL'), 'contact')).to.match(/^Wen Sie .* mint-regionen\.de$/);
    });
  });

  describe('for those who cannot see it', () => {
    it('has the name of the Land as heading and its sections one level deeper', async () => {
      const card = await cardOf('TH');
      const [first, ...others] = levels(card);
      expect(first).to.equal(3);
      expect(new Set(others)).to.deep.equal(new Set([4]));
      card.headingLevel = 6;
      await card.updateComplete;
      expect(new Set(levels(card))).to.deep.equal(new Set([6]));
    });

    it('keeps the small map out of the tree: it only repeats the name', async () => {
      const [map] = all(await cardOf('TH'), '[part~="locator"]');
      expect(map?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('opens what is folded by keyboard', async () => {
      const card = await cardOf('TH');
      const [fold] = all(card, '[part~="fold"]') as HTMLDetailsElement[];
      fold?.querySelector('summary')?.focus();
      await press('Enter');
      expect(fold?.open).to.equal(true);
    });

    it('has air for the ring round a fold over which a line stands', async () => {
      const card = await cardOf('TH');
      const [fold] = all(card, '.figure > details');
      const over = fold?.previousElementSibling?.getBoundingClientRect();
      const summary = fold?.querySelector('summary')?.getBoundingClientRect();
      expect((summary?.top ?? 0) - (over?.bottom ?? 0)).to.be.at.least(4);
    });

    it('A-25 has nothing to hit that is lower than 24 px', async () => {
      const card = await cardOf('NW');
      for (const each of all(card, 'details')) (each as HTMLDetailsElement).open = true;
      for (const each of all(card, 'summary, a')) {
        const { height } = each.getBoundingClientRect();
        expect(height, plain(each.textContent)).to.be.at.least(24);
      }
    });

    for (const state of ['NW', 'BE', 'SL']) {
      it(`A-13 gives axe nothing to find with everything open: ${state}`, async () => {
        const card = await cardOf(state);
        for (const each of all(card, 'details')) (each as HTMLDetailsElement).open = true;
        expect(await violations(card)).to.deep.equal([]);
      });
    }
  });

  describe('on the page', () => {
    it('speaks English where the page does, and says what is only in German', async () => {
      const card = await mount<MintStateCard>(
        html`<div lang="en"><mint-state-card state="TH"></mint-state-card></div>`,
      );
      expect(part(card, 'heading')).to.equal('Thuringia');
      expect(part(card, 'type')).to.equal('State coordination office');
      expect(section(card, 'Funding')).to.contain('As of January 2023');
      expect(all(card, '.sources li > [lang="de"]').length).to.equal(
        all(card, '.sources li').length,
      );
      expect(all(card, '.text[lang]')).to.have.length(0);
    });

    it('shows only the sections asked for, and cites only their sources', async () => {
      const card = await cardOf('TH', 'funding,  support');
      expect(parts(card, 'section-heading')).to.deep.equal(['Finanzierung', 'Förderung']);
      const cited = citedIn(portraitOf(withProfiles, 'TH', ['funding', 'support']));
      expect(all(card, '.sources li')).to.have.length(new Set(cited).size);
    });

    it('shows head and key figures when compact', async () => {
      const card = await mount<MintStateCard>(
        html`<mint-state-card state="TH" compact></mint-state-card>`,
      );
      expect(parts(card, 'section-heading')).to.deep.equal(['Kennzahlen']);
      expect(part(card, 'summary')).to.contain('STIFT');
    });

    it('shows everything where no section of that name exists', async () => {
      const card = await cardOf('TH', 'money');
      expect(parts(card, 'section-heading').length).to.be.greaterThan(6);
    });

    it('puts a contact of the page in place of the website', async () => {
      const card = await mount<MintStateCard>(
        html`<mint-state-card state="TH"><p slot="contact">Rufen Sie an.</p></mint-state-card>`,
      );
      const [slot] = all(card, 'slot[name="contact"]') as HTMLSlotElement[];
      expect(slot?.assignedElements().map((each) => each.textContent)).to.deep.equal([
        'Rufen Sie an.',
      ]);
    });

    it('is one calm sentence where no Land is named', async () => {
      expect(textOf(await cardOf(''))).to.equal(de.cardMissing);
    });

    it('says what is wrong where the Land is none of the 16, under a heading, and whom to ask', async () => {
      const card = await cardOf('Atlantis');
      const headings = all(card, '[role="heading"]').map((each) => plain(each.textContent));
      expect(headings).to.deep.equal(['MINT-Bildung im Land', 'Wen Sie stattdessen fragen können']);
      expect(part(card, 'error')).to.equal(de.unknownState('Atlantis'));
      expect(part(card, 'contact')).to.contain('mint-regionen.de');
    });

    it('follows its group', async () => {
      const root = await mount(
        html`<div>
          <mint-map group="one"></mint-map>
          <mint-state-card group="one"></mint-state-card>
          <mint-state-card group="two" state="BY"></mint-state-card>
        </div>`,
      );
      const map = root.querySelector('mint-map');
      const [first, second] = root.querySelectorAll('mint-state-card');
      expect(textOf(first!)).to.equal(de.panelEmpty);
      map!.state = 'RP';
      await until(() => part(first!, 'heading') === 'Rheinland-Pfalz');
      expect(part(second!, 'heading')).to.equal('Bayern');
    });

    whereMediaCanBeSet(() => {
      it('prints no heading and no date at the foot of a page, what they are of on the next', async () => {
        const card = await cardOf('NW');
        await emulate({ media: 'print' });
        const before = all(card, '.statements').map((list) => list.previousElementSibling);
        expect(before.length).to.be.above(3);
        for (const line of [...before, ...all(card, '.section-heading, summary')]) {
          const { breakAfter, display } = getComputedStyle(line!);
          if (display !== 'inline') expect(breakAfter, plain(line!.textContent)).to.equal('avoid');
        }
        await emulate({});
      });

      it('opens what is folded for print, and folds it again after', async () => {
        const card = await cardOf('TH');
        const own = all(card, 'details')[0] as HTMLDetailsElement;
        own.open = true;
        await emulate({ media: 'print' });
        await until(() => all(card, 'details:not([open])').length === 0);
        await emulate({});
        await until(() => all(card, 'details[open]').length === 1);
        expect(own.open).to.equal(true);
      });
    });

    for (const width of [280, 320, 480, 800, 1280]) {
      it(`A-50 A-51 loses nothing sideways at ${width} px, also at twice the size of text`, async () => {
        const card = await cardOf('NW');
        card.style.setProperty('inline-size', `${width}px`);
        for (const size of ['16px', '32px']) {
          card.style.setProperty('font-size', size);
          const [inner] = all(card, '[part~="base"]');
          expect(inner?.scrollWidth, size).to.be.at.most(width);
        }
      });
    }
  });
});
