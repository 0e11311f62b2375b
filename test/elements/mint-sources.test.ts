import { html } from 'lit';
import '../../src/define/mint-contact.js';
import '../../src/define/mint-sources.js';
import '../../src/define/mint-tasks.js';
import type { MintContact } from '../../src/elements/mint-contact.js';
import type { MintSources } from '../../src/elements/mint-sources.js';
import { expect, mount, until, violations } from '../harness.js';
import { parts, textOf } from './reading.js';

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
