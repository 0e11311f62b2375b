import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeOf, unitsPerPixel, VIEW_BOX } from '../cartography/frame.js';
import { labelLines, labelPointOf, OUTSIDE } from '../cartography/labels.js';
import { fillOf } from '../cartography/legend.js';
import { shapesOf } from '../cartography/shapes.js';
import type { Reading } from '../dataset/metrics.js';
import { STATE_IDS, type StateId } from '../dataset/states.js';

/** What a choropleth shows, all words already chosen. */
export interface Choropleth {
  readings: readonly Reading[];
  breaks: readonly number[];
  /** Name of the picture for speech. */
  label: string;
  /** Name of the list of Länder in it. */
  listLabel: string;
  /** What a visitor can do, shown while the map has the keyboard. */
  keys: string;
  /** The Länder in the order speech and Home/End follow. */
  order: readonly StateId[];
  /** Full name, name for speech, and text of the value. */
  nameOf: (state: StateId) => string;
  spokenOf: (state: StateId) => string;
  valueOf: (state: StateId) => string;
  selected: StateId | null;
  hovered: StateId | null;
  /** The Land that the keyboard is on, while it shows. */
  focused: StateId | null;
  /** The Land that Tab enters at. */
  tabStop: StateId;
  /** Width of the picture in px. */
  width: number;
  /** False: a picture with one name, nothing in it to reach. */
  interactive: boolean;
}

/** Länder whose largest circle is under 24 px across on a narrow map: they get circles to hit. */
const SMALL: readonly StateId[] = ['HB', 'HH', 'BE', 'SL'];

/** Lines at 45°, 4 px apart and 1 px thick at every width; one ink for dark fills, one for light ones. */
function hatch(id: string, width: number): SVGTemplateResult {
  const scale = unitsPerPixel(width);
  return svg`<pattern
    id=${id}
    width="4"
    height="4"
    patternUnits="userSpaceOnUse"
    patternTransform="scale(${scale}) rotate(45)"
  ><path class=${id} d="M0 0V4" stroke-width="2"></path></pattern>`;
}

const HATCHES = ['hatch-none', 'hatch-low', 'hatch-mid', 'hatch-high'] as const;

const inkOf = (step: number): (typeof HATCHES)[number] =>
  step < 3 ? 'hatch-low' : step === 3 ? 'hatch-mid' : 'hatch-high';

const byState = (map: Choropleth): ReadonlyMap<StateId, Reading> =>
  new Map(map.readings.map((reading) => [reading.state, reading]));

const fillClass = (step: number | null): string => (step === null ? 'no-data' : `class-${step}`);

function shape(map: Choropleth, state: StateId, reading: Reading, index: number) {
  const { step } = fillOf(reading, map.breaks);
  const isSelected = map.selected === state;
  const d = shapesOf().states.get(state) ?? '';
  if (!map.interactive)
    return svg`<path class="state ${fillClass(step)}" part="state" d=${d}></path>`;
  return svg`<path
    class="state ${fillClass(step)}"
    part=${isSelected ? 'state selected' : 'state'}
    d=${d}
    data-state=${state}
    role="option"
    aria-label=${map.spokenOf(state)}
    aria-selected=${isSelected ? 'true' : 'false'}
    aria-posinset=${index + 1}
    aria-setsize=${map.order.length}
    tabindex=${map.tabStop === state ? 0 : -1}
  ></path>`;
}

/** The hatch of a lower bound or of no value, above the fill and below all strokes. */
function veil(map: Choropleth, reading: Reading) {
  const { step, hatched } = fillOf(reading, map.breaks);
  if (!hatched) return nothing;
  const pattern = step === null ? 'hatch-none' : inkOf(step);
  return svg`<path
    class="veil"
    fill="url(#${pattern})"
    d=${shapesOf().states.get(reading.state) ?? ''}
  ></path>`;
}

/** A stroke over a Land, drawn last so that no neighbour covers it. */
function mark(state: StateId | null, ...classes: readonly string[]) {
  const d = state && shapesOf().states.get(state);
  return d ? classes.map((name) => svg`<path class="mark ${name}" d=${d}></path>`) : nothing;
}

