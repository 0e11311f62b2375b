/** What is asked of every story: axe, in three modes, on all that is on its page. A file of tests for each file of stories. */
import type { TemplateResult } from 'lit';
import { onSurface, type Globals } from '../../stories/surface.js';
import { listen } from '../elements/served.js';
import {
  emulate,
  expect,
  mount,
  until,
  violations,
  whereAxeJudgesModes,
  whereMediaCanBeSet,
} from '../harness.js';

interface Story {
  args?: object;
  globals?: Globals;
  render?: (args: object, context: { globals: Globals }) => TemplateResult;
}

interface Stories {
  default: {
    title?: string;
    args?: object;
    render?: (args: never, context: { globals: Globals }) => TemplateResult;
  };
  [name: string]: Story | Stories['default'];
}

/** A story as Storybook would draw it: its own arguments over those of its file, its own globals over the toolbar's. */
function templateOf(file: Stories, story: Story, toolbar: Globals): TemplateResult {
  const render = story.render ?? (file.default.render as Story['render']);
  if (!render) throw new Error('a story without a render function');
  const globals = { ...toolbar, ...story.globals };
  return onSurface(render({ ...file.default.args, ...story.args }, { globals }), globals);
}

const ours = (place: Element): Element[] =>
  [...place.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('mint-'));

interface Mode {
  mode: string;
  features: Record<string, string>;
  /** Runs tests where an engine has the mode. */
  where: (tests: () => void) => void;
}

const MODES: readonly Mode[] = [
  { mode: 'light', features: {}, where: (tests) => tests() },
  { mode: 'dark', features: { 'prefers-color-scheme': 'dark' }, where: whereMediaCanBeSet },
  {
    mode: 'forced colours',
    features: { 'forced-colors': 'active' },
    where: whereAxeJudgesModes,
  },
];

/** What an element loads late, by what asks for it: where it is, axe has all to look at. */
const LATE: readonly (readonly [asks: string, comes: string])[] = [
  ['mint-map:is([with-export], [with-snippet])', '.tool'],
  ['mint-map[href-template]', '[role="list"] a, tbody a'],
  ['mint-map[view="tiles"]:not([level])', '.borders[d=""]'],
  ['mint-map:not([without-interaction])', '.land:not([aria-hidden]), table'],
  ['mint-map[metric="structure"]', '.state:not(.no-data), tbody td'],
  ['mint-map[level="districts"]', '[data-area^="0"], [data-area^="1"], tbody tr'],
  ['mint-map[with-patterns]', '.form'],
];

const allHaveCome = (place: Element): boolean =>
  LATE.every(([asks, comes]) =>
    [...place.querySelectorAll(asks)].every((each) => each.shadowRoot?.querySelector(comes)),
  );

/** Tests every story of a file; `isCome` tells when more that it loads late is there. */
export function askAxe(stories: object, isCome = (_place: Element): boolean => true): void {
  const file = stories as Stories;
  describe(`stories of ${file.default.title ?? ''}`, () => {
    const names = Object.keys(file).filter((name) => name !== 'default');

    afterEach(() => emulate({}));

    const test = (name: string, { mode, features }: Mode): void => {
      it(`A-13 axe finds nothing in ${name}, ${mode}`, async () => {
        await emulate(features);
        const noticed = listen();
        const scheme = mode === 'dark' ? 'dark' : 'light';
        const root = await mount(templateOf(file, file[name] as Story, { scheme }));
        const place = root.closest('.surface');
        if (!place) throw new Error('the story lies on no surface');
        await noticed.ready(ours(place));
        noticed.stop();
        await until(() => allHaveCome(place) && isCome(place));
        expect(await violations(place)).to.deep.equal([]);
      });
    };

    for (const mode of MODES) mode.where(() => names.forEach((name) => test(name, mode)));
  });
}
