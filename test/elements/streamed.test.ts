import type { MintErrorDetail } from '../../src/events.js';
import { expect, until } from '../harness.js';
import { all, plain } from './reading.js';

/** What a frame has before its page comes: the map, and what reads data. */
const MODULES = ['define/mint-map.ts', 'parts/partner.ts'];

/** What is heard of mistakes in a frame whose page comes in pieces, with a moment after each. */
async function streamed(pieces: readonly string[]) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.width = '640';
  const page = frame.contentDocument ?? expect.fail('no document');
  const scope = page.defaultView ?? expect.fail('no window');
  for (const name of MODULES) {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL(`../../src/${name}`, import.meta.url).href;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    page.head.append(script);
    await loaded;
  }
  const heard: string[] = [];
  for (const name of ['warn', 'error'] as const) {
    scope.console[name] = (...said: unknown[]) => void heard.push(said.join(' '));
  }
  // The elements stay defined, and the parser gets what is written as it gets what comes from the network.
  const parser: { write: (text: string) => void } = page;
  page.open();
  page.addEventListener('mint-error', (event) => {
    heard.push((event as CustomEvent<MintErrorDetail>).detail.message);
  });
  for (const piece of ['<!doctype html><body>', ...pieces]) {
    parser.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const map = page.querySelector('mint-map') ?? expect.fail('no map');
  const told = (): string => plain(all(map, '[part~="summary"]')[0]?.textContent);
  return { page, heard, told };
}

const BEGIN = '<mint-map metric="own"><script type="application/json">{"TH": 3, "B';
const END = 'Y": 71}</script>';
const VALUES = '2 Werte: am höchsten in Bayern (71)';

describe('JSON inside an element', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  for (const [name, pieces] of Object.entries({
    'something after it': [BEGIN, END, '<p>Ersatz</p>'],
    'the end of its element': [BEGIN, `${END}</mint-map> <p>weiter</p>`],
  })) {
    it(`that comes in pieces is read once it is whole, which ${name} tells`, async () => {
      const { page, heard, told } = await streamed(pieces);
      await until(() => told().startsWith(VALUES));
      expect(page.readyState).to.equal('loading');
      expect(heard).to.deep.equal([]);
      page.close();
    });
  }

  it('that comes in pieces as the last of a page is read at its end', async () => {
    const { page, heard, told } = await streamed([BEGIN, `${END}</mint-map>`]);
    expect(told()).not.to.contain('Werte');
    page.close();
    await until(() => told().startsWith(VALUES));
    expect(heard).to.deep.equal([]);
  });

  it('that is cut off is told once, at the end of the page', async () => {
    const { page, heard } = await streamed([BEGIN, '']);
    expect(heard).to.deep.equal([]);
    page.close();
    await until(() => heard.length > 0);
    expect(new Set(heard.map((each) => each.replace('<mint-map>: ', ''))).size).to.equal(1);
  });
});
