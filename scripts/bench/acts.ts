/** What a visitor does on a map. Each act gives the main-thread time of one such turn in ms. */
import type { Page } from 'puppeteer-core';
import { figuresOf } from './figures.js';
import type { Level } from './shapes.js';
import type { Stand } from './stage.js';

export type Act = (stand: Stand) => Promise<number>;

/** How often an act is done for one figure, after one turn that does not count. */
const TIMES = 12;

/** Waits until what was changed is on the screen. */
const FRAME = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/** Resolves when parts that the first turn has asked for have come; nothing on the page says so. */
const AT_REST = 'new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 400))';

/** What acts know: the map, its tree, its shapes. */
const KNOWN = `
  const map = document.querySelector('mint-map');
  const root = document.querySelector('mint-map, bare-map')?.shadowRoot ?? document;
  const shapes = [...root.querySelectorAll(map ? '.state' : 'path')];`;

/** The mean over many turns of the body of a function of `turn`, which counts from 0. */
const scripted =
  (body: string): Act =>
  async ({ page, thread }) => {
    const turns = (from: number, to: number): Promise<unknown> =>
      page.evaluate(`(async () => {
        ${KNOWN}
        for (let turn = ${from}; turn < ${to}; turn++) {
          ${body}
          await ${FRAME};
        }
      })()`);
    await turns(0, 1);
    await page.evaluate(AT_REST);
    return (await thread(() => turns(1, TIMES + 1))) / TIMES;
  };

/** Points that lie in areas far apart from each other. A canvas has no shapes: its page says where its areas are. */
const targets = (page: Page): Promise<{ x: number; y: number }[]> =>
  page.evaluate(`(() => {
    ${KNOWN}
    const inside = (shape) => {
      const { left, top, width, height } = shape.getBoundingClientRect();
      const at = { x: left + width / 2, y: top + height / 2 };
      return width > 8 && root.elementFromPoint(at.x, at.y) === shape ? [at] : [];
    };
    const box = document.getElementById('map')?.getBoundingClientRect();
    const told = globalThis.placesOf?.().map(({ x, y }) => ({ x: x + box.left, y: y + box.top }));
    const found = (told ?? shapes.flatMap(inside)).filter(({ y }) => y > 0 && y < innerHeight);
    return Array.from({ length: ${TIMES} }, (_, turn) => found[(turn * 5) % found.length]);
  })()`) as Promise<{ x: number; y: number }[]>;

/** A real pointer, which the browser has to find an area for. */
const hover: Act = async ({ page, thread }) => {
  const places = await targets(page);
  const moves = async (): Promise<void> => {
    for (const { x, y } of places) {
      await page.mouse.move(x, y);
      await page.evaluate(FRAME);
    }
  };
  await moves();
  return (await thread(moves)) / TIMES;
};

const COLOUR = "['#ffffcc', '#a1dab4', '#41b6c4', '#2376ae', '#253494'][(index + turn) % 5]";
const recolourPlain = scripted(
  `shapes.forEach((shape, index) => shape.setAttribute('fill', ${COLOUR}));`,
);
const selectPlain = scripted(
  `shapes.forEach((shape, index) => {
    if (index === turn || index === turn - 1) shape.setAttribute('stroke-width', index === turn ? 30 : 8);
  });`,
);

/** Values of the page that move from area to area, turn by turn, given to a map by the way its library has for it. */
const recolour =
  (level: Level): Act =>
  async (stand) => {
    const { areas } = figuresOf(level);
    const moved = (by: number): Record<string, number | null> =>
      Object.fromEntries(
        areas.map(({ id }, index) => [id, areas[(index + by) % areas.length]?.value ?? null]),
      );
    const turns = Array.from({ length: TIMES + 1 }, (_, turn) => moved(turn + 1));
    await stand.page.evaluate(`globalThis.benchTurns = ${JSON.stringify(turns)}`);
    return scripted('recolour(benchTurns[turn]);')(stand);
  };

/** The keyboard goes to an area, and its ring and tooltip with it. */
const focus = scripted('shapes[(turn * 5) % shapes.length].focus();');

const switchView = scripted("map.view = turn % 2 ? 'map' : 'table';");

/** Values of the page for all 400 Kreise. */
const VALUES = `Object.fromEntries(shapes.map((shape, index) =>
  [shape.dataset.area, (index * 7 + turn * 13) % 100]))`;

/** What can be done on every map. */
export const ACTS_OF_ALL: Readonly<
  Record<string, { level: Level; ours: Act; plain: Act; other: Act }>
> = {
  'new values for 16': {
    level: 'states',
    ours: scripted(
      "map.metric = ['regions', 'regions-per-1000-km2', 'district-coverage', 'regions-per-million'][turn % 4];",
    ),
    plain: recolourPlain,
    other: recolour('states'),
  },
  'new values for 400': {
    level: 'districts',
    ours: scripted(`map.metric = 'own'; map.data = ${VALUES}; await ${FRAME};`),
    plain: recolourPlain,
    other: recolour('districts'),
  },
  'hover one of 16': { level: 'states', ours: hover, plain: hover, other: hover },
  'hover one of 400': { level: 'districts', ours: hover, plain: hover, other: hover },
};

/** What can be done on ours, and on plain SVG where that can do it. */
export const ACTS_OF_OURS: Readonly<
  Record<string, { level: Level; ours: Act; plain: Act | null }>
> = {
  'other classes for 400': {
    level: 'districts',
    ours: scripted(`
      if (turn === 0) {
        map.metric = 'own';
        map.data = ${VALUES};
      }
      map.breaks = turn % 2 ? '10 30 50 70' : '20 40 60 80';`),
    plain: recolourPlain,
  },
  'move the focus': { level: 'states', ours: focus, plain: null },
  'move the focus over 400': { level: 'districts', ours: focus, plain: null },
  select: {
    level: 'states',
    ours: scripted('map.state = shapes[turn].dataset.area;'),
    plain: selectPlain,
  },
  'select one of 400': {
    level: 'districts',
    ours: scripted('map.district = shapes[turn * 20].dataset.area;'),
    plain: selectPlain,
  },
  'switch the view': { level: 'states', ours: switchView, plain: null },
  'switch the view of 400': { level: 'districts', ours: switchView, plain: null },
  'leave and come again': {
    level: 'states',
    ours: scripted(
      "document.querySelector('mint-map').remove(); document.body.append(document.createElement('mint-map'));",
    ),
    plain: null,
  },
};
