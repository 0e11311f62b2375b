import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mapState, Site, STRICT_POLICY, textIn, type Visit } from './browser.js';

/** The strict policy of a page that brings data, or shows Kreise: it lets its scripts ask its own server. */
const POLICY = `${STRICT_POLICY}; connect-src 'self'`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;

const script = (name: string): string => `<script src="/dist/mint-${name}.js"></script>`;

const DISTRICTS = '<mint-map level="districts" district="16051"></mint-map>';
const PARTNER = JSON.stringify({
  publisher: { name: { de: 'Landesstelle Musterland' } },
  states: {
    TH: { counts: [{ value: 9, condition: 'published', asOf: '2026', src: [] }] },
  },
});

/** Waits until the shadow tree of an element says something. */
const says = (visit: Visit, selector: string, text: string): Promise<unknown> =>
  visit.page.waitForFunction(
    (wanted: string, words: string) =>
      document.querySelector(wanted)?.shadowRoot?.textContent.includes(words),
    {},
    selector,
    text,
  );

const violations = ({ lines }: Visit): string[] =>
  lines.filter((line) => line.startsWith('violation'));

describe('what a script loads from beside itself', () => {
  const site = new Site();
  const other = new Site();
  before(() => Promise.all([site.open(), other.open()]));
  after(() => Promise.all([site.close(), other.close()]));

  for (const name of ['widgets', 'map']) {
    it(`mint-${name}.js draws the Kreise under the strictest policy, from three files and no more`, async () => {
      const visit = await site.visit({
        html: page(script(name), DISTRICTS),
        policy: STRICT_POLICY,
      });
      await says(visit, 'mint-map', 'Erfurt');
      assert.equal((await mapState(visit.page)).states, 400);
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(violations(visit), []);
      assert.deepEqual(
        visit.requests.sort(),
        [`/dist/mint-${name}.js`, '/dist/mint-districts.js', '/dist/mint-regions.js'].sort(),
      );
    });
  }

  it('comes to a map that has been moved into a frame of the page, and leaves nothing in the page', async () => {
    const visit = await site.visit({
      html: page(script('map'), '<mint-map></mint-map><iframe width="640"></iframe>'),
      policy: STRICT_POLICY,
    });
    await visit.page.waitForSelector('mint-map >>> [role="option"]');
    const told = await visit.page.evaluate(async () => {
      const map = document.querySelector('mint-map')!;
      const before = document.documentElement.outerHTML;
      document.querySelector('iframe')!.contentDocument!.body.append(map);
      map.setAttribute('level', 'districts');
      const root = map.shadowRoot!;
      for (let waited = 0; waited < 60 && !root.querySelector('[data-area="16051"]'); waited += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const after = document.documentElement.outerHTML;
      return {
        isThere: root.querySelector('[data-area="16051"]') !== null,
        errors: root.querySelectorAll('[part~="error"]').length,
        leaves: after.length < before.length && !after.includes('districts'),
      };
    });
    assert.deepEqual(told, { isThere: true, errors: 0, leaves: true });
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(violations(visit), []);
  });

  it('finds networks under the strictest policy, from three files and no more', async () => {
    const visit = await site.visit({
      html: page(
        script('region-finder'),
        '<mint-region-finder query="Heilbronn"></mint-region-finder>',
      ),
      policy: POLICY,
    });
    await says(visit, 'mint-region-finder', 'Zukunftsallianz MINT-Region Heilbronn');
    await says(visit, 'mint-region-finder', 'Zuständig im Land Baden-Württemberg');
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(violations(visit), []);
    assert.deepEqual(visit.requests.sort(), [
      '/dist/mint-finder.js',
      '/dist/mint-region-finder.js',
      '/dist/mint-regions.js',
    ]);
  });

  it('draws points with their looks under the strictest policy, from three files and no more', async () => {
    const visit = await site.visit({
      html: page(script('map'), '<mint-map points="clusters"></mint-map>'),
      policy: POLICY,
    });
    await says(visit, 'mint-map', 'MINT-Cluster (');
    const stroke = await visit.page.evaluate(() => {
      const point = document.querySelector('mint-map')?.shadowRoot?.querySelector('.point');
      return point && getComputedStyle(point).strokeWidth;
    });
    assert.equal(stroke, '4px');
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(violations(visit), []);
    assert.deepEqual(
      visit.requests.sort(),
      ['/dist/mint-map.js', '/dist/mint-points.js', '/dist/mint-regions.js'].sort(),
    );
  });

  it('asks for no networks where only points of the page are shown', async () => {
    const visit = await site.visit({
      html: page(
        script('map'),
        `<mint-map points="own" data="name;lon;lat
Labor;10;51
Werkstatt;11;52"></mint-map>`,
      ),
      policy: POLICY,
    });
    await visit.page.waitForFunction(() =>
      document.querySelector('mint-map')?.shadowRoot?.querySelector('.point'),
    );
    assert.ok(visit.requests.includes('/dist/mint-points.js'));
    assert.ok(!visit.requests.includes('/dist/mint-regions.js'));
  });

  it('says that points did not come, and shows the map', async () => {
    const visit = await site.visit({
      html: page(script('map'), '<mint-map points="clusters" base="/nowhere"></mint-map>'),
      policy: POLICY,
    });
    await says(visit, 'mint-map', 'konnte nicht geladen werden');
    assert.equal((await mapState(visit.page)).states, 16);
  });

  it('is loaded once for many elements, and leaves nothing in the page', async () => {
    const html = page(script('map'), `<div id="place">${DISTRICTS.repeat(3)}</div>`);
    const visit = await site.visit({ html, policy: POLICY });
    await says(visit, 'mint-map:last-of-type', 'Erfurt');
    assert.equal(visit.requests.filter((path) => path.includes('districts.js')).length, 1);
    const left = await visit.page.evaluate(() => [
      document.head.querySelectorAll('script').length,
      document.body.querySelectorAll('script').length,
      document.querySelector('mint-map')?.shadowRoot?.querySelectorAll('script').length,
    ]);
    assert.deepEqual(left, [1, 0, 0]);
  });

  for (const name of ['map', 'state-card', 'contact']) {
    it(`reads the data of the page for mint-${name}.js under the strictest policy`, async () => {
      const visit = await site.visit({
        html: page(
          script(name),
          `<mint-${name} state="TH" src="/data.json" metric="regions"></mint-${name}>`,
        ),
        policy: POLICY,
        files: {
          '/data.json': {
            type: 'application/json',
            body: PARTNER.replace(
              '"counts"',
              '"contacts":[{"level":"office","organisation":{"de":"Amt"},"currency":"current","asOf":"2026","src":[]}],"counts"',
            ),
          },
        },
      });
      await says(visit, `mint-${name}`, 'Landesstelle Musterland');
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(violations(visit), []);
    });
  }

  it('brings kinds as tiles, with their colours, under the strictest policy', async () => {
    const kinds = '<mint-map metric="structure" view="tiles" state="TH"></mint-map>';
    const visit = await site.visit({ html: page(script('map'), kinds), policy: POLICY });
    await says(visit, 'mint-map', 'MINTforum (4');
    await visit.page.waitForFunction(
      () =>
        document
          .querySelector('mint-map')
          ?.shadowRoot?.querySelector('.borders')
          ?.getAttribute('d') === '',
    );
    const fill = await visit.page.evaluate(() => {
      const shape = document
        .querySelector('mint-map')
        ?.shadowRoot?.querySelector('[data-area="TH"]');
      return shape && getComputedStyle(shape).fill;
    });
    assert.equal(fill, 'rgb(43, 94, 168)');
    assert.deepEqual(violations(visit), []);
    assert.deepEqual(
      visit.requests.sort(),
      ['/dist/mint-map.js', '/dist/mint-metrics.js', '/dist/mint-tiles.js'].sort(),
    );
  });

  it('A-21 is the table that stands in a narrow place where tiles do not come', async () => {
    const joined = await fetch(`${site.address}dist/mint-map.js`).then((each) => each.text());
    const narrow = '<style>div { width: 260px }</style><div><mint-map></mint-map></div>';
    const visit = await site.visit({
      html: page('<script src="/bundle.js"></script>', narrow),
      files: { '/bundle.js': { type: 'text/javascript', body: joined } },
    });
    await says(visit, 'mint-map', 'konnte nicht geladen werden');
    assert.match(await textIn(visit.page, 'mint-map'), /Grundlage/);
    assert.equal((await mapState(visit.page)).states, 0);
  });

  it('is missed in words where a metric does not come; another one stands', async () => {
    const joined = await fetch(`${site.address}dist/mint-map.js`).then((each) => each.text());
    const visit = await site.visit({
      html: page('<script src="/bundle.js"></script>', '<mint-map metric="structure"></mint-map>'),
      files: { '/bundle.js': { type: 'text/javascript', body: joined } },
    });
    await says(visit, 'mint-map', 'konnte nicht geladen werden');
    assert.match(await textIn(visit.page, 'mint-map'), /je 1 Million Einwohner:innen/);
    assert.equal((await mapState(visit.page)).states, 16);
  });

  const moved = (location: string, policy?: string): Promise<Visit> =>
    site.visit({
      html: page(
        script('map'),
        '<mint-map state="TH" src="/moved.json" metric="regions"></mint-map>',
      ),
      ...(policy && { policy }),
      files: {
        '/moved.json': { location },
        '/data.json': { type: 'application/json', body: PARTNER },
        '/login.html': { type: 'text/html', body: '<!doctype html><p>Bitte anmelden' },
      },
    });

  it('follows data of the page to where they have moved', async () => {
    const visit = await moved('/data.json', POLICY);
    await says(visit, 'mint-map', 'Angabe: Landesstelle Musterland');
    assert.deepEqual([visit.errors, violations(visit)], [[], []]);
  });

  it('says so where they lead to a page, or to where the policy or the other server does not let them', async () => {
    for (const [location, policy, words] of [
      ['/login.html', POLICY, 'text/html'],
      [`${other.address}dist/mint-districts.js`, POLICY, 'nicht erreichbar'],
      ['https://127.0.0.1:1/data.json', undefined, 'nicht erreichbar'],
      ['/moved.json', POLICY, 'nicht erreichbar'],
    ] as const) {
      const visit = await moved(location, policy);
      await says(visit, 'mint-map', words);
      assert.match(await textIn(visit.page, 'mint-map'), /7 MINT-Regionen|Thüringen \(7\)/);
      assert.deepEqual(visit.errors, []);
      await visit.page.close();
    }
  });

  it('comes across origins, from where the script came', async () => {
    const html = page(`<script src="${other.address}dist/mint-map.js"></script>`, DISTRICTS);
    const visit = await site.visit({ html });
    await says(visit, 'mint-map', 'Erfurt');
    assert.deepEqual(visit.errors, []);
  });

  it('comes from the folder that the page names, where the script was joined with others', async () => {
    const joined = await fetch(`${site.address}dist/mint-map.js`).then((each) => each.text());
    const visit = await site.visit({
      html: page(
        '<script src="/bundle.js"></script>',
        DISTRICTS.replace('level', 'base="/dist" level'),
      ),
      policy: POLICY,
      files: { '/bundle.js': { type: 'text/javascript', body: joined } },
    });
    await says(visit, 'mint-map', 'Erfurt');
    assert.deepEqual(violations(visit), []);
  });

  it('is missed in words where it does not come; the map of the Länder stands', async () => {
    const joined = await fetch(`${site.address}dist/mint-map.js`).then((each) => each.text());
    const visit = await site.visit({
      html: page('<script src="/bundle.js"></script>', DISTRICTS),
      files: { '/bundle.js': { type: 'text/javascript', body: joined } },
    });
    await says(visit, 'mint-map', 'konnte nicht geladen werden');
    assert.equal((await mapState(visit.page)).states, 16);
    assert.match(await textIn(visit.page, 'mint-map'), /Thüringen \(3,3\)/);
    assert.deepEqual(visit.errors, []);
  });

  /** Says of a Land what only the page knows: that takes a part of the script. */
  const OWN_NAME = { state: 'TH', data: { states: { TH: { name: { de: 'Musterland' } } } } };

  it('comes for others though the first that needed it left in the same moment', async () => {
    const visit = await site.visit({ html: page(script('contact'), ''), policy: POLICY });
    await visit.page.evaluate(async (own) => {
      const [gone, stays] = [0, 1].map(() =>
        Object.assign(document.createElement('mint-contact'), own),
      );
      document.body.append(gone!);
      gone!.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.body.append(stays!);
    }, OWN_NAME);
    await says(visit, 'mint-contact', 'Musterland');
    assert.deepEqual(visit.errors, []);
  });

  it('comes for who waits with one that leaves, and for that one when it is back', async () => {
    const visit = await site.visit({ html: page(script('contact'), ''), policy: POLICY });
    const leaver = await visit.page.evaluateHandle((own) => {
      const [leaves, waits] = ['leaves', 'waits'].map((id) =>
        Object.assign(document.createElement('mint-contact'), own, { id }),
      );
      leaves!.addEventListener('mint-cite', () => leaves!.remove(), { once: true });
      document.body.append(leaves!, waits!);
      return leaves!;
    }, OWN_NAME);
    await says(visit, '#waits', 'Musterland');
    await visit.page.evaluate((each) => document.body.append(each), leaver);
    await says(visit, '#leaves', 'Musterland');
    assert.deepEqual(visit.errors, []);
  });

  it('is missed once, and tried again when its element has left and come back', async () => {
    const visit = await site.visit({ html: page(script('contact'), '') });
    await visit.page.evaluate(async (own) => {
      const contact = document.createElement('mint-contact');
      contact.addEventListener('mint-error', ({ detail }) => (document.title += ` ${detail.kind}`));
      document.body.append(Object.assign(contact, own, { base: '/nowhere' }));
      await contact.updateComplete;
      contact.heading = 'Kontakt';
    }, OWN_NAME);
    await says(visit, 'mint-contact', 'konnte nicht geladen werden');
    await visit.page.evaluate(() => {
      const contact = document.querySelector('mint-contact')!;
      contact.remove();
      Object.assign(contact, { base: '', heading: undefined });
      document.body.append(contact);
    });
    await says(visit, 'mint-contact', 'Musterland');
    assert.doesNotMatch(await textIn(visit.page, 'mint-contact'), /konnte nicht/);
    assert.equal(await visit.page.title(), 't part');
  });

  it('is not run where it is not that of the same build', async () => {
    const visit = await site.visit({
      html: page(script('map'), DISTRICTS),
      files: {
        '/dist/mint-districts.js': {
          type: 'text/javascript',
          body: 'document.title = "run"',
        },
      },
    });
    await says(visit, 'mint-map', 'konnte nicht geladen werden');
    assert.equal(await visit.page.title(), 't');
    assert.equal((await mapState(visit.page)).states, 16);
  });
});
