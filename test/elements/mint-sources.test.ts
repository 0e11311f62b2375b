import { html } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-explorer.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-region-finder.js';
import '../../src/define/mint-sources.js';
import '../../src/define/mint-tasks.js';
import type { MintContact } from '../../src/elements/mint-contact.js';
import type { MintSources } from '../../src/elements/mint-sources.js';
import { expect, mount, until, violations } from '../harness.js';
import type { MintMap } from '../../src/elements/mint-map.js';
import { all, parts, plain, textOf } from './reading.js';

async function sourcesOn(template: ReturnType<typeof html>): Promise<[HTMLElement, MintSources]> {
  const place = await mount(template);
  const sources = place.parentElement?.querySelector('mint-sources');
  if (!sources) throw new Error('there is no <mint-sources>');
  await sources.updateComplete;
  return [place, sources];
}

const count = (lines: readonly string[], title: string): number =>
  lines.filter((line) => line.includes(title)).length;

describe('<mint-sources>', () => {
  it('lists the sources of everything on the page, once each', async () => {
    const [, sources] = await sourcesOn(
      html`<div>
        <mint-tasks topic="needs"></mint-tasks><mint-tasks></mint-tasks
        ><mint-sources></mint-sources>
      </div>`,
    );
    await until(() => parts(sources, 'source').length === 4);
    expect(count(parts(sources, 'source'), 'Broschüre „MINT-Landesstrukturen')).to.equal(1);
  });

  it('stands before what it lists just as well', async () => {
    const [, sources] = await sourcesOn(
      html`<div><mint-sources></mint-sources><mint-tasks topic="needs"></mint-tasks></div>`,
    );
    await until(() => parts(sources, 'source').length === 1);
  });

  it('is the only list on paper of what it lists', async () => {
    const [place] = await sourcesOn(
      html`<div>
        <mint-tasks id="a" topic="needs"></mint-tasks><mint-tasks></mint-tasks
        ><mint-sources for="a"></mint-sources>
      </div>`,
    );
    const [cited, other] = [...place.querySelectorAll('mint-tasks')];
    const isListed = (element?: Element): boolean =>
      element?.shadowRoot?.querySelector('.sources')?.checkVisibility() ?? false;
    dispatchEvent(new Event('beforeprint'));
    expect([isListed(cited), isListed(other)]).to.deep.equal([false, true]);
    dispatchEvent(new Event('afterprint'));
    expect([isListed(cited), isListed(other)]).to.deep.equal([true, true]);
  });

  it('lists those of the elements it is for', async () => {
    const [, sources] = await sourcesOn(
      html`<div>
        <mint-tasks id="a" topic="needs"></mint-tasks><mint-contact state="TH"></mint-contact>
        <mint-sources for="a nobody"></mint-sources>
      </div>`,
    );
    await until(() => parts(sources, 'source').length === 1);
    expect(parts(sources, 'source')[0]).to.contain('(veröffentlicht: Januar 2023)');
  });

  it('lists those of all elements once it is for none', async () => {
    const [, sources] = await sourcesOn(
      html`<div>
        <mint-tasks id="a" topic="needs"></mint-tasks><mint-contact state="TH"></mint-contact>
        <mint-sources for="a"></mint-sources>
      </div>`,
    );
    await until(() => parts(sources, 'source').length === 1);
    sources.removeAttribute('for');
    await until(() => parts(sources, 'source').length > 1);
  });

  it('follows an element that shows another Land', async () => {
    const [place, sources] = await sourcesOn(
      html`<div><mint-contact state="TH"></mint-contact><mint-sources></mint-sources></div>`,
    );
    await until(() => textOf(sources).includes('Thüringen'));
    const contact = place.querySelector<MintContact>('mint-contact');
    if (contact) contact.state = 'NW';
    await until(
      () => !textOf(sources).includes('Thüringen') && parts(sources, 'source').length > 0,
    );
  });

  it('lists those of an element no longer once it has left, and again when it is back', async () => {
    const [place, sources] = await sourcesOn(
      html`<div><mint-contact state="TH"></mint-contact><mint-sources></mint-sources></div>`,
    );
    await until(() => textOf(sources).includes('Thüringen'));
    const contact = place.querySelector('mint-contact');
    if (!contact) throw new Error('there is no contact');
    contact.remove();
    await until(() => parts(sources, 'source').length === 0);
    place.append(contact);
    await until(() => textOf(sources).includes('Thüringen'));
  });

  it('says the licence of a source that has one', async () => {
    const data = {
      publisher: { name: { de: 'Beispielstelle' }, licence: 'CC BY 4.0' },
      national: { tasks: { needs: [{ de: 'Zeit', asOf: null, src: [] }] } },
    };
    const [, sources] = await sourcesOn(
      html`<div>
        <mint-tasks topic="needs" .data=${data}></mint-tasks><mint-sources></mint-sources>
      </div>`,
    );
    await until(() => textOf(sources).includes('Lizenz: CC BY 4.0'));
  });

  it('says what would stand here where nothing is cited', async () => {
    const [, sources] = await sourcesOn(html`<div><mint-sources></mint-sources></div>`);
    expect(textOf(sources)).to.contain('Hier stehen die Quellen der Angaben auf dieser Seite');
  });

  describe('credits of maps', () => {
    const BKG = '© GeoBasis-DE / BKG 2017 (Daten verändert)';
    const list = html`<mint-sources></mint-sources>`;
    const map = html`<mint-map></mint-map>`;
    const credits = (sources: MintSources, text: string): number =>
      count(parts(sources, 'source'), text);

    for (const [order, template] of Object.entries({
      before: html`<div>${list}${map}</div>`,
      after: html`<div>${map}${list}</div>`,
      'between two maps': html`<div>${map}${list}${map}</div>`,
      'before an explorer': html`<div>${list}<mint-explorer></mint-explorer></div>`,
      'after a finder': html`<div><mint-region-finder></mint-region-finder>${list}</div>`,
    })) {
      it(`are listed once, as the map has them, by a list that stands ${order}`, async () => {
        const [, sources] = await sourcesOn(template);
        await until(() => credits(sources, BKG) === 1);
        const line = parts(sources, 'source').find((text) => text.includes(BKG));
        expect(line).to.equal(`${BKG} (Grenzen in den Karten) Nutzung nach GeoNutzV`);
        const links = all(sources, 'a').filter((link) => plain(link.textContent) === BKG);
        expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
          'https://www.bkg.bund.de/',
        ]);
      });
    }

    it('are those of a map that comes later', async () => {
      const [place, sources] = await sourcesOn(html`<div>${list}</div>`);
      place.parentElement!.append(document.createElement('mint-map'));
      await until(() => credits(sources, BKG) === 1);
    });

    it('are listed for a map of figures of the page, which cites none of our sources', async () => {
      const [, sources] = await sourcesOn(
        html`<div>${list}<mint-map metric="own" data='{ "TH": 12 }'></mint-map></div>`,
      );
      await until(() => credits(sources, BKG) === 1);
    });

    it('go and come with the picture: tiles and tables have no boundaries', async () => {
      const [place, sources] = await sourcesOn(html`<div>${list}${map}</div>`);
      await until(() => credits(sources, BKG) === 1);
      const [shown] = place.parentElement!.getElementsByTagName('mint-map') as unknown as [MintMap];
      shown.view = 'table';
      await until(() => credits(sources, BKG) === 0);
      expect(parts(sources, 'source').length).to.be.greaterThan(3);
      shown.view = 'map';
      await until(() => credits(sources, BKG) === 1);
    });

    it('say where places of our networks are from, while they are on the map', async () => {
      const [place, sources] = await sourcesOn(
        html`<div>${list}<mint-map points="regions"></mint-map></div>`,
      );
      await until(() => credits(sources, 'GeoNames') === 1);
      expect(parts(sources, 'source').at(-1)).to.equal(
        'GeoNames (Lage der Orte in den Karten) Lizenz: CC BY 4.0',
      );
      const [shown] = place.parentElement!.getElementsByTagName('mint-map') as unknown as [MintMap];
      shown.points = 'none';
      await until(() => credits(sources, 'GeoNames') === 0);
      expect(credits(sources, BKG)).to.equal(1);
    });

    it('say as of when Kreise are drawn', async () => {
      const [, sources] = await sourcesOn(
        html`<div>${list}<mint-map level="districts" lang="en"></mint-map></div>`,
      );
      await until(
        () => credits(sources, '(Grenzen in den Karten; Kreise: Stand 1. Juli 2021)') === 1,
      );
    });

    it('are listed for the small map of a profile too', async () => {
      const [, sources] = await sourcesOn(
        html`<div>${list}<mint-state-card state="TH"></mint-state-card></div>`,
      );
      await until(() => credits(sources, BKG) === 1);
    });

    it('are only those of the elements the list is for', async () => {
      const [, sources] = await sourcesOn(
        html`<div>
          ${map}<mint-tasks id="t" topic="needs"></mint-tasks>
          <mint-sources for="t"></mint-sources>
        </div>`,
      );
      await until(() => parts(sources, 'source').length > 0);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(parts(sources, 'source')).to.have.length(1);
    });

    it('are in the language of the list, and marked as German only where they are', async () => {
      const [, sources] = await sourcesOn(html`<div lang="en">${list}${map}</div>`);
      await until(() => credits(sources, '© GeoBasis-DE / BKG 2017 (data modified)') === 1);
      expect(parts(sources, 'source').at(-1)).to.contain('(boundaries in maps) Used under');
      for (const muted of all(sources, '.muted')) {
        expect(muted.closest('[lang]')?.getAttribute('lang'), muted.textContent).to.equal('en');
      }
      expect(all(sources, '[part="source"] > [lang="de"]').length).to.be.greaterThan(3);
    });
  });

  it('listens to the page no longer once it has left', async () => {
    const [, sources] = await sourcesOn(html`<div><mint-sources></mint-sources></div>`);
    sources.remove();
    await sources.updateComplete;
    document.dispatchEvent(new CustomEvent('mint-cite'));
    expect(sources.isUpdatePending).to.equal(false);
  });

  it('A-13 has nothing axe would object to', async () => {
    const [place] = await sourcesOn(
      html`<div>
        <mint-tasks topic="needs"></mint-tasks><mint-sources heading-level="4"></mint-sources>
      </div>`,
    );
    expect(await violations(place)).to.deep.equal([]);
  });
});
