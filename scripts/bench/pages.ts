/** The pages that are measured: ours as a partner writes them, the same shapes in plain SVG, and what others make. */
import { execFileSync } from 'node:child_process';
import { FRAME, viewBoxOf } from '../../src/cartography/frame.js';
import { colourOf, coloursShown, figuresOf, type Figures } from './figures.js';
import { bundled, LIBRARIES, pageScript, type Library } from './libraries.js';
import { probe } from './probe.js';
import { boundariesOf, FORMS, pathsOf, type Form, type Level } from './shapes.js';

/** A page and what must be seen on it. */
export interface BenchPage {
  /** Where it is served. */
  path: string;
  /** Who made the map. */
  by: string;
  html: string;
  /** Colours that must be on the screen, as #rrggbb. */
  colours: readonly string[];
}

const HEAD = '<!doctype html><html lang="de"><meta charset="utf-8"><title>Bench</title>';
const ICON = '<link rel="icon" href="data:,">';
const LOOK = '<style>svg{width:480px;stroke:#fff;stroke-width:8}path:hover{stroke:#000}</style>';
const ROOM = '<style>#map{width:480px;height:611px}</style>';
const SCRIPT = '<script type="module" src="/dist/mint-map.js"></script>';

/** What a page says itself: a map stands in a text, whose fonts are the page's own expense. */
const WORDS = `<h1>MINT-Bildung in Deutschland</h1>
<p>Schulen, Hochschulen, Betriebe und Vereine arbeiten vor Ort zusammen. Wie dicht die Netze sind, ist von Land zu Land
<strong>verschieden</strong>.</p>`;
const body = (content: string): string => `<body>${WORDS}${content}`;

const LEVELS: readonly Level[] = ['states', 'districts'];
const FIGURES: Readonly<Record<Level, Figures>> = {
  states: figuresOf('states'),
  districts: figuresOf('districts'),
};

const begin = (level: Level, maps: number): string =>
  `${HEAD}${probe(maps * FIGURES[level].areas.length)}${ICON}`;

/** The picture that all are measured by. */
function picture(level: Level): string {
  const figures = FIGURES[level];
  const shapes = pathsOf(level);
  const paths = figures.areas.map(
    ({ id, value }) => `<path fill="${colourOf(figures, value)}" d="${shapes[id] ?? ''}"/>`,
  );
  return `<svg viewBox="${viewBoxOf(FRAME)}" role="img" aria-label="Karte">${paths.join('')}</svg>`;
}

/** What a page that uses a library knows of its areas: boundaries, values, names, classes. */
function dataScript(level: Level, map: unknown): string {
  const { areas, breaks, colours, noData } = FIGURES[level];
  const { x, y, width, height } = FRAME;
  const known = {
    FRAME: [x, y, width, height],
    MAP: map,
    VALUES: Object.fromEntries(areas.map(({ id, value }) => [id, value])),
    NAMES: Object.fromEntries(areas.map(({ id, name }) => [id, name])),
    BREAKS: breaks,
    COLOURS: colours,
    NO_DATA: noData,
  };
  const lines = Object.entries(known).map(
    ([name, value]) => `const ${name}=${JSON.stringify(value)};`,
  );
  return `${lines.join('\n')}
const colourOf=(value)=>value===null?NO_DATA:COLOURS[BREAKS.filter((lower)=>value>=lower).length];
const textOf=(id)=>NAMES[id]+': '+(VALUES[id]??'keine Angabe');
`;
}

const asModule = (script: string): string =>
  `${script}export { FRAME, MAP, VALUES, NAMES, BREAKS, COLOURS, NO_DATA, colourOf, textOf };`;

const suffixOf = (level: Level): string => (level === 'districts' ? '-districts' : '');
const dataPath = (form: Form, level: Level): string => `/data/${form}${suffixOf(level)}.js`;

const placeOf = (file: string): string => (file.includes('/') ? `/lib/${file}` : `/made/${file}`);

