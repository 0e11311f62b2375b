import { html } from 'lit';
import '../../src/define/mint-contact.js';
import { clock } from '../../src/dataset/ageing.js';
import type { Contact, Dataset } from '../../src/dataset/schema.js';
import { STATE_IDS } from '../../src/dataset/states.js';
import { MintContact } from '../../src/elements/mint-contact.js';
import {
  emulate,
  expect,
  mount,
  press,
  until,
  violations,
  whereMediaCanBeSet,
} from '../harness.js';

const office: Contact = {
  level: 'office',
  role: { de: 'Büro Muster', en: 'Sample Office' },
  address: 'Weg 1, 12345 Ort',
  email: 'buero@example.de',
  phone: { display: '+49 361 1234-5', e164: '+4936112345' },
  website: 'https://www.example.de/',
  asOf: '2025-03',
  src: ['report'],
  currency: 'current',
};

const person = (name: string, change: Partial<Contact> = {}): Contact => ({
  level: 'person',
  name,
  asOf: '2025-06-20',
  src: ['report'],
  currency: 'confirmed',
  ...change,
});

const NAMES = {
  TH: { de: 'Thüringen', en: 'Thuringia' },
  BW: { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  BY: { de: 'Bayern', en: 'Bavaria' },
  BE: { de: 'Berlin', en: 'Berlin' },
  NW: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  SN: { de: 'Sachsen', en: 'Saxony' },
  SL: { de: 'Saarland', en: 'Saarland' },
};

/** The person comes first here, so that the order on the page is the element's doing. */
const facts: Dataset = {
  checked: '2025-06-01',
  sources: { report: { title: 'Jahresbericht', url: 'https://example.de/bericht' } },
  states: {
    TH: { name: NAMES.TH, contacts: [person('Anna Beispiel'), office] },
    BW: {
      name: NAMES.BW,
      contacts: [
        office,
        person('Alt Ersetzt', { currency: 'superseded' as Contact['currency'] }),
        person('Beate Unklar', { currency: 'unverified' }),
        person('Ohne Datum', { asOf: null }),
      ],
    },
    BY: { name: NAMES.BY, contacts: [person('Nur Person')] },
    BE: { name: NAMES.BE, structure: { type: 'none-known' } },
    NW: { name: NAMES.NW, structure: { name: { de: 'Landesstelle NW' } } },
    SN: { name: NAMES.SN, contacts: [{ ...office, asOf: '2017-01', currency: 'unverified' }] },
    SL: {
      name: NAMES.SL,
      contacts: [
        {
          ...office,
          role: { de: '<b>Büro</b>' },
          email: 'a@example.de?bcc=b@example.de',
          phone: { display: '*#06#', e164: '*#06#' },
          website: 'javascript:alert(1)',
        },
      ],
    },
  },
  national: {
    contacts: [{ ...office, role: { de: 'Bundesprogramm', en: 'Federal programme' } }],
  },
};

/** The element with the facts above, so that a test can be checked by hand. */
class SampleContact extends MintContact {
  protected override get bundled(): Dataset {
    return facts;
  }
}
customElements.define('sample-contact', SampleContact);

const root = (element: MintContact): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('not rendered');
  return element.shadowRoot;
};

const all = (element: MintContact, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];

const plain = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
const texts = (element: MintContact, part: string): string[] =>
  all(element, `[part~="${part}"]`).map(plain);
const text = (element: MintContact): string =>
  all(element, '.base > *').map(plain).join(' ').trim();
const hrefs = (element: MintContact): (string | null)[] =>
  all(element, 'a[part="link"]').map((link) => link.getAttribute('href'));

const button = (element: MintContact, words: string): HTMLElement => {
  const found = all(element, 'button').find((each) => plain(each).startsWith(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

const sample = (state: string): Promise<SampleContact> =>
  mount<SampleContact>(html`<sample-contact state=${state}></sample-contact>`);

const realNow = clock.now;
const at = (day: string): void => {
  clock.now = () => new Date(`${day}T12:00:00Z`);
};

/** Puts something in the place of a method, and gives what puts the old one back. */
function replace<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  by: Owner[Key],
): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value: by, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  };
}

