/**
 * What a screen reader says of the map, a profile and a contact, compared with lists that are read by eye. To renew one,
 * delete it: the test writes it and fails until it has been read.
 */
import { readFile, writeFile } from '@web/test-runner-commands';
import { html, type LitElement } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-state-card.js';
import { clock } from '../../src/dataset/ageing.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import type { Language } from '../../src/i18n/locale.js';
import { expect, mount, press, settled, until } from '../harness.js';
import { heard, heardWhile } from './hearing.js';

/** Where the keyboard goes on the map, from the link that leads past it. */
const KEYS = ['Tab', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageDown', 's', 'Tab'];

async function expectHeard(name: string, lines: readonly string[]): Promise<void> {
  const path = `spoken/${name}.txt`;
  const known = await readFile({ path }).catch(() => undefined);
  if (known === undefined) await writeFile({ path, content: `${lines.join('\n')}\n` });
  // What keeps two words in one line is heard as a space.
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect(lines.map(plain), path).to.deep.equal(
    plain(known ?? '')
      .trimEnd()
      .split('\n'),
  );
}

const inside = (map: MintMap, selector: string): HTMLElement => {
  const found = map.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

async function mapOf(language: Language): Promise<MintMap> {
  const map = await mount<MintMap>(html`<mint-map state="TH" lang=${language}></mint-map>`);
  await settled(map);
  await until(() => map.shadowRoot?.querySelector('.panel details') != null);
  return map;
}

/** A line for each key: what has the focus after it. */
async function keysOn(map: MintMap): Promise<string[]> {
  inside(map, '.skip').focus();
  const lines: string[] = [];
  for (const key of KEYS) {
    const said = await heardWhile(map, () => press(key));
    lines.push(`[${key}] ${said.join(' / ')}`);
  }
  return lines;
}

/** A Land chosen in the select: the announcement, then the panel. */
async function pickedIn(map: MintMap, state: string): Promise<string[]> {
  const said = await heardWhile(map, () => {
    const select = inside(map, 'select') as HTMLSelectElement;
    select.value = state;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled(map);
  return [`[${state}] ${said.join(' / ')}`, ...(await heard(map, '.panel'))];
}

/** The head of the table and its first two rows. */
const tableOf = async (map: MintMap): Promise<string[]> => (await heard(map, '.table')).slice(0, 7);

/** The view of the table: the announcement, the table, and the table by its values. */
async function tableIn(map: MintMap): Promise<string[]> {
  const said = await heardWhile(map, () => inside(map, '.switch button:last-child').click());
  const byName = await tableOf(map);
  inside(map, 'th:nth-child(2) button').click();
  await map.updateComplete;
  return [said.join(' / '), ...byName, ...(await tableOf(map))];
}

/** All but the list of sources, which has tests of its own and grows with the data. */
function withoutSources(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => /^ *\d+ (Quellen?|sources?)$/.test(line));
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('  '));
  return at < 0 ? [...lines] : [...lines.slice(0, at + 1), ...lines.slice(end)];
}

describe('a virtual screen reader', () => {
  const { now } = clock;
  beforeEach(() => (clock.now = () => new Date('2026-11-24')));
  afterEach(() => (clock.now = now));

  for (const language of ['de', 'en'] as const) {
    it(`reads the map, its moves, its panel and its table: ${language}`, async () => {
      const map = await mapOf(language);
      await expectHeard(`map.${language}`, [
        ...withoutSources(await heard(map)),
        '',
        ...(await keysOn(map)),
        '',
        ...(await pickedIn(map, 'BY')),
        '',
        ...(await tableIn(map)),
      ]);
    });

    it(`reads a profile: ${language}`, async () => {
      const card = await mount<LitElement & HTMLElement>(
        html`<mint-state-card state="BY" lang=${language}></mint-state-card>`,
      );
      await expectHeard(`state-card.${language}`, withoutSources(await heard(card)));
    });

    it(`reads a contact: ${language}`, async () => {
      const contact = await mount<LitElement & HTMLElement>(
        html`<mint-contact state="TH" lang=${language}></mint-contact>`,
      );
      await expectHeard(`contact.${language}`, withoutSources(await heard(contact)));
    });
  }
});
