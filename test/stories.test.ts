import type { TemplateResult } from 'lit';
import * as contact from '../stories/mint-contact.stories.js';
import * as map from '../stories/mint-map.stories.js';
import * as points from '../stories/mint-map-points.stories.js';
import * as data from '../stories/partner-data.stories.js';
import * as page from '../stories/partner-page.stories.js';
import * as card from '../stories/mint-state-card.stories.js';
import { listen } from './elements/served.js';
import { emulate, expect, mount, until, violations } from './harness.js';

interface Story {
  args?: object;
  render?: (args: object) => TemplateResult;
}

interface Stories {
  default: { title?: string; args?: object; render?: (args: never) => TemplateResult };
  [name: string]: Story | Stories['default'];
}

/** A story as Storybook would draw it: its own arguments over those of its file. */
function templateOf(file: Stories, story: Story): TemplateResult {
  const render = story.render ?? (file.default.render as Story['render']);
  if (!render) throw new Error('a story without a render function');
  return render({ ...file.default.args, ...story.args });
}

/** Points come with a part of the script that is loaded when it is asked for. */
const hasCome = (root: Element): boolean =>
  [root, ...root.querySelectorAll('mint-map')].some((each) =>
    each.shadowRoot?.querySelector('.point, .disc, .point-table'),
  );

const OURS = 'mint-map, mint-state-card, mint-contact';

const MODES = {
  light: {},
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
} as const;

for (const file of [map, points, card, contact, page, data] as unknown as Stories[]) {
  describe(`stories of ${file.default.title ?? ''}`, () => {
    const names = Object.keys(file).filter((name) => name !== 'default');

    afterEach(async () => {
      document.documentElement.style.removeProperty('color-scheme');
      document.documentElement.style.removeProperty('background');
      await emulate({});
    });

    for (const name of names) {
      for (const [mode, features] of Object.entries(MODES)) {
        it(`A-13 axe finds nothing in ${name}, ${mode}`, async () => {
          await emulate(features);
          document.documentElement.style.setProperty(
            'color-scheme',
            mode === 'dark' ? 'dark' : 'light',
          );
          document.documentElement.style.setProperty(
            'background',
            mode === 'dark' ? '#16181d' : '#fff',
          );
          const noticed = listen();
          const root = await mount(templateOf(file, file[name] as Story));
          const place = root.parentElement ?? root;
          await noticed.ready([...place.querySelectorAll(OURS)]);
          noticed.stop();
          if (file === (points as unknown)) await until(() => hasCome(root));
          expect(await violations(place)).to.deep.equal([]);
        });
      }
    }
  });
}
