import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  FRAME,
  placeOf,
  ratioOf,
  unitsPerPixel,
  viewBoxOf,
  type Frame,
} from '../cartography/frame.js';
import { labelLines, labelPointOf, OUTSIDE } from '../cartography/labels.js';
import type { Fill } from '../cartography/legend.js';
import type { StateId } from '../dataset/states.js';
import { fillClass } from './fill-class.js';
import type { Forms } from './forms.js';

/** What is drawn of a Land or a Kreis, all words already chosen. */
export interface Area {
  /** Two letters of a Land, or the official key of a Kreis. */
  id: string;
  /** The Land it is or lies in. */
  state: StateId;
  /** Path data in units of 100 m. */
  d: string;
  fill: Fill;
  /** Its name, and its name with its value for speech. */
  name: string;
  spoken: string;
  /** The text of its value, as a label carries it. */
  value: string;
}

/** Where a label stands, as shares of the picture, and its lines. */
export interface LabelPlace {
  at: { x: string; y: string };
  lines: readonly string[];
  /** How far the first line lies below the place, in em. */
  first: number;
  /** To which side of its place it lies, where it stands outside its area. */
  side?: string | undefined;
}

/** How areas lead to pages, where a map is made of links. */
export interface AreaLinks {
  /** What a visitor can do, and what the panel says while no area is chosen. */
  keys: string;
  empty: string;
  /** An area as a link in the list, with the class of its fill. */
  item: (map: Choropleth, area: Area, fill: string) => SVGTemplateResult;
  /** Something over the map that leads to the page of an area too. */
  over: (area: string, content: SVGTemplateResult) => SVGTemplateResult;
  /** The name of an area, as a link. */
  name: (area: string) => TemplateResult;
  /** What a click on a link does: the browser follows it, unless the page objects. */
  follow: (event: MouseEvent, area: string) => void;
}

/** What a choropleth shows. */
export interface Choropleth {
  /** The areas in the order speech and Home/End follow. */
  areas: readonly Area[];
  /** Lines between the areas, and the outline of all. */
  borders: string;
  coast: string;
  /** Lines between the Länder, where the areas are Kreise. */
  stateBorders?: string;
  /** What the picture shows; the whole country by default, with labels. */
  frame?: Frame;
  /** Patterns of kinds, for a picture in which so many units are one px. */
  patterns?: ((unitsPerPixel: number) => SVGTemplateResult) | undefined;
  /** Where labels stand, where that is not on a map of the Länder; undefined for an area without one. */
  labelPlace?: (area: Area, width: number) => LabelPlace | undefined;
  /** Name of the picture for speech. */
  label: string;
  /** Name of the list of areas in it. */
  words: { list: string };
  /** What a visitor can do, shown while the map has the keyboard; its room is kept until then. Empty: nothing. */
  keys: string;
  /** Ids of areas: chosen, under the pointer, under the keyboard while it shows, and where Tab enters. */
  selected: string | null;
  hovered: string | null;
  focused: string | null;
  tabStop: string | null;
  /** Width of the picture in px. */
  width: number;
  /** Draws a pattern for each class over its fill. */
  forms?: Forms | undefined;
  /** False: a picture with one name, nothing in it to reach. */
  interactive: boolean;
  /** What lies above all, such as points, in a picture of so many px. */
  above: ((width: number) => TemplateResult) | null | undefined;
  /** True on paper, whose width nobody knows before it is printed. */
  isPaper: boolean;
  /** Where the areas are links: how. */
  links?: AreaLinks | null | undefined;
}

/**
 * What labels are laid out for on paper, in px, up to the widest that a picture gets there, which is 14 cm: all are drawn,
 * and the column they come to stand in shows one of them. See `.for-…` in styles/picture.ts.
 */
const PAPER = [288, 400, 529] as const;

const HATCHES = ['hatch-none', 'hatch-low', 'hatch-mid', 'hatch-high'] as const;

