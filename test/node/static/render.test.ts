import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { renderPage } from '../../../src/static/render.js';

type Node = DefaultTreeAdapterMap['node'];

const page = (body: string, lang = 'de'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title></head><body>${body}</body></html>`;

const all = (node: Node): Node[] => [
  node,
  ...('childNodes' in node ? node.childNodes.flatMap(all) : []),
  ...('content' in node ? all(node.content) : []),
];

/** What a visitor reads in what was drawn, styles left out. */
function textOf(html: string): string {
  const texts = all(parse(html)).flatMap((node) =>
    'value' in node && node.parentNode?.nodeName !== 'style' ? node.value : [],
  );
  return texts.join(' ').replace(/\s+/g, ' ');
}

const drawnText = async (body: string, lang?: string): Promise<string> =>
  textOf((await renderPage(page(body, lang))).html);

const TREE = '<template shadowrootmode="open">';

/** What only makes sense in an element that is given something, and what then must be read. */
const SHOWN: Readonly<Record<string, [attributes: string, german: RegExp, english: RegExp]>> = {
  'mint-bodies': ['', /Länderbeirat/, /council|advisory/i],
  'mint-comparison': ['states="TH NW"', /Thüringen .*Nordrhein-Westfalen/, /Thuringia/],
  'mint-contact': ['state="TH"', /Kontakt für Thüringen/, /Contact for Thuringia/],
  'mint-data-table': ['', /Thüringen 3,3/, /Thuringia 3\.3/],
  'mint-figure': ['', /über 130/, /over 130/],
  'mint-map': ['', /Schleswig-Holstein/, /Thuringia/],
  'mint-offers': ['', /Angebote/, /Offers|What coordinators/],
  'mint-region-finder': ['', /MINT-Netzwerke finden/, /Find MINT/],
  'mint-state-card': ['state="TH"', /Finanzierung .*Umsetzung .*Förderung/, /Funding/],
  'mint-structure': ['', /MINTvernetzt/, /MINTvernetzt/],
  'mint-tasks': ['', /Nach innen/, /Inside their state/],
  'mint-timeline': ['', /2012/, /2012/],
};

describe('a page drawn before a browser has it', () => {
  for (const [tag, [attributes, german, english]] of Object.entries(SHOWN)) {
    for (const [lang, words] of [
      ['de', german],
      ['en', english],
    ] as const) {
      it(`has <${tag}> with its text (${lang})`, async () => {
        const body = `<${tag} ${attributes}></${tag}>`;
        const { html, drawn, left } = await renderPage(page(body, lang));
        assert.deepEqual([drawn, left], [1, []]);
        const text = textOf(html);
        assert.match(text, words);
        assert.doesNotMatch(text, /undefined|\[object|NaN/);
        assert.doesNotMatch(
          html,
          /<!--|<\?>| (?:selected|checked|disabled|hidden)="|="(?:undefined|null)"/,
        );
      });
    }
  }

  it('tells of every element there is', () => {
    const tags = readdirSync('src/define').flatMap(
      (file) => /^(mint-.*)\.ts$/.exec(file)?.[1] ?? [],
    );
    assert.deepEqual(
      tags.sort(),
      [...Object.keys(SHOWN), 'mint-explorer', 'mint-legend', 'mint-sources'].sort(),
    );
  });

  it('keeps every character that is not drawn', async () => {
    const before = page(
      '<P CLASS=a>&eacute; <!-- x --><mint-map  metric="regions"><p>Ersatz</p></mint-map >\r\n<br/></p',
    );
    const { html } = await renderPage(before);
    const at = html.indexOf(TREE);
    assert.equal(html.slice(0, at) + html.slice(html.indexOf('</template>') + 11), before);
    assert.equal(before.slice(0, at).endsWith('<mint-map  metric="regions">'), true);
  });

  it('is the same after a second time', async () => {
    const once = await renderPage(page('<mint-contact state="BY"></mint-contact>'));
    const twice = await renderPage(once.html);
    assert.deepEqual(twice, { html: once.html, drawn: 0, left: ['mint-contact'] });
  });

  for (const body of [
    '<mint-map src="/zahlen.csv" metric="own"></mint-map>',
    `<mint-map data='{"states":{}}'></mint-map>`,
    '<mint-map><script type="application/json">{}</script></mint-map>',
    '<mint-explorer></mint-explorer>',
    '<mint-sources></mint-sources>',
    '<mint-legend for="a"></mint-legend>',
  ]) {
    it(`leaves to its script ${body}`, async () => {
      const { html, drawn, left } = await renderPage(page(body));
      assert.equal(html, page(body));
      assert.deepEqual([drawn, left.length], [0, 1]);
    });
  }

  it('draws each element as its attributes ask', async () => {
    const html = (await renderPage(page('<mint-map level="districts" state="TH"></mint-map>')))
      .html;
    assert.equal(html.match(/role="option"/g)?.length, 22);
    assert.match(html, /class="frame" style="--_ratio:\d+\/\d+/);
    assert.match(html, /\.state-borders \{/);
    assert.match(
      await drawnText('<mint-map metric="structure"></mint-map>'),
      /MINTforum: 4 Länder/,
    );
    assert.match(await drawnText('<mint-map points="clusters"></mint-map>'), /MINT-Cluster/);
    assert.match(await drawnText('<mint-map view="table"></mint-map>'), /Thüringen 3,3/);
  });

  it('is in the language of the nearest place that names one', async () => {
    const body =
      '<div lang="en"><mint-contact state="TH"></mint-contact></div><mint-contact state="TH" lang="de"></mint-contact>';
    const text = await drawnText(body, 'fr');
    assert.match(text, /Contact for Thuringia.*Kontakt für Thüringen/);
  });

  it('chooses in its selects what is chosen, and nothing else', async () => {
    const { html } = await renderPage(page('<mint-map state="TH"></mint-map>'));
    const chosen = [...html.matchAll(/<option value="(\w*)"[^>]* selected/g)].map(
      ([, value]) => value,
    );
    assert.deepEqual(chosen, ['TH']);
    assert.doesNotMatch(html, / style=/);
  });
});
