import type { ReactiveControllerHost, SVGTemplateResult, TemplateResult } from 'lit';
import { frameAround, type Frame } from '../cartography/frame.js';
import type { Box } from '../cartography/label-room.js';
import { fillOf, type Fill, type LegendEntry } from '../cartography/legend.js';
import { STATE_NEIGHBOURS, type Neighbours } from '../cartography/neighbours.js';
import { shapesOf } from '../cartography/shapes.js';
import type { Reading } from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import type { StateId } from '../dataset/states.js';
import { compareNames, type Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { labelText, spokenName } from '../i18n/reading-text.js';
import { mapWordsOf, stateName } from '../i18n/words.js';
import type { Area, LabelPlace } from './choropleth.js';
import type { Forms } from './forms.js';

/** What areas of a kind are called. */
export interface GroundWords {
  /** Name of the list, of a map of a metric, and head of the column of names. */
  list: string;
  map: (metric: string) => string;
  head: string;
  /** `4 Länder`. */
  counted: (areas: number) => string;
  /** What the panel says while nothing is chosen. */
  empty: string;
  /** The date of the boundaries, where it differs from that of the attribution. */
  date?: string;
  /** The way back from the Kreise of a Land to those of the country. */
  back?: string;
}

/** What chooses for a visitor, where there are Kreise. */
interface Chooser {
  readonly area: string | null;
  choose: (area: string | null, origin: 'picker') => void;
  leave: (origin: 'pointer') => void;
}

/** What the values of a map lie on: the Länder, or Kreise. */
export interface Ground {
  kind: 'state' | 'district';
  words: GroundWords;
  nameOf: (area: string) => string;
  /** Puts areas into the order of their names, where that is known beforehand. */
  byName?: (a: { id: string }, b: { id: string }) => number;
  /** Path data of an area in units of 100 m. */
  shapeOf: (area: string) => string;
  /** The same of areas taken together, without what lies between them, where that is quicker. */
  unionOf?: (areas: readonly string[]) => string;
  borders: string;
  coast: string;
  /** Lines between the Länder, where the areas are Kreise. */
  stateBorders?: string;
  /** What the picture shows; the whole country by default. */
  frame?: Frame;
  neighbours: Neighbours;
  /** A select of Kreise, and a way back from those of a Land to those of the country. */
  picker?: (areas: readonly Area[], chooser: Chooser) => TemplateResult;
  back?: (chooser: Chooser) => TemplateResult;
  /** How far a table of them has grown that an element shows, where they are many. */
  stepsOf?: (host: ReactiveControllerHost) => { of: (rows: number) => number; reset: () => void };
  /** Where the labels of Kreise stand, and their boxes in px; undefined for those without one. */
  labelPlace?: (area: { id: string }, width: number) => LabelPlace | undefined;
  labelBoxes?: (width: number) => ReadonlyMap<string, Box>;
}

/** A reading in paint and words, where it is no plain number. */
export interface Told {
  fill: Fill;
  /** As a label carries it: in about six characters. */
  label: string;
  /** As a tooltip and a table say it. */
  text: string;
  /** What the area is called for speech: its name first, in at most 90 characters. */
  spoken: string;
  /** What it rests on, for the last column of a table. */
  basis: TemplateResult;
}

/** What a map tells: one reading an area, and how it is written and painted. */
export interface Values {
  metric: Metric;
  readings: readonly Reading[];
  /** Lower bounds of the second and each higher class. */
  breaks: readonly number[];
  /** True while the values are on their way: then only outlines are drawn. */
  isPending?: boolean;
  /** A sentence of its own on what the map shows. */
  summary?: string;
  /** A line of the key on how the colours lie. */
  note?: string;
  /** What the table says instead of a count. */
  detailOf?: (area: string) => string;
  /** What the panel says under the name instead of the reading. */
  panelOf?: (reading: Reading) => TemplateResult;
  /** How a reading is told that is no plain number. */
  toldOf?: (reading: Reading, name: string) => Told;
  /** The key where it is not made from the classes; `list` writes entries as it is else written. */
  legend?: (
    list: (entries: readonly LegendEntry[]) => TemplateResult,
    forms: Forms | undefined,
  ) => TemplateResult;
  /** Patterns of kinds, for a picture in which so many units are one px. */
  patterns?: (unitsPerPixel: number) => SVGTemplateResult;
}

/** All that a map shows, worked out once until something in it changes. */
export interface MapContent extends Values, Ground {
  /** What a first drawing needs of the areas, in no order. */
  painted: readonly Pick<Area, 'id' | 'fill'>[];
  /** In the order of their names: written and sorted when first asked for, as for 400 it takes a while. */
  readonly areas: readonly Area[];
}

/** How an area is painted of which nothing is there yet. */
const PENDING: Fill = { step: null, hatched: false };

/** The 16 Länder by name, for what draws no map. */
export function stateNames(facts: Dataset, language: Language): Ground {
  const words = mapWordsOf(language);
  return {
    kind: 'state',
    words: {
      list: words.listLabel,
      map: words.mapLabel,
      head: words.tableState,
      counted: words.statesCounted,
      empty: words.panelEmpty,
    },
    nameOf: (area) => stateName(facts, area as StateId, language),
    shapeOf: () => '',
    borders: '',
    coast: '',
    neighbours: STATE_NEIGHBOURS,
  };
}

/** The 16 Länder as they are drawn; with `only`, that one alone, in the picture that its Kreise will fill. */
export function stateGround(facts: Dataset, language: Language, only?: StateId | null): Ground {
  const { shapeOf, borders, coast } = shapesOf();
  const outline = shapeOf(only ?? '');
  return {
    ...stateNames(facts, language),
    shapeOf: (area) => (!only || area === only ? shapeOf(area) : ''),
    ...(only
      ? { coast: outline, frame: frameAround(outline), labelPlace: () => undefined }
      : { borders, coast }),
  };
}

/** Values on a ground, in the words of a language. */
export function contentOf(values: Values, ground: Ground, language: Language): MapContent {
  const { metric, readings, breaks, isPending, toldOf } = values;
  const painted = readings.map((reading) => {
    const told = toldOf?.(reading, ground.nameOf(reading.id));
    const fill = told?.fill ?? fillOf(reading, breaks, metric.isBound);
    return { id: reading.id, reading, told, fill: isPending ? PENDING : fill };
  });
  const named = ({ id, reading, told, fill }: (typeof painted)[number]): Area => {
    const name = ground.nameOf(id);
    return {
      id,
      state: reading.state,
      d: ground.shapeOf(id),
      fill,
      name,
      spoken: told?.spoken ?? spokenName(name, reading, metric, language),
      value: isPending ? '' : (told?.label ?? labelText(reading, metric, language)),
    };
  };
  const byName = ground.byName ?? ((a: Area, b: Area) => compareNames(a.name, b.name, language));
  let areas: readonly Area[] | null = null;
  return {
    ...values,
    ...ground,
    painted,
    get areas() {
      return (areas ??= painted.map(named).sort(byName));
    },
  };
}