describe('<mint-contact>', () => {
  const undo: (() => void)[] = [];

  beforeEach(() => at('2025-07-01'));

  afterEach(async () => {
    clock.now = realNow;
    for (const each of undo.splice(0)) each();
    await emulate({});
  });

  describe('who is shown', () => {
    it('names the office before the person', async () => {
      expect(texts(await sample('TH'), 'name')).to.deep.equal(['Büro Muster', 'Anna Beispiel']);
    });

    it('shows a person for 12 months from the day of confirmation and no day longer', async () => {
      at('2026-06-20');
      expect(texts(await sample('TH'), 'name')).to.contain('Anna Beispiel');
      at('2026-06-21');
      expect(texts(await sample('TH'), 'name')).to.deep.equal(['Büro Muster']);
    });

    it('counts a confirmation for as long as max-age says', async () => {
      at('2027-06-20');
      const element = await mount<SampleContact>(
        html`<sample-contact state="TH" max-age="24"></sample-contact>`,
      );
      expect(texts(element, 'name')).to.contain('Anna Beispiel');
      at('2025-07-01');
      element.maxAge = 0;
      await element.updateComplete;
      expect(texts(element, 'name')).to.deep.equal(['Büro Muster']);
    });

    it('takes a max-age that is no number for 12 months', async () => {
      at('2026-06-21');
      const element = await mount<SampleContact>(
        html`<sample-contact state="TH" max-age="soon"></sample-contact>`,
      );
      expect(texts(element, 'name')).to.deep.equal(['Büro Muster']);
    });

    it('never shows a person who is superseded, unverified or undated, whatever max-age says', async () => {
      const element = await mount<SampleContact>(
        html`<sample-contact state="BW" max-age="9999"></sample-contact>`,
      );
      expect(texts(element, 'name')).to.deep.equal(['Büro Muster']);
      expect(text(element)).not.to.match(/Ersetzt|Unklar|Ohne Datum/);
    });

    it('leaves persons out at level="office", even where the Land has nobody else', async () => {
      const element = await mount<SampleContact>(
        html`<sample-contact state="TH" level="office"></sample-contact>`,
      );
      expect(texts(element, 'name')).to.deep.equal(['Büro Muster']);
      element.state = 'BY';
      await element.updateComplete;
      expect(texts(element, 'name')).to.deep.equal(['Bundesprogramm']);
    });

    it('shows the person alone at level="person", and the office once nobody is confirmed', async () => {
      const element = await mount<SampleContact>(
        html`<sample-contact state="TH" level="person"></sample-contact>`,
      );
      expect(texts(element, 'name')).to.deep.equal(['Anna Beispiel']);
      at('2026-07-01');
      element.requestUpdate();
      await element.updateComplete;
      expect(texts(element, 'name')).to.deep.equal(['Büro Muster']);
      expect(texts(element, 'summary')[0]).to.contain('keine Ansprechperson bestätigt');
    });

    it('says that no office is known, as of when, and whom to ask instead', async () => {
      const element = await sample('BE');
      expect(texts(element, 'heading')).to.deep.equal(['Kontakt für Berlin']);
      expect(texts(element, 'summary')).to.deep.equal([
        'Für Berlin ist keine zuständige Stelle bekannt (Stand: 1. Juni 2025). Bundesweit hilft weiter:',
      ]);
      expect(texts(element, 'name')).to.deep.equal(['Bundesprogramm']);
    });

    it('does not call an office unknown of which only the contact is missing', async () => {
      const [summary] = texts(await sample('NW'), 'summary');
      expect(summary).to.contain('Landesstelle NW');
      expect(summary).not.to.contain('keine zuständige Stelle');
    });

    it('names the national contact where no Land is given', async () => {
      const element = await sample('');
      expect(texts(element, 'heading')).to.deep.equal(['Kontakt für ganz Deutschland']);
      expect(texts(element, 'name')).to.deep.equal(['Bundesprogramm']);
      expect(texts(element, 'summary')).to.deep.equal([]);
    });

    it('says what is wrong with an unknown Land, and still names the national contact', async () => {
      undo.push(replace(console, 'warn', () => undefined));
      const element = await sample('Atlantis');
      expect(texts(element, 'error')[0]).to.contain('„Atlantis“');
      expect(texts(element, 'name')).to.deep.equal(['Bundesprogramm']);
    });
  });

  describe('how far it can be relied on', () => {
    it('dates every entry', async () => {
      const element = await sample('TH');
      expect(texts(element, 'contact')[0]).to.contain('Stand: März 2025');
      expect(texts(element, 'contact')[1]).to.contain('Stand: 20. Juni 2025');
    });

    it('says with an old entry that it is not confirmed, and with a young one nothing', async () => {
      expect(texts(await sample('SN'), 'notice')).to.have.length(1);
      expect(texts(await sample('TH'), 'notice')).to.have.length(0);
    });

    it('says so from the month on in which an office is older than 24 months', async () => {
      at('2027-03-31');
      expect(texts(await sample('TH'), 'notice')).to.have.length(0);
      at('2027-04-01');
      expect(texts(await sample('TH'), 'notice')).to.have.length(1);
    });

    it('folds an old entry away beside a young one, with its notice inside', async () => {
      clock.now = () => new Date('2026-11-24');
      const element = await mount<MintContact>(html`<mint-contact state="TH"></mint-contact>`);
      const [older] = all(element, 'details.older');
      expect(texts(element, 'name')).to.deep.equal(['MINT Thüringen', 'Jungforscher Thüringen']);
      expect((older as HTMLDetailsElement).open).to.equal(false);
      expect(older?.querySelectorAll('[part~="notice"]').length).to.equal(1);
    });

    it('cites the sources of what it shows', async () => {
      const [attribution] = texts(await sample('TH'), 'attribution');
      expect(attribution).to.contain('1 Quelle');
      expect(attribution).to.contain('Jahresbericht');
    });
  });

  describe('ways to reach somebody', () => {
    it('links mail, phone and web, each named by its label and what it leads to', async () => {
      const element = await sample('SN');
      expect(hrefs(element)).to.deep.equal([
        'mailto:buero@example.de',
        'tel:+4936112345',
        'https://www.example.de/',
      ]);
      expect(texts(element, 'link')).to.deep.equal([
        'E-Mail buero@example.de',
        'Telefon +49 361 1234-5',
        'Website example.de',
      ]);
    });

    it('shows as text what may not be a link, and markup as what it is', async () => {
      const element = await sample('SL');
      expect(hrefs(element)).to.deep.equal([]);
      expect(texts(element, 'contact')[0]).to.contain('*#06#');
      expect(texts(element, 'name')).to.deep.equal(['<b>Büro</b>']);
    });

    it('A-25 gives every link, button and fold at least 24 px, and 44 px to a finger', async () => {
      const element = await sample('SN');
      const heights = all(element, 'a[part="link"], button, summary').map(
        (each) => each.getBoundingClientRect().height,
      );
      expect(heights.length).to.be.greaterThan(5);
      expect(Math.min(...heights)).to.be.at.least(24);
      const base = root(element).querySelector<HTMLElement>('.base');
      base?.style.setProperty('--_target', '44px');
      for (const each of all(element, 'a[part="link"], button, summary')) {
        expect(each.getBoundingClientRect().height).to.be.at.least(44);
      }
    });

    it('keeps addresses left to right on a page that reads the other way', async () => {
      const element = await mount<SampleContact>(
        html`<div dir="rtl"><sample-contact state="SN"></sample-contact></div>`,
      );
      const values = all(element, 'a[part="link"] .value');
      expect(values.map((value) => getComputedStyle(value).direction)).to.deep.equal([
        'ltr',
        'ltr',
        'ltr',
      ]);
    });

    it('reaches every link, button and fold with Tab, in the order of the page', async () => {
      const element = await sample('SN');
      const stops = all(element, 'a[part="link"], button, summary');
      for (const stop of stops) {
        await press('Tab');
        expect(root(element).activeElement).to.equal(stop);
      }
    });

    it('A-50 A-51 needs no more room than a narrow column, also at twice the text size', async () => {
      for (const size of ['100%', '200%']) {
        const element = await mount(html`<div><mint-contact state="SL"></mint-contact></div>`);
        const column = element.parentElement!;
        column.style.setProperty('inline-size', '288px');
        column.style.setProperty('font-size', size);
        expect(column.scrollWidth, size).to.be.at.most(288);
      }
    });
  });

  describe('saving and copying', () => {
    async function saved(
      element: MintContact,
      name = 'sample',
    ): Promise<{ name: string; content: string }> {
      const blobs: Blob[] = [];
      const names: string[] = [];
      undo.push(
        replace(URL, 'createObjectURL', (blob) => {
          blobs.push(blob as Blob);
          return `blob:${name}`;
        }),
        replace(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
          names.push(this.download);
        }),
      );
      let isOffered = false;
      element.addEventListener('mint-export', () => (isOffered = true), { once: true });
      button(element, 'Als Kontakt speichern').click();
      await until(() => isOffered);
      return { name: names[0] ?? '', content: (await blobs[0]?.text()) ?? '' };
    }

    it('saves the entry as a vCard with its date and source', async () => {
      const { name, content } = await saved(await sample('SN'));
      expect(name).to.equal('buero-muster.vcf');
      expect(content).to.contain('\r\nTEL;TYPE=WORK,VOICE:+4936112345\r\n');
      expect(content.replaceAll('\r\n ', '')).to.contain('Stand: Januar 2017');
      expect(content.replaceAll('\r\n ', '')).to.contain('Quellen: Jahresbericht');
    });

    it('makes an address for the file on the click only, and takes it back', async () => {
      const revoked: string[] = [];
      undo.push(replace(URL, 'revokeObjectURL', (url) => revoked.push(url)));
      const element = await sample('SN');
      expect(root(element).querySelector('[href^="blob:"]')).to.equal(null);
      await saved(element, 'taken-back');
      const isRevoked = (): boolean => revoked.includes('blob:taken-back');
      await until(isRevoked).catch(() => until(isRevoked));
    });

    it('says so where no file can be made', async () => {
      const element = await sample('SN');
      undo.push(
        replace(URL, 'createObjectURL', () => {
          throw new Error('not here');
        }),
      );
      button(element, 'Als Kontakt speichern').click();
      await until(() => plain(all(element, '[role="status"]')[0]!).includes('nicht möglich'));
    });

    it('tells the page, which can object', async () => {
      const element = await sample('SN');
      const details: unknown[] = [];
      element.addEventListener('mint-export', (event) => {
        event.preventDefault();
        details.push((event as CustomEvent).detail);
      });
      expect((await saved(element)).content).to.equal('');
      expect(details).to.deep.equal([{ format: 'vcard', fileName: 'buero-muster.vcf' }]);
    });

    it('copies the entry as text, and says so politely and on the button', async () => {
      const copied: string[] = [];
      undo.push(
        replace(navigator, 'clipboard', {
          writeText: (value: string) => Promise.resolve(void copied.push(value)),
        } as unknown as Clipboard),
      );
      const element = await sample('SN');
      const [status] = all(element, '[role="status"]');
      expect(plain(status as Element)).to.equal('');
      const width = button(element, 'Kopieren').getBoundingClientRect().width;
      button(element, 'Kopieren').click();
      await until(() => plain(status as Element) === 'Kopiert');
      expect(copied[0]).to.contain('Büro Muster\nWeg 1, 12345 Ort\nbuero@example.de');
      const [, copy] = all(element, 'button');
      expect(copy?.innerText).to.contain('Kopiert');
      expect(copy?.innerText).not.to.contain('Kopieren');
      expect(copy?.getBoundingClientRect().width).to.be.closeTo(width, 12);
    });

    it('says where copying is barred, and does not throw', async () => {
      undo.push(replace(navigator, 'clipboard', undefined as unknown as Clipboard));
      const element = await sample('SN');
      button(element, 'Kopieren').click();
      const [status] = all(element, '[role="status"]');
      await until(() => plain(status as Element) === 'Kopieren ist hier nicht möglich');
    });

    it('A-54 names on each button what it is about, after the words it shows', async () => {
      const names = all(await sample('TH'), 'button').map((each) => each.innerText.trim());
      expect(names.map((name) => name.replace(/\s+/g, ' '))).to.deep.equal([
        'Als Kontakt speichern (vCard) Büro Muster',
        'Kopieren Büro Muster',
        'Als Kontakt speichern (vCard) Anna Beispiel',
        'Kopieren Anna Beispiel',
      ]);
    });
  });

  describe('on the page', () => {
    it('speaks the language of the page', async () => {
      const element = await mount<SampleContact>(
        html`<div lang="en"><sample-contact state="TH"></sample-contact></div>`,
      );
      expect(texts(element, 'heading')).to.deep.equal(['Contact for Thuringia']);
      expect(texts(element, 'name')[0]).to.equal('Sample Office');
      expect(text(element)).to.contain('As of March 2025');
    });

    it('A-53 marks German text where there is no English', async () => {
      const element = await mount<SampleContact>(
        html`<sample-contact state="SL" lang="en"></sample-contact>`,
      );
      expect(all(element, '.name [lang="de"]')).to.have.length(1);
    });

    it('follows the Land its group selects', async () => {
      const place = await mount(
        html`<div>
          <sample-contact group="contacts" state="TH"></sample-contact>
          <sample-contact group="contacts"></sample-contact>
        </div>`,
      );
      const [first, second] = place.querySelectorAll<SampleContact>('sample-contact');
      await second?.updateComplete;
      expect(texts(second!, 'heading')).to.deep.equal(['Kontakt für Thüringen']);
      first!.state = 'BE';
      await first!.updateComplete;
      await second!.updateComplete;
      expect(texts(second!, 'heading')).to.deep.equal(['Kontakt für Berlin']);
    });

    it('takes heading, its level and its name from the page, and leaves the host as it is', async () => {
      const element = await mount<SampleContact>(
        html`<sample-contact
          state="SN"
          heading="Fragen?"
          heading-level="2"
          label="Ansprechstelle"
          aria-label="Eigener Name"
        ></sample-contact>`,
      );
      const levels = all(element, '[role="heading"]').map((each) =>
        each.getAttribute('aria-level'),
      );
      expect(texts(element, 'heading')).to.deep.equal(['Fragen?']);
      expect(levels).to.deep.equal(['2', '3']);
      expect(all(element, '[role="group"]')[0]?.getAttribute('aria-label')).to.equal(
        'Ansprechstelle',
      );
      expect(element.getAttributeNames().sort()).to.deep.equal(
        ['aria-label', 'heading', 'heading-level', 'label', 'state'].sort(),
      );
      expect(element.getAttribute('aria-label')).to.equal('Eigener Name');
    });

    whereMediaCanBeSet(() => {
      it('prints addresses and what is folded, and no buttons', async () => {
        const element = await mount<MintContact>(html`<mint-contact state="TH"></mint-contact>`);
        await emulate({ media: 'print' });
        const shown = (selector: string): boolean[] =>
          all(element, selector).map((each) => each.getBoundingClientRect().height > 0);
        expect(shown('button')).not.to.contain(true);
        expect(shown('a[part="link"], .sources li')).not.to.contain(false);
        const [source] = all(element, '.sources a');
        // Firefox gives the rule as it is written, other engines what comes of it.
        expect(getComputedStyle(source!, '::after').content).to.match(/https:\/\/|attr\(href\)/);
      });
    });

    it('has a heading, a contact and a source for each of the 16 Länder', async () => {
      for (const state of STATE_IDS) {
        const element = await mount<MintContact>(
          html`<mint-contact state=${state}></mint-contact>`,
        );
        expect(texts(element, 'heading')[0], state).to.match(/^Kontakt für /);
        expect(texts(element, 'name'), state).not.to.have.length(0);
        expect(texts(element, 'attribution')[0], state).to.match(/^\d Quellen?/);
        expect(all(element, 'a[part="link"]'), state).not.to.have.length(0);
      }
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`A-13 has nothing that axe finds wrong, ${scheme}, folded open and closed`, async () => {
        const page = document.documentElement.style;
        page.setProperty('color-scheme', scheme);
        page.setProperty('background', scheme === 'dark' ? '#16181d' : '#fff');
        undo.push(() => page.removeProperty('color-scheme'));
        undo.push(() => page.removeProperty('background'));
        for (const state of ['TH', 'BE', 'BY', 'RP']) {
          const element = await mount<MintContact>(
            html`<mint-contact state=${state} max-age="600"></mint-contact>`,
          );
          expect(await violations(element), state).to.deep.equal([]);
          for (const each of all(element, 'details')) each.toggleAttribute('open', true);
          expect(await violations(element), state).to.deep.equal([]);
        }
      });
    }

    it('leaves no error behind when it goes while it still says something', async () => {
      undo.push(
        replace(navigator, 'clipboard', {
          writeText: () => Promise.resolve(),
        } as unknown as Clipboard),
      );
      const element = await sample('SN');
      button(element, 'Kopieren').click();
      element.remove();
      await element.updateComplete;
      expect(element.isConnected).to.equal(false);
    });
  });
});
