/** The committed files about the map, as the tests of this folder read them. */
import { readFileSync } from 'node:fs';
import type { Arrows, Boundaries } from '../../../data/pipeline/boundaries.check.js';

export function textOf(file: string): string {
  return readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');
}

export interface Label {
  readonly point: [number, number];
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly anchor?: [number, number];
}

export const states = JSON.parse(textOf('states.topo.json')) as Boundaries;
export const districts = JSON.parse(textOf('districts.topo.json')) as Boundaries;
export const labels = JSON.parse(textOf('labels.json')) as Record<string, Label>;
export const navigation = JSON.parse(textOf('navigation.json')) as Arrows;
export const locator = JSON.parse(textOf('locator.json')) as {
  readonly viewBox: string;
  readonly states: Readonly<Record<string, string>>;
};

/** First two digits of a district's key by Land. */
export const KEYS: Readonly<Record<string, string>> = {
  BB: '12',
  BE: '11',
  BW: '08',
  BY: '09',
  HB: '04',
  HE: '06',
  HH: '02',
  MV: '13',
  NI: '03',
  NW: '05',
  RP: '07',
  SH: '01',
  SL: '10',
  SN: '14',
  ST: '15',
  TH: '16',
};
