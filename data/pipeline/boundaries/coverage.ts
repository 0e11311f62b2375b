/**
 * The districts at full resolution on the integer grid: every corner a whole number, no overlap and
 * no gap between neighbours.
 */
import mapshaper from 'mapshaper';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { gridProjection } from '../projection.js';
import { districtOf } from './changes.js';
import type { Area } from './source.js';

/** One connected part of a district: outer ring first, then holes; grid units, y down. */
export interface Part {
  readonly district: string;
  readonly rings: readonly Position[][];
}

const LAND = 4;
const MUNICIPAL_WATER = 2;
/**
 * Where municipal water counts: with it the Elbe is filled (SH, HH, NI, HB), without it the Bodden
 * of MV and Lake Constance keep their shores.
 */
const WITH_WATER = new Set(['01', '02', '03', '04']);

/** Rounding to the grid makes a few new crossings, cutting them makes a few new corners off it. */
const ROUNDS_TO_SETTLE = 4;

/** Municipalities → connected parts of the districts of 1 July 2021. */
export async function coverageOf(municipalities: readonly Area[]): Promise<Part[]> {
  const input: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: municipalities.filter(isShown).map(projected),
  };
  const settle = '-snap precision=1 -clean '.repeat(ROUNDS_TO_SETTLE);
  const output = await mapshaper.applyCommands(
    `-i in.json -dissolve district ${settle} -explode -o out.json format=geojson`,
    { 'in.json': JSON.stringify(input) },
  );
  const file = output['out.json'];
  if (!file) throw new Error('mapshaper gave no coverage');
  return readParts(Buffer.from(file).toString());
}

function isShown({ properties: { AGS, GF } }: Area): boolean {
  return GF === LAND || (GF === MUNICIPAL_WATER && WITH_WATER.has(AGS.slice(0, 2)));
}

const project = gridProjection();

/** mapshaper takes y up for granted: y is turned round on the way in and back on the way out. */
function projected({ properties, geometry }: Area): Feature<MultiPolygon> {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'Feature',
    properties: { district: districtOf(properties.AGS) },
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(toGrid))),
    },
  };
}

/** Ten centimetres are kept, so that the same borders stay the same on every machine. */
function toGrid(lonLat: Position): Position {
  const point = project(lonLat as [number, number]);
  if (!point) throw new Error(`no place on the map for ${lonLat.join(', ')}`);
  return [Math.round(point[0] * 1e3) / 1e3, -Math.round(point[1] * 1e3) / 1e3];
}

function readParts(json: string): Part[] {
  const { features } = JSON.parse(json) as FeatureCollection<Polygon, { district: string }>;
  return features.map(({ properties, geometry }) => ({
    district: properties.district,
    rings: geometry.coordinates.map((ring) => ring.map(yDown)),
  }));
}

function yDown([x = 0, y = 0]: Position): Position {
  if (!Number.isInteger(x) || !Number.isInteger(y)) throw new Error(`off the grid: ${x}, ${y}`);
  return [x, 0 - y];
}
