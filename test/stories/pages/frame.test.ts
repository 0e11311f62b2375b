import { html } from 'lit';
import * as ministry from '../../../stories/pages/ministry.stories.js';
import { page } from '../../../stories/pages/frame.js';
import { onSurface } from '../../../stories/surface.js';
import { expect, mount } from '../../harness.js';

const SITE = { name: 'Amt', kicker: 'Bildung', title: 'MINT', lead: 'Wer fragt.', sections: {} };

/** The title of a page, which lies on nothing with a colour of its own but the surface. */
async function title(globals: { language?: string; scheme?: string }): Promise<HTMLElement> {
  const root = await mount(onSurface(page('office', 'de', SITE, html``), globals));
  const found = root.querySelector('h1');
  if (!found) throw new Error('the page has no title');
  return found;
}

/** What lies between an element and the root with a background. */
function coloured(element: Element): Element[] {
  const above: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) above.push(each);
  return above.filter((each) => getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)');
}

describe('stories of pages', () => {
  it('are dark where the toolbar says so, down to their text', async () => {
    const heading = await title({ scheme: 'dark' });
    expect(getComputedStyle(heading).color).to.equal('rgb(236, 238, 242)');
    expect(getComputedStyle(heading).colorScheme).to.equal('dark');
    const [nearest] = coloured(heading);
    expect(nearest?.className).to.equal('surface dark');
  });

  it('are light where it says nothing', async () => {
    const heading = await title({});
    expect(getComputedStyle(heading).color).to.equal('rgb(27, 28, 32)');
    expect(getComputedStyle(heading).colorScheme).to.equal('light');
  });

  it('speak the language of their story, elements and page', async () => {
    const { default: meta, English } = ministry;
    const globals = { ...English.globals };
    const story = meta.render?.({}, { globals } as never) as ReturnType<typeof html>;
    const root = await mount(onSurface(story, globals));
    const surface = root.closest('.surface');
    expect(surface?.getAttribute('lang')).to.equal('en');
    expect(surface?.querySelector('h1')?.textContent).to.equal('STEM education across the states');
    expect(surface?.querySelector('mint-tasks')?.shadowRoot?.textContent).to.contain('Inside');
  });
});
