/** What a map gives to the parts that work on it. */
import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Dataset } from '../dataset/schema.js';
import type { StateId } from '../dataset/states.js';
import type { ExportPoint } from '../export/table.js';
import type { Voice } from '../views/data-text.js';
import type { MapContent } from '../views/map-content.js';
import type { Opener } from './open.js';

/** What is shown at the moment. */
export interface Shown {
  content: MapContent;
  facts: Dataset;
  voice: Voice;
  /** The sentence on what the map shows, and its key, also where the page leaves them out. */
  summary: string;
  legend: TemplateResult | typeof nothing;
  /** The points on the map, or in the list that stands for them. */
  points: readonly ExportPoint[];
  /** Whom else the picture is owed to; empty where nobody is. */
  credit: string;
  /** True where no map is drawn. */
  isTable: boolean;
  /** Asks the page whether a link may be followed. */
  offer: (area: string) => boolean;
  /** Says something politely. */
  say: (text: string) => void;
}

/** A map, as far as a page sets it. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly opener: Opener;
  readonly stateId: StateId | null;
  state: string;
  view: string;
  district: string;
  heading: string | undefined;
  data: unknown;
  hrefTemplate: string | null | undefined;
  withExport: boolean;
  withSnippet: boolean;
  withHash: unknown;
}
