import type { StateId } from './dataset/states.js';

/** How a visitor chose a Land. */
export type SelectionOrigin = 'pointer' | 'keyboard' | 'picker' | 'link';

export interface MintSelectDetail {
  /** The Land chosen, or null where the selection was cleared. */
  state: StateId | null;
  /** Its name in the element's language. */
  name: string | null;
  /** What the map shows for it, in `unit`; null where nothing is known. */
  value: number | null;
  unit: string;
  origin: SelectionOrigin;
}

/** `mint-select`: a visitor chose a Land. Cancelable: prevented, nothing is selected. */
export type MintSelectEvent = CustomEvent<MintSelectDetail>;

export interface MintViewChangeDetail {
  view: 'map' | 'table';
}

/** `mint-view-change`: a visitor switched between map and table. */
export type MintViewChangeEvent = CustomEvent<MintViewChangeDetail>;

export interface MintExportDetail {
  format: 'vcard';
  fileName: string;
}

/** `mint-export`: a visitor takes something along. Cancelable: prevented, no file is made. */
export type MintExportEvent = CustomEvent<MintExportDetail>;

declare global {
  interface HTMLElementEventMap {
    'mint-select': MintSelectEvent;
    'mint-view-change': MintViewChangeEvent;
    'mint-export': MintExportEvent;
  }
}
