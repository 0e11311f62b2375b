import type { StateId } from './dataset/states.js';

/** How a visitor chose a Land. */
export type SelectionOrigin = 'pointer' | 'keyboard' | 'picker' | 'link';

export interface MintSelectDetail {
  /** The Land chosen, or null where the selection was cleared. */
  state: StateId | null;
  /** On a map of Kreise: the official key of the Kreis chosen, or null where a Land was or the choice was cleared. */
  district?: string | null;
  /** Its name in the element's language. */
  name: string | null;
  /** What the map shows for it, in `unit`; null where nothing is known, and where it shows kinds. */
  value: number | null;
  unit: string;
  origin: SelectionOrigin;
}

/** `mint-select`: a visitor chose a Land. Cancelable: prevented, nothing is selected. */
export type MintSelectEvent = CustomEvent<MintSelectDetail>;

export interface MintPointSelectDetail {
  /** Its name in the element's language; of several points that are drawn as one, how many there are. */
  name: string;
  /** `mint-region`, `zdi-network`, `research-centre`, `cluster`, or what the page calls it; null for several. */
  kind: string | null;
  /** The town it lies in, where that is known. */
  place: string | null;
  /** Its address as the data give it: to be checked before it becomes a link. */
  url: string | null;
  /** How many points are drawn as this one. */
  count: number;
}

/** `mint-point-select`: a visitor chose a point or a group of them. Cancelable: prevented, nothing is selected. */
export type MintPointSelectEvent = CustomEvent<MintPointSelectDetail>;

export interface MintViewChangeDetail {
  view: 'map' | 'tiles' | 'table';
}

/** `mint-view-change`: a visitor switched between map, tiles and table. */
export type MintViewChangeEvent = CustomEvent<MintViewChangeDetail>;

export interface MintExportDetail {
  format: 'vcard' | 'png' | 'svg' | 'csv' | 'json';
  fileName: string;
}

/** `mint-export`: a visitor takes something along. Cancelable: prevented, no file is made. */
export type MintExportEvent = CustomEvent<MintExportDetail>;

export interface MintErrorDetail {
  /**
   * Why, in a word: `address`, `network`, `status`, `timeout`, `too-large`, `type`, `empty` where nothing came;
   * `data` where some of it could not be read; `part` where a file of ours that was needed did not come.
   */
  kind: string;
  /** A sentence in the element's language: what visitors read, and the number of a refusing answer. */
  message: string;
  /** The address as the page wrote it; empty for what stands in the page itself. */
  source: string;
}

/** `mint-error`: something the page asked for cannot be shown. What can be shown still is. */
export type MintErrorEvent = CustomEvent<MintErrorDetail>;

/** `mint-ready`: the element stands for the first time with all the data it was given. */
export type MintReadyEvent = CustomEvent<null>;

/** `mint-cite`: what the element shows rests on other sources than before; its `sources` says on which. */
export type MintCiteEvent = CustomEvent<null>;

declare global {
  interface HTMLElementEventMap {
    'mint-select': MintSelectEvent;
    'mint-point-select': MintPointSelectEvent;
    'mint-view-change': MintViewChangeEvent;
    'mint-export': MintExportEvent;
    'mint-error': MintErrorEvent;
    'mint-ready': MintReadyEvent;
    'mint-cite': MintCiteEvent;
  }
}