function libraryPage(script: string, library: Library, level: Level): BenchPage {
  const styles = (library.styles ?? []).map(
    (file) => `<link rel="stylesheet" href="${placeOf(file)}">`,
  );
  const sources = [...library.scripts.map(placeOf), dataPath(library.form, level)];
  const scripts = sources.map((source) => `<script src="${source}"></script>`);
  const map = `<div id="map"></div>${scripts.join('')}<script>${pageScript(script)}</script>`;
  return {
    path: `/${script}${suffixOf(level)}`,
    by: library.name,
    html: `${begin(level, 1)}${styles.join('')}${ROOM}${body(map)}`,
    colours: coloursShown(FIGURES[level]),
  };
}

interface Written {
  path: string;
  by: string;
  level?: Level;
  maps?: number;
}

const page = ({ path, by, level = 'states', maps = 1 }: Written, rest: string): BenchPage => ({
  path,
  by,
  html: `${begin(level, maps)}${rest}`,
  colours: coloursShown(FIGURES[level]),
});

export const PLAIN = 'static SVG';
export const OURS = 'mint-map';
export const DRAWN = `${OURS}, drawn by \`mint-widgets render\``;
export const BARE = 'bare Lit + d3-geo + topojson-client';

const ours = (written: Omit<Written, 'by'> & { by?: string }, maps: string): BenchPage =>
  page({ by: OURS, ...written }, `${SCRIPT}${body(maps)}`);

const plain = (written: Omit<Written, 'by'>, pictures: string): BenchPage =>
  page({ by: PLAIN, ...written }, `${LOOK}${body(pictures)}`);

const bare = (level: Level): BenchPage =>
  page(
    { path: `/bare-lit${suffixOf(level)}`, by: BARE, level },
    `<script type="module" src="/made/bare-lit${suffixOf(level)}.js"></script>${body('<bare-map></bare-map>')}`,
  );

const MAP = '<mint-map></mint-map>';
const DISTRICTS = '<mint-map level="districts"></mint-map>';
const LAZY = '<mint-map loading="lazy"></mint-map>';

/** Ours as a server draws it beforehand, by its path. */
const drawnPath = (level: Level): string => `/map-drawn${suffixOf(level)}`;

const drawn = (html: string): string =>
  execFileSync('node', ['dist/cli.js', 'render', '-'], {
    input: html,
    encoding: 'utf8',
    stdio: 'pipe',
  });

/** One map a page, plain SVG and ours first. */
const single = (level: Level): BenchPage[] => {
  const suffix = suffixOf(level);
  const map = level === 'states' ? MAP : DISTRICTS;
  return [
    plain({ path: `/static${suffix}`, level }, picture(level)),
    ours({ path: `/map${suffix}`, level }, map),
    ours({ path: drawnPath(level), by: DRAWN, level }, map),
    bare(level),
    ...Object.entries(LIBRARIES).map(([script, library]) => libraryPage(script, library, level)),
  ];
};

/** Pages by what they show; each table has its own plain SVG to be measured by. */
export const PAGES = {
  states: single('states'),
  districts: single('districts'),
  twenty: [
    plain({ path: '/static-20', maps: 20 }, picture('states').repeat(20)),
    ours({ path: '/map-20', maps: 20 }, MAP.repeat(20)),
    ours({ path: '/map-20-lazy', by: `${OURS} loading="lazy", to the first` }, LAZY.repeat(20)),
  ],
} satisfies Record<string, readonly BenchPage[]>;

/** Every text that is served and is no file, by its path. */
export async function madeTexts(): Promise<Map<string, string>> {
  const made = new Map(
    Object.values(PAGES)
      .flat()
      .map(({ path, html }) => [path, html]),
  );
  made.set('/made/amcharts-bundle.js', await bundled('amcharts-bundle'));
  for (const level of LEVELS) {
    made.set(drawnPath(level), drawn(made.get(drawnPath(level)) ?? ''));
    for (const form of Object.keys(FORMS) as Form[]) {
      made.set(dataPath(form, level), dataScript(level, FORMS[form](level)));
    }
    const data = asModule(dataScript(level, boundariesOf(level)));
    made.set(`/made/bare-lit${suffixOf(level)}.js`, await bundled('bare-lit', data));
  }
  return made;
}