function land(map: Choropleth) {
  const readings = byState(map);
  const { borders, coast } = shapesOf();
  const hovered = map.hovered === map.selected ? null : map.hovered;
  const isChosen = map.focused !== null && map.focused === map.selected;
  return svg`<svg
    class="land"
    viewBox=${VIEW_BOX}
    role=${map.interactive ? 'none' : nothing}
    aria-hidden=${map.interactive ? nothing : 'true'}
  >
    <defs>${HATCHES.map((id) => hatch(id, map.width))}</defs>
    <g
      role=${map.interactive ? 'listbox' : nothing}
      aria-label=${map.interactive ? map.listLabel : nothing}
    >
      ${map.order.map((state, index) => {
        const reading = readings.get(state);
        return reading ? shape(map, state, reading, index) : nothing;
      })}
    </g>
    <g class="lines" aria-hidden="true">
      ${map.readings.map((reading) => veil(map, reading))}
      <path class="borders" d=${borders}></path>
      <path class="coast" d=${coast}></path>
      ${mark(hovered, 'hovered')} ${isChosen ? mark(map.focused, 'focus-around') : nothing}
      ${mark(map.selected, 'selected-casing', 'selected')}
      ${isChosen ? nothing : mark(map.focused, 'focus-outer', 'focus-inner')}
    </g>
  </svg>`;
}

const middleOf = (state: StateId) => placeOf(OUTSIDE[state]?.point ?? labelPointOf(state).point);

/** The line from a Land to its label outside; it ends short of the text. */
function leader(state: StateId) {
  const outside = OUTSIDE[state];
  const { anchor, point } = labelPointOf(state);
  if (!outside) return nothing;
  const from = placeOf(anchor ?? point);
  const to = placeOf(outside.point);
  return svg`<line class="leader" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>
    <circle class="leader-end" cx=${from.x} cy=${from.y} r="1.5"></circle>`;
}

const textClass = (map: Choropleth, state: StateId, reading: Reading): string => {
  const outside = OUTSIDE[state];
  if (outside) return `outside ${outside.side}`;
  const { step } = fillOf(reading, map.breaks);
  return step === null ? 'on-none' : `${inkOf(step).replace('hatch', 'on')} over-${step}`;
};

const LINE_EM = 1.2;

/** How far the first line lies below the place of a label, in em, so that the whole is centred on it. */
const firstLine = (state: StateId, lines: number): number =>
  OUTSIDE[state]?.side === 'below' ? 1.1 : 0.35 - ((lines - 1) * LINE_EM) / 2;

function label(map: Choropleth, reading: Reading) {
  const { state } = reading;
  const { x, y } = middleOf(state);
  const value = map.valueOf(state);
  const lines = labelLines(state, map.nameOf(state), value, map.width);
  const chosen = map.selected === state ? 'chosen' : '';
  return svg`<text
    class="label ${textClass(map, state, reading)} ${chosen}"
    part="label"
    x=${x}
    y=${y}
    data-state=${state}
  >${lines.map((line, index) => {
    const dy = index === 0 ? firstLine(state, lines.length) : LINE_EM;
    return svg`<tspan x=${x} dy="${dy}em" class=${line === value ? 'value' : 'name'}>${line}</tspan>`;
  })}</text>`;
}

/** Circles over the Länder that are too small for a finger, and boxes over labels outside. */
function hit(state: StateId) {
  const { anchor, point } = labelPointOf(state);
  const at = placeOf(anchor ?? point);
  return svg`<circle class="hit" cx=${at.x} cy=${at.y} data-state=${state}></circle>`;
}

/**
 * The map. Shapes are drawn in units of 100 m and scale with the width; labels, leaders and targets lie in a
 * second picture above, placed by shares of it, so that text keeps its size.
 */
export function choropleth(map: Choropleth): TemplateResult {
  return html`<div class="figure">
    <svg
      class="map"
      part="map"
      role=${map.interactive ? 'group' : 'img'}
      aria-label=${map.label}
      aria-describedby=${map.interactive ? 'keys' : nothing}
    >
      ${land(map)}
      <g class="labels" aria-hidden="true">
        ${STATE_IDS.filter((state) => OUTSIDE[state]).map(leader)}
        ${map.interactive ? SMALL.map(hit) : nothing}
        ${map.readings.map((reading) => label(map, reading))}
      </g>
    </svg>
    ${map.interactive ? html`<p id="keys" class="keys small" part="instructions">${map.keys}</p>` : nothing}
  </div>`;
}
