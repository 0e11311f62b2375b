import { FORMATS } from './check.js';
import { figureWithin, saysNothing } from './numbers.js';
import { isList, refuse, type Findings } from './problems.js';
import {
  firstOf,
  isFields,
  partsOf,
  rolesOf,
  tableFrom,
  textIn,
  type Cell,
  type Entry,
  type Fields,
  type Table,
} from './table.js';

/** At most so many points are read. */
export const MAX_POINTS = 10_000;

/** A point as a partner gives it. Longitude and latitude in degrees; the address has yet to pass `webLink`. */
export interface OwnPoint {
  name: string;
  lon: number;
  lat: number;
  kind?: string;
  url?: string;
}

/** Longest address in characters. */
const MAX_LINK = 2000;

const GEOMETRIES = ['Point', 'MultiPoint'];

/** Names a column or property may have, in German and English, without marks; the first that occurs counts. */
const COLUMNS = {
  name: 'name bezeichnung titel title ort',
  lon: 'lon lng longitude lange laenge langengrad laengengrad',
  lat: 'lat latitude breite breitengrad',
  kind: 'kind art typ type kategorie category',
  url: 'url link website',
} as const;

type Parts = Readonly<Record<keyof typeof COLUMNS, Cell>>;

/** Germany with some room around, in degrees. */
const isNear = (lon: number, lat: number): boolean => lon > 4 && lon < 17 && lat > 46 && lat < 56;

/** Degrees with a point or a comma, which never parts thousands here. */
function degreesIn({ value, wrong }: Cell, limit: number): number | null {
  if (saysNothing(value)) return wrong({ kind: 'required' });
  const plain = typeof value === 'string' ? value.replace(',', '.') : value;
  return figureWithin({ value: plain, wrong }, '.', limit)?.value ?? null;
}

/** An address; empty where there is none; null, and listed, if it is none or too long to be kept whole. */
function linkIn(cell: Cell): string | null {
  const text = textIn(cell, MAX_LINK);
  if (text === '' || (text.length < MAX_LINK && FORMATS.link.test(text))) return text;
  return cell.wrong({ kind: 'format', format: 'link' });
}

function pointFrom(parts: Parts): OwnPoint | null {
  const lon = degreesIn(parts.lon, 180);
  const lat = degreesIn(parts.lat, 90);
  const name = textIn(parts.name);
  if (lon === null || lat === null) return null;
  if (name === '') return parts.name.wrong({ kind: 'required' });
  if (!isNear(lon, lat) && isNear(lat, lon)) return parts.lon.wrong({ kind: 'swapped' });
  const kind = textIn(parts.kind);
  const url = linkIn(parts.url);
  return { name, lon, lat, ...(kind && { kind }), ...(url && { url }) };
}

/** The points of a table, null if it has no columns of longitude and latitude; rows of no use are listed. */
export function ownPoints(table: Table, findings: Findings): OwnPoint[] | null {
  const roles = rolesOf(table, COLUMNS);
  if (roles.lon < 0 || roles.lat < 0) return null;
  if (table.rows.length === 0) refuse(findings, '', undefined, { kind: 'required' });
  return firstOf(table.rows, MAX_POINTS, '', findings).flatMap(
    (row) => pointFrom(partsOf(row, roles)) ?? [],
  );
}

/**
 * Features of GeoJSON as a table of their properties and of `lon` and `lat`: those of a point, or of the first of
 * several. Other features are listed.
 */
export const tableOfFeatures = (
  list: readonly unknown[],
  path: string,
  findings: Findings,
): Table =>
  tableFrom(
    firstOf(list, MAX_POINTS, path, findings).flatMap((feature, index) =>
      entriesOf(feature, `${path}[${index}]`, findings),
    ),
    findings,
  );

function entriesOf(feature: unknown, path: string, findings: Findings): Entry[] {
  const { geometry, properties }: Fields = isFields(feature) ? feature : {};
  const { type, coordinates }: Fields = isFields(geometry) ? geometry : {};
  if (!GEOMETRIES.some((each) => each === type)) {
    refuse(findings, `${path}.geometry.type`, type, { kind: 'oneOf', values: GEOMETRIES });
    return [];
  }
  const point: unknown = type === 'Point' || !isList(coordinates) ? coordinates : coordinates[0];
  const [lon, lat] = isList(point) ? point : [];
  const placeOf = (field: string): string =>
    `${path}.${field === 'lon' || field === 'lat' ? 'geometry.coordinates' : `properties.${field}`}`;
  // First, to be among the columns however many properties there are; last, to win over them.
  const fields: Fields = Object.assign({ lon, lat }, properties, { lon, lat });
  return [[fields, placeOf]];
}
