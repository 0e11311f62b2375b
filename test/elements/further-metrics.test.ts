import { html } from 'lit';
import '../../src/define/mint-map.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import type { MintSelectDetail } from '../../src/events.js';
import { emulate, expect, mount, until, violations, whereAxeJudgesModes } from '../harness.js';
import { all, inside } from './reading.js';

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const part = (map: MintMap, name: string): string => textOf(inside(map, `[part~="${name}"]`));
const shape = (map: MintMap, area: string): HTMLElement => inside(map, `path[data-area="${area}"]`);
const spoken = (map: MintMap, area: string): string =>
  shape(map, area).getAttribute('aria-label') ?? '';
const legend = (map: MintMap): string[] => all(map, '.legend-item').map(textOf);
const rows = (map: MintMap): string[][] =>
  all(map, 'tbody tr').map((row) => [...row.children].map(textOf));

async function shown(template: ReturnType<typeof html>): Promise<MintMap> {
  const map = await mount<MintMap>(template);
  await until(() => all(map, '[role="option"], tbody tr').length > 0);
  return map;
}

describe('<mint-map metric="structure">', () => {
  it('says nothing of another metric while it is on its way', async () => {
    const map = await mount<MintMap>(
      html`<mint-map metric="structure" view="table" state="TH" without-interaction></mint-map>`,
    );
    expect(part(map, 'heading')).to.equal('Wird geladen …');
    expect(part(map, 'base')).not.to.contain('3,3');
    await until(() => rows(map).length === 16);
    expect(part(map, 'heading')).to.equal('Landesstrukturen der MINT-Bildung');
  });

  it('A-05 A-06 says kind and name, and when none was known', async () => {
    const map = await shown(html`<mint-map metric="structure"></mint-map>`);
    expect(spoken(map, 'TH')).to.equal('Thüringen: Landeskoordinierungsstelle, MINT Thüringen');
    expect(spoken(map, 'HH')).to.equal('Hamburg: MINTforum Hamburg');
    expect(spoken(map, 'SL')).to.equal('Saarland: Landeskoordinierungsstelle, SaarMINT, im Aufbau');
    expect(spoken(map, 'HE')).to.equal('Hessen: keine Landesstruktur bekannt (Stand: 2021)');
    for (const each of all(map, '[role="option"]')) {
      const name = each.getAttribute('aria-label') ?? '';
      expect(name.length, name).to.be.at.most(90);
      expect(name).not.to.contain('Rang');
    }
  });

  it('says it in English on an English page', async () => {
    const map = await shown(html`<mint-map metric="structure" lang="en"></mint-map>`);
    expect(spoken(map, 'HE')).to.equal('Hesse: no state structure known (as of 2021)');
    expect(legend(map)[0]).to.equal('State coordination office (5 states)');
  });

  it('A-10 lists the kinds with numbers of Länder', async () => {
    const map = await shown(html`<mint-map metric="structure"></mint-map>`);
    expect(legend(map)).to.deep.equal([
      'Landeskoordinierungsstelle (5 Länder)',
      'MINTforum (4 Länder)',
      'Arbeitsgruppe (2 Länder)',
      'keine Landesstruktur bekannt (5 Länder)',
    ]);
    expect(part(map, 'summary')).to.equal(
      'Landeskoordinierungsstelle: 5 Länder, MINTforum: 4 Länder, Arbeitsgruppe: 2 Länder. Für 5 Länder ist keine Landesstruktur bekannt.',
    );
  });

  it('A-31 A-32 paints each kind in a fill with a pattern of its own, in map and key', async () => {
    const map = await shown(html`<mint-map metric="structure"></mint-map>`);
    const fills = ['TH', 'HH', 'SN', 'HE'].map((id) => getComputedStyle(shape(map, id)).fill);
    expect(new Set(fills).size).to.equal(4);
    const samples = all(map, '.sample').map((each) => getComputedStyle(each).fill);
    expect(samples).to.deep.equal(fills);
    const veils = new Map(
      all(map, '.veil').map((each) => [each.getAttribute('d'), each.getAttribute('fill')]),
    );
    const patternOf = (id: string) => veils.get(shape(map, id).getAttribute('d'));
    expect(['TH', 'HH', 'SN', 'HE'].map(patternOf)).to.deep.equal([
      undefined,
      'url(#kind-2)',
      'url(#kind-3)',
      'url(#hatch-none)',
    ]);
    for (const id of ['kind-2', 'kind-3', 'key-kind-2', 'key-kind-3']) {
      expect(all(map, `pattern[id="${id}"] > *`).length, id).to.equal(1);
    }
  });

  it('carries short forms as labels, no numbers', async () => {
    const map = await shown(
      html`<div style="width:640px"><mint-map metric="structure"></mint-map></div>`,
    );
    await until(() => all(map, '.label .value').length === 16);
    const values = new Set(all(map, '.label .value').map(textOf));
    expect([...values]).to.have.members(['Stelle', 'Forum', 'AG', 'k. A.']);
  });

  it('tells in the panel name, kind, since when, and what it is', async () => {
    const map = await shown(html`<mint-map metric="structure" state="BY"></mint-map>`);
    const panel = part(map, 'panel');
    expect(panel).to.match(/^Bayern Landes\u00ADkoordinierungs\u00ADstelle /);
    expect(panel).to.contain('(MINTraum bayern)');
    expect(panel).to.contain('Beginn: 1. August 2022');
    expect(panel).to.contain('Eine Stelle für alle MINT-Regionen');
    expect(panel).to.contain('Stand: Januar 2023');
    expect(panel).not.to.contain('Rang');
    const [website] = all(map, '[part~="panel"] a');
    expect(website?.textContent).to.equal('mint-bayern.de');
    expect(getComputedStyle(website!).hyphens).to.equal('manual');
  });

  it('A-11 sorts the table by kind, offices first and none last', async () => {
    const map = await shown(html`<mint-map metric="structure" view="table"></mint-map>`);
    (all(map, 'thead button')[1] as HTMLButtonElement).click();
    await map.updateComplete;
    const kinds = rows(map).map(([, kind = '']) => kind.replace(/ \(.*/, ''));
    expect([...new Set(kinds)]).to.deep.equal([
      'Landeskoordinierungsstelle',
      'MINTforum',
      'Arbeitsgruppe',
      'keine Landesstruktur bekannt',
    ]);
    expect(rows(map)[0]?.slice(0, 2)).to.deep.equal(['Bayern', 'Landeskoordinierungsstelle']);
  });

  it('hands no number to the page', async () => {
    const map = await shown(html`<mint-map metric="structure"></mint-map>`);
    const heard: MintSelectDetail[] = [];
    map.addEventListener('mint-select', (event) => heard.push(event.detail));
    shape(map, 'TH').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(heard[0]).to.include({ state: 'TH', value: null, unit: '' });
  });

  it('cites the sources of what it tells', async () => {
    const map = await shown(html`<mint-map metric="structure"></mint-map>`);
    expect(part(map, 'attribution')).to.contain('SaarMINT');
  });

  it('A-37 shows kinds as tiles too', async () => {
    const map = await shown(html`<mint-map metric="structure" view="tiles"></mint-map>`);
    await until(() => inside(map, '.borders').getAttribute('d') === '');
    expect(shape(map, 'HH').getAttribute('class')).to.contain('kind-2');
    expect(all(map, '.veil[fill="url(#kind-2)"]').length).to.equal(4);
  });

  whereAxeJudgesModes(() => {
    for (const features of [{ 'prefers-color-scheme': 'dark' }, { 'forced-colors': 'active' }]) {
      it(`A-13 axe finds nothing: ${JSON.stringify(features)}`, async () => {
        await emulate(features);
        const map = await shown(html`<mint-map metric="structure" state="HE"></mint-map>`);
        expect(await violations(map)).to.deep.equal([]);
        map.view = 'table';
        await map.updateComplete;
        expect(await violations(map)).to.deep.equal([]);
        await emulate({});
      });
    }
  });

  it('puts its colours on once, however often it changes', async () => {
    const map = await shown(html`<mint-map metric="structure"></mint-map>`);
    const sheets = map.shadowRoot?.adoptedStyleSheets.length;
    map.metric = 'regions';
    await map.updateComplete;
    map.metric = 'structure';
    await map.updateComplete;
    expect(map.shadowRoot?.adoptedStyleSheets.length).to.equal(sheets);
    expect(part(map, 'heading')).to.equal('Landesstrukturen der MINT-Bildung');
  });
});

describe('<mint-map metric="white-spots">', () => {
  it('A-05 A-06 says at most how many, 0 as 0, and nothing where nothing is known', async () => {
    const map = await shown(html`<mint-map metric="white-spots"></mint-map>`);
    expect(spoken(map, 'BY')).to.equal(
      'Bayern: höchstens 61 von 96 Kreisen nicht genannt, 64 Prozent',
    );
    expect(spoken(map, 'NW')).to.equal(
      'Nordrhein-Westfalen: 0 von 53 Kreisen nicht genannt, 0 Prozent',
    );
    expect(spoken(map, 'SL')).to.equal('Saarland: keine Angabe');
  });

  it('A-32 hatches what is an upper bound and says so in the key', async () => {
    const map = await shown(html`<mint-map metric="white-spots"></mint-map>`);
    const items = legend(map);
    expect(items).to.include('Schraffiert: höchstens, es kann weitere Netzwerke geben (5 Länder)');
    expect(items).to.include('keine Angabe (8 Länder)');
    expect(items.join()).not.to.contain('mindestens');
    expect(all(map, '.veil').length).to.equal(13);
  });

  it('tells in the panel number and share, what is counted, and that there may be fewer', async () => {
    const map = await shown(html`<mint-map metric="white-spots" state="BY"></mint-map>`);
    const panel = part(map, 'panel');
    expect(panel).to.contain('höchstens 61 von 96 Kreisen nennt kein erfasstes MINT-Netzwerk');
    expect(panel).to.match(/höchstens 64\s% der Kreise/);
    expect(panel).to.contain('die wir nicht erfasst haben');
    expect(panel).to.contain('MINT-Regionen und zdi-Netzwerke');
    map.state = 'SL';
    await map.updateComplete;
    expect(part(map, 'panel')).to.contain('ist uns nicht bekannt');
    expect(part(map, 'panel')).not.to.contain('100');
  });

  it('says the same in the table', async () => {
    const map = await shown(html`<mint-map metric="white-spots" view="table"></mint-map>`);
    const byName = new Map(rows(map).map(([name, ...rest]) => [name, rest]));
    expect(byName.get('Hessen')?.[0]).to.match(/^höchstens 73\s%$/);
    expect(byName.get('Hessen')?.[1]).to.match(/^höchstens 19 von 26 Kreisen/);
    expect(byName.get('Nordrhein-Westfalen')?.[0]).to.match(/^0\s%$/);
    expect(byName.get('Saarland')?.[0]).to.equal('keine Angabe');
  });

  it('uses the classes that a page sets', async () => {
    const map = await shown(html`<mint-map metric="white-spots" breaks="10"></mint-map>`);
    expect(legend(map)[0]).to.match(/^unter 10\s% \(3 Länder\)$/);
  });

  it('has no class in the key of one Land that none of its Kreise is in', async () => {
    const map = await mount<MintMap>(html`<mint-map level="districts" state="TH"></mint-map>`);
    await until(() => all(map, '[role="option"]').length === 22);
    expect(legend(map).join()).not.to.match(/\(0 /);
    map.state = '';
    await until(() => all(map, '[role="option"]').length === 400);
    expect(legend(map).length).to.be.above(2);
  });

  it('makes the Kreise stand out that no network names, and leaves out what is not known', async () => {
    const map = await mount<MintMap>(
      html`<mint-map metric="white-spots" level="districts"></mint-map>`,
    );
    await until(() => all(map, '[role="option"]').length === 400);
    expect(shape(map, '08111').getAttribute('class')).to.contain('class-5');
    expect(shape(map, '16051').getAttribute('class')).to.contain('class-1');
    expect(shape(map, '10041').getAttribute('class')).to.contain('no-data');
    expect(spoken(map, '08111')).to.equal('Stuttgart: von keinem erfassten MINT-Netzwerk genannt');
    expect(spoken(map, '10041')).to.match(/: keine Angabe$/);
    expect(legend(map)[0]).to.equal('von keinem erfassten MINT-Netzwerk genannt (195 Kreise)');
    expect(all(map, '.legend-item pattern')).to.have.length(0);
    map.withPatterns = true;
    await until(() => all(map, '.legend-item pattern').length === 3);
    expect(part(map, 'summary')).to.match(/^Höchstens 195 von 323 Kreisen/);
    map.state = 'SN';
    await until(() => all(map, '[role="option"]').length === 13);
    expect(part(map, 'summary')).to.match(/^Für 13 Kreise gibt es keine Angabe\. Es kann /);
    map.lang = 'en';
    await until(() => part(map, 'summary').startsWith('There is no data for 13 districts. '));
  });
});

describe('the networks of a Kreis', () => {
  const mapOf = async (state: string, district: string): Promise<MintMap> => {
    const map = await mount<MintMap>(
      html`<mint-map level="districts" state=${state} district=${district}></mint-map>`,
    );
    await until(() => all(map, '.networks').length > 0);
    return map;
  };

  it('are as many in the panel and in the table as the map counts; what it does not count stands apart', async () => {
    const map = await mapOf('BY', '09661');
    expect(spoken(map, '09661')).to.contain('mindestens 1 erfasst');
    expect(part(map, 'panel')).to.match(
      /Ein Netzwerk nennt diesen Kreis: .*Untermain MINT-Region Hier nicht mitgezählt: MINTbayU/,
    );
    map.view = 'table';
    await until(() => rows(map).length > 0);
    const row = rows(map).find(([name]) => name === 'Aschaffenburg (Kreisfreie Stadt)');
    expect(row?.join()).to.contain('Untermain').and.not.to.contain('MINTbayU');
  });

  it('are none known to us where there is but a cluster', async () => {
    const map = await mapOf('MV', '13071');
    expect(spoken(map, '13071')).to.match(/: uns ist kein Netzwerk bekannt$/);
    expect(part(map, 'panel')).to.contain(
      'Uns ist kein Netzwerk bekannt, das diesen Kreis nennt. Hier nicht mitgezählt: MINT4MSE',
    );
  });
});
