import { html } from 'lit';
import '../../src/define/mint-tasks.js';
import type { MintTasks } from '../../src/elements/mint-tasks.js';
import { expect, mount, until, violations } from '../harness.js';
import { headings, part, parts, textOf } from './reading.js';

const tasksOn = (topic = '', lang = 'de'): Promise<MintTasks> =>
  mount<MintTasks>(html`<mint-tasks topic=${topic} lang=${lang}></mint-tasks>`);

describe('<mint-tasks>', () => {
  it('tells what offices do, what they need, and what makes a MINT region', async () => {
    expect(headings(await tasksOn())).to.deep.equal([
      [3, 'Was Landes\u00ADkoordinierungs\u00ADstellen leisten'],
      [4, 'Nach innen'],
      [4, 'Nach außen'],
      [4, 'Was sie dafür brauchen'],
      [4, 'Was eine MINT-Region ausmacht'],
    ]);
  });

  it('dates what it says: one date for most, its own for the rest', async () => {
    const [inward = ''] = parts(await tasksOn('inward'), 'section');
    expect(inward).to.contain('Stand: Januar 2023, wo nicht anders angegeben');
    expect(inward).to.match(/zusätzliche Mittel für die Regionen einwerben Stand unbekannt/);
  });

  it('says once what a definition and its list have in common', async () => {
    const [region = ''] = parts(await tasksOn(), 'section').slice(-1);
    expect(region.match(/Stand: Januar 2023/g)).to.have.length(1);
  });

  it('shows chosen topics in its own order', async () => {
    const element = await tasksOn('needs,outward');
    expect(headings(element).map(([, text]) => text)).to.deep.equal([
      'Was Landes\u00ADkoordinierungs\u00ADstellen leisten',
      'Nach außen',
      'Was sie dafür brauchen',
    ]);
  });

  it('takes the name of the only topic where it is about regions, and leaves out what offices share', async () => {
    const element = await tasksOn('region');
    expect(headings(element)).to.deep.equal([[3, 'Was eine MINT-Region ausmacht']]);
    expect(part(element, 'summary')).to.equal('');
    expect(textOf(element)).to.contain('keine allgemeingültige Definition');
  });

  it('shows everything where no topic is known by that name', async () => {
    expect(parts(await tasksOn('sideways'), 'section')).to.have.length(4);
  });

  it('speaks English', async () => {
    const element = await tasksOn('needs', 'en');
    expect(textOf(element)).to.contain('clear political will');
    expect(textOf(element)).to.contain('As of January 2023');
  });

  it('lists the sources it rests on, and tells them the page', async () => {
    const element = await tasksOn('needs');
    expect(element.sources.map(({ id }) => id)).to.deep.equal(['koerber-2023']);
    expect(part(element, 'attribution')).to.contain('1 Quelle');
  });

  it('says that nothing is known, rather than standing empty', async () => {
    const element = await mount<MintTasks>(
      html`<mint-tasks topic="needs" data='{"national":{"tasks":{"needs":[]}}}'></mint-tasks>`,
    );
    await until(() => textOf(element).includes('Dazu liegt uns nichts vor.'));
  });

  it('marks what the page brings as the page’s', async () => {
    const data = {
      publisher: { name: { de: 'Beispielstelle' } },
      national: { tasks: { needs: [{ de: 'Zeit', asOf: '2026', src: [] }] } },
    };
    const element = await mount<MintTasks>(
      html`<mint-tasks topic="needs" .data=${data}></mint-tasks>`,
    );
    await until(() => textOf(element).includes('Zeit Angabe: Beispielstelle'));
  });

  it('A-13 has nothing axe would object to', async () => {
    expect(await violations(await tasksOn())).to.deep.equal([]);
  });
});
