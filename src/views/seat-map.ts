import { html, nothing, svg, type TemplateResult } from 'lit';
import locator from '../../data/locator.json' with { type: 'json' };
import { outlineOf, seatPaths, type Seat } from '../cartography/seats.js';
import type { RegionKind } from '../dataset/schema.js';
import { STATE_IDS, type StateId } from '../dataset/states.js';

/** A small map of the Länder with seats on it, by the form of their kind. It only repeats a list beside it. */
export interface SeatMap {
  label: string;
  seats: readonly Seat[];
  /** The Land that is filled, and the seat that is ringed. */
  land: StateId | null;
  chosen: Seat | undefined;
}

const { viewBox, states }: { viewBox: string; states: Readonly<Record<StateId, string>> } = locator;

const ring = ({ x, y }: Seat) => svg`<circle class="seat-ring" cx=${x} cy=${y} r="9"></circle>`;

export function seatMap({ label, seats, land, chosen }: SeatMap): TemplateResult {
  const others = STATE_IDS.filter((id) => id !== land).map((id) => states[id]);
  return html`<svg part="map" class="seats" viewBox=${viewBox} role="img" aria-label=${label}>
    ${svg`<path class="land" d=${others.join('')}></path>`}
    ${land ? svg`<path class="land here" d=${states[land]}></path>` : nothing}
    ${[...seatPaths(seats)].map(
      ([kind, path]) => svg`<path class="seat ${kind}" d=${path}></path>`,
    )}
    ${chosen ? ring(chosen) : nothing}
  </svg>`;
}

/** The form of a kind, beside a name. */
export const kindSign = (kind: RegionKind): TemplateResult =>
  html`<svg class="sign" part="swatch" viewBox="-6 -6 12 12" aria-hidden="true">
    ${svg`<path class="seat ${kind}" d=${outlineOf(kind)}></path>`}
  </svg>`;