/** Lines at 45°, 4 px apart and 1 px thick at every width; one ink for dark fills, one for light ones. */
const hatch = (id: string, scale: number): SVGTemplateResult =>
  svg`<pattern
    id=${id}
    width="4"
    height="4"
    patternUnits="userSpaceOnUse"
    patternTransform="scale(${scale}) rotate(45)"
  ><path class=${id} d="M0 0V4" stroke-width="2"></path></pattern>`;

const inkOf = (step: number): (typeof HATCHES)[number] =>
  step < 3 ? 'hatch-low' : step === 3 ? 'hatch-mid' : 'hatch-high';

/** An area that can be chosen; `data-area` is what a pointer or the keyboard finds it by. */
function option(map: Choropleth, { id, d, fill, spoken }: Area, index: number): SVGTemplateResult {
  const isSelected = map.selected === id;
  return svg`<path
    class="state ${fillClass(fill)}"
    part=${isSelected ? 'state selected' : 'state'}
    d=${d}
    data-area=${id}
    role="option"
    aria-label=${spoken}
    aria-selected=${isSelected ? 'true' : 'false'}
    aria-posinset=${index + 1}
    aria-setsize=${map.areas.length}
    tabindex=${map.tabStop === id ? 0 : -1}
  ></path>`;
}

const shape = ({ d, fill }: Area): SVGTemplateResult =>
  svg`<path class="state ${fillClass(fill)}" part="state" d=${d}></path>`;

/** The hatch of a lower bound or of no value, above the fill and below all strokes. */
function veil({ d, fill: { step, hatched, kind } }: Area) {
  if (!hatched) return nothing;
  const pattern = kind ?? (step === null ? 'hatch-none' : inkOf(step));
  return svg`<path class="veil" fill="url(#${pattern})" d=${d}></path>`;
}

/** The pattern of a class, below the hatch. */
const form = ({ forms }: Choropleth, { d, fill: { step } }: Area) =>
  forms && step !== null ? forms.over(step, d) : nothing;

/** A stroke over an area, drawn last so that no neighbour covers it. */
function mark({ areas }: Choropleth, id: string | null, ...classes: readonly string[]) {
  const area = id === null ? undefined : areas.find((each) => each.id === id);
  return area
    ? classes.map((name) => svg`<path class="mark ${name}" d=${area.d}></path>`)
    : nothing;
}

function marks(map: Choropleth) {
  const { selected, hovered, focused } = map;
  const isChosen = focused !== null && focused === selected;
  return svg`
    ${hovered === selected ? nothing : mark(map, hovered, 'hovered')}
    ${isChosen ? mark(map, focused, 'focus-around') : nothing}
    ${mark(map, selected, 'selected-casing', 'selected')}
    ${isChosen ? nothing : mark(map, focused, 'focus-outer', 'focus-inner')}
  `;
}

function land(map: Choropleth): SVGTemplateResult {
  const { areas, interactive, borders, coast, stateBorders, links, frame = FRAME } = map;
  const scale = unitsPerPixel(map.width, frame);
  const drawn = interactive
    ? links
      ? (area: Area) => links.item(map, area, fillClass(area.fill))
      : (area: Area, index: number) => option(map, area, index)
    : shape;
  return svg`<svg
    class=${stateBorders === undefined ? 'land calm' : 'land'}
    viewBox=${viewBoxOf(frame)}
    role=${interactive ? 'none' : nothing}
    aria-hidden=${interactive ? nothing : 'true'}
  >
    <defs>${HATCHES.map((id) => hatch(id, scale))}${map.patterns?.(scale)} ${map.forms?.defs(scale)}</defs>
    <g
      role=${interactive ? (links ? 'list' : 'listbox') : nothing}
      aria-label=${interactive ? map.words.list : nothing}
    >
      ${areas.map(drawn)}
    </g>
    <g class="lines" aria-hidden="true">
      ${areas.map((area) => form(map, area))} ${areas.map(veil)}
      <path class="borders" d=${borders}></path>
      ${stateBorders ? svg`<path class="state-borders" d=${stateBorders}></path>` : nothing}
      <path class="coast" d=${coast}></path>
      ${marks(map)}
    </g>
  </svg>`;
}

const middleOf = (state: StateId) => placeOf(OUTSIDE[state]?.point ?? labelPointOf(state).point);

