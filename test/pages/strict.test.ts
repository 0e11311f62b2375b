import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mapState, Site, STRICT_POLICY, textIn } from './browser.js';

const ALL =
  '<mint-map state="TH"></mint-map><mint-state-card state="TH"></mint-state-card><mint-contact state="TH"></mint-contact>';
const page = (head: string, body = ALL): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

describe('a page with the strictest policy', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  it('shows all three elements with no violation, no message and no request but the script', async () => {
    const html = page('<script type="module" src="dist/mint-widgets.js"></script>').replace(
      '<link rel="icon" href="data:,">',
      '',
    );
    const visit = await site.visit({ html, policy: STRICT_POLICY });
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(
      visit.lines.filter((line) => !line.includes('favicon') && !line.includes('404')),
      [],
    );
    assert.deepEqual(visit.requests, ['/dist/mint-widgets.js']);
    assert.equal((await mapState(visit.page)).states, 16);
    assert.match(await textIn(visit.page, 'mint-state-card'), /STIFT/);
    assert.match(await textIn(visit.page, 'mint-contact'), /mintthueringen\.de/);
  });

  it('reads as the sources do: no space between words is lost in the build', async () => {
    const html = page(
      '<script src="dist/mint-widgets.js"></script>',
      '<mint-state-card state="NW"></mint-state-card><mint-map state="HE"></mint-map>',
    );
    const visit = await site.visit({ html });
    assert.match(await textIn(visit.page, 'mint-state-card'), /über 100 /);
    assert.match(await textIn(visit.page, 'mint-map'), /mindestens 3 MINT-Regionen erfasst/);
  });

  it('stays without violation while a visitor hovers, walks, selects and switches the view', async () => {
    const html = page('<script src="dist/mint-widgets.js" defer></script>').replace(
      /<link[^>]*>/,
      '',
    );
    const visit = await site.visit({ html, policy: STRICT_POLICY });
    await visit.page.hover('mint-map >>> path[data-area="BY"]');
    await visit.page.click('mint-map >>> path[data-area="HE"]');
    await visit.page.keyboard.press('ArrowUp');
    await visit.page.keyboard.press('Enter');
    await visit.page.click('mint-map >>> [part~="view-switch"] button:last-child');
    await visit.page.waitForSelector('mint-map >>> tbody tr');
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(
      visit.lines.filter((line) => line.startsWith('violation')),
      [],
    );
  });

  it('would notice a violation', async () => {
    const html = page('').replace('</body>', '<p style="color:red">x</p></body>');
    const visit = await site.visit({ html, policy: STRICT_POLICY });
    assert.ok(visit.lines.some((line) => line.startsWith('violation')));
  });

  it('lets single files stand side by side where the page allows the policy twice', async () => {
    const head = ['map', 'contact'].map(
      (name) => `<script src="dist/mint-${name}.js" defer></script>`,
    );
    const html = page(head.join('')).replace(/<link[^>]*>/, '');
    const visit = await site.visit({ html, policy: `${STRICT_POLICY} 'allow-duplicates'` });
    assert.deepEqual(visit.errors, []);
    assert.equal((await mapState(visit.page)).states, 16);
    assert.match(await textIn(visit.page, 'mint-contact'), /mintthueringen\.de/);
  });
});
