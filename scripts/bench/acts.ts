/** What a visitor does on a map, and the same on plain SVG. Each gives the main-thread time of one such act in ms. */
import type { Page } from 'puppeteer-core';
import type { Stand } from './stage.js';

export type Act = (stand: Stand) => Promise<number>;

/** How often an act is done for one figure. */
const TIMES = 12;

/** Waits until what was changed is on the screen. */
const FRAME = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/** What acts know: the map, its tree, its shapes. */
const KNOWN = `
  const map = document.querySelector('mint-map');
  const root = map?.shadowRoot ?? document;
  const shapes = [...root.querySelectorAll(map ? '.state' : 'path')];`;

/** An act as the body of a function of `turn`, which counts from 0. */
const scripted =
  (body: string, times = TIMES): Act =>
  async (stand) => {
    const work = `(async () => {
      ${KNOWN}
      for (let turn = 0; turn < ${times}; turn++) {
        ${body}
        await ${FRAME};
      }
    })()`;
    return (await stand.thread(() => stand.page.evaluate(work))) / times;
  };

/** Points that lie in areas far apart from each other. */
const targets = (page: Page): Promise<{ x: number; y: number }[]> =>
  page.evaluate(`(() => {
    ${KNOWN}
    const inside = (shape) => {
      const { left, top, width, height } = shape.getBoundingClientRect();
      const at = { x: left + width / 2, y: top + height / 2 };
      return root.elementFromPoint(at.x, at.y) === shape ? [at] : [];
    };
    const found = shapes.flatMap(inside).filter(({ y }) => y > 0 && y < innerHeight);
    return Array.from({ length: ${TIMES} }, (_, turn) => found[(turn * 5) % found.length]);
  })()`) as Promise<{ x: number; y: number }[]>;

/** A real pointer, which the browser has to find an area for. */
const hover: Act = async (stand) => {
  const places = await targets(stand.page);
  const moves = async (): Promise<void> => {
    for (const { x, y } of places) {
      await stand.page.mouse.move(x, y);
      await stand.page.evaluate(FRAME);
    }
  };
  return (await stand.thread(moves)) / TIMES;
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

/** The keyboard goes to an area, and its ring and tooltip with it. */
const focus = scripted('shapes[(turn * 5) % shapes.length].focus();');

const switchView = scripted("map.view = turn % 2 ? 'map' : 'table';");

/** Values of the page for all 400 Kreise. */
const VALUES = `Object.fromEntries(shapes.map((shape, index) =>
  [shape.dataset.area, (index * 7 + turn * 13) % 100]))`;

/** By name: ours, and on plain SVG where that can do it. */
export const ACTS = {
  'recolour 16': {
    ours: scripted(
      "map.metric = ['regions', 'regions-per-1000-km2', 'district-coverage', 'regions-per-million'][turn % 4];",
    ),
    plain: recolourPlain,
  },
  '400 new values': {
    ours: scripted(`map.metric = 'own'; map.data = ${VALUES}; await ${FRAME};`),
    plain: recolourPlain,
  },
  'recolour 400': {
    ours: scripted("map.breaks = turn % 2 ? '10 30 50 70' : '20 40 60 80';"),
    plain: recolourPlain,
  },
  hover: { ours: hover, plain: hover },
  'hover one of 400': { ours: hover, plain: hover },
  'move the focus': { ours: focus, plain: null },
  'move the focus over 400': { ours: focus, plain: null },
  select: {
    ours: scripted('map.state = shapes[turn].dataset.area;'),
    plain: selectPlain,
  },
  'select one of 400': {
    ours: scripted('map.district = shapes[turn * 20].dataset.area;'),
    plain: selectPlain,
  },
  'switch the view': { ours: switchView, plain: null },
  'switch the view of 400': { ours: switchView, plain: null },
  'leave and come again': {
    ours: scripted(
      "document.querySelector('mint-map').remove(); document.body.append(document.createElement('mint-map'));",
    ),
    plain: null,
  },
} satisfies Record<string, { ours: Act; plain: Act | null }>;