/**
 * What reaches a Land that is too small: a line from it to its label outside, which ends short of the text, and circles
 * to hit over the Land and where the label begins.
 */
function reach({ interactive, links }: Choropleth, { state }: Area) {
  const outside = OUTSIDE[state];
  const { anchor, point } = labelPointOf(state);
  if (!outside) return nothing;
  const from = placeOf(anchor ?? point);
  const to = placeOf(outside.point);
  const hits = svg`<circle class="hit" cx=${to.x} cy=${to.y} data-area=${state}></circle
    ><circle class="hit" cx=${from.x} cy=${from.y} data-area=${state}></circle>`;
  return svg`<line class="leader" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line
    ><circle class="leader-end" cx=${from.x} cy=${from.y} r="1.5"></circle
    >${interactive ? (links?.over(state, hits) ?? hits) : nothing}`;
}

/** The ink of text on a fill. */
function inkClass({ step, kind }: Fill): string {
  if (kind) return `on-${kind}`;
  return step === null ? 'on-none' : `${inkOf(step).replace('hatch', 'on')} over-${step}`;
}

const LINE_EM = 1.2;

/** How far the first of so many lines lies below the place of a label, in em, so that the whole is centred on it. */
export const firstLine = (lines: number): number => 0.35 - ((lines - 1) * LINE_EM) / 2;

function placeOnMap({ state, name, value }: Area, width: number): LabelPlace {
  const lines = labelLines(state, name, value, width);
  const side = OUTSIDE[state]?.side;
  const first = side === 'below' ? 1.1 : firstLine(lines.length);
  return { at: middleOf(state), lines, first, side };
}

/** The text of a label where it stands. */
export function labelText(
  { id, fill, value }: Area,
  { at: { x, y }, lines, first, side }: LabelPlace,
  isChosen: boolean,
): SVGTemplateResult {
  return svg`<text
    class="label ${side ? `outside ${side}` : inkClass(fill)} ${isChosen ? 'chosen' : ''}"
    part="label"
    x=${x}
    y=${y}
    data-area=${id}
  >${lines.map((line, index) => {
    const dy = index === 0 ? first : LINE_EM;
    return svg`<tspan x=${x} dy="${dy}em" class=${value.includes(line) ? 'value' : 'name'}>${line}</tspan>`;
  })}</text>`;
}

function label(map: Choropleth, area: Area): SVGTemplateResult | undefined {
  const place = (map.labelPlace ?? placeOnMap)(area, map.width);
  if (!place) return undefined;
  const text = labelText(area, place, map.selected === area.id);
  return map.links?.over(area.id, text) ?? text;
}

/** Names and values of the areas. */
const labels = (map: Choropleth): SVGTemplateResult =>
  svg`<g class="labels" aria-hidden="true">
    ${map.labelPlace ? nothing : map.areas.map((area) => reach(map, area))}
    ${map.areas.flatMap((area) => label(map, area) ?? [])}
  </g>`;

/** What lies over the shapes, for a picture of so many px. */
const over = (map: Choropleth, width: number): SVGTemplateResult =>
  svg`${labels({ ...map, width })} ${map.above?.(width)}`;

/**
 * The map. Shapes are drawn in units of 100 m and scale with the width; labels, leaders and targets lie in a
 * second picture above, placed by shares of it, so that text keeps its size.
 */
export function choropleth(map: Choropleth): TemplateResult {
  return html`<div class="figure">
    <div class="frame" .style=${ratioOf(map.frame ?? FRAME)}>
      <svg
        class="map"
        part="map"
        role=${map.interactive ? 'group' : 'img'}
        aria-label=${map.label}
        aria-describedby=${map.interactive ? 'keys' : nothing}
      >
        ${land(map)}
        ${map.isPaper ? PAPER.map((width) => svg`<g class="for-${width}">${over(map, width)}</g>`) : over(map, map.width)}
      </svg>
    </div>
    ${
      map.keys &&
      html`<p id="keys" class="keys small ${map.focused ? 'shown' : ''}" part="instructions">
        ${map.keys}
      </p>`
    }
  </div>`;
}
