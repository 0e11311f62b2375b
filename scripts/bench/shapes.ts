/** The boundaries in the forms that libraries ask for: all the same corner points, to 100 m. */
import { readFileSync } from 'node:fs';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { gridProjection } from '../../data/pipeline/projection.js';

export type Level = 'states' | 'districts';
type Corner = readonly number[];
type Boundaries = Topology & { objects: Record<string, GeometryCollection> };

const FILES: Readonly<Record<Level, string>> = {
  states: 'data/states.topo.json',
  districts: 'data/districts.topo.json',
};

/** Grid units from the northern to the southern end of the picture: y turned about it stays positive. */
const SOUTH = 8709;

export const boundariesOf = (level: Level): Boundaries =>
  JSON.parse(readFileSync(FILES[level], 'utf8')) as Boundaries;

const shapesOf = (level: Level): GeoJSON.Feature[] => {
  const topology = boundariesOf(level);
  const areas = topology.objects[level];
  if (!areas) throw new Error(`${FILES[level]} has no object named ${level}`);
  return feature(topology, areas).features;
};

export const idsOf = (level: Level): string[] => shapesOf(level).map(({ id }) => String(id));

/** Path data by id, y pointing south. */
export function pathsOf(level: Level): Record<string, string> {
  const path = geoPath();
  return Object.fromEntries(shapesOf(level).map((shape) => [String(shape.id), path(shape) ?? '']));
}

type Nested = readonly (Nested | number)[];

const isCorner = (nested: Nested): nested is Corner => typeof nested[0] === 'number';

function moved(nested: Nested, move: (corner: Corner) => Corner): Nested {
  if (isCorner(nested)) return move(nested);
  return (nested as readonly Nested[]).map((each) => moved(each, move));
}

function geojson(level: Level, move: (corner: Corner) => Corner): unknown {
  const features = shapesOf(level).map(({ id, geometry }) => {
    const { type, coordinates } = geometry as GeoJSON.Polygon;
    const properties = { id };
    return {
      type: 'Feature',
      id,
      properties,
      geometry: { type, coordinates: moved(coordinates, move) },
    };
  });
  return { type: 'FeatureCollection', features };
}

const northUp = ([x = 0, y = 0]: Corner): Corner => [x, SOUTH - y];

function inDegrees([x = 0, y = 0]: Corner): Corner {
  const found = gridProjection().invert?.([x, y]);
  if (!found) throw new Error(`${x}, ${y} lies nowhere on Earth`);
  return found.map((degrees) => Math.round(degrees * 1000) / 1000);
}

/** Arcs hold a corner and then steps, so that only the first is turned about the picture. */
function topojson(level: Level): unknown {
  const { type, transform, objects, arcs } = boundariesOf(level);
  const geometries = objects[level]?.geometries.map((area) => ({
    ...area,
    properties: { id: area.id },
  }));
  return {
    type,
    transform,
    objects: { [level]: { type: 'GeometryCollection', geometries } },
    arcs: arcs.map((arc) => arc.map(([x = 0, y = 0], index) => [x, index === 0 ? SOUTH - y : -y])),
  };
}

/** By name: projected GeoJSON with y pointing north, GeoJSON in degrees, projected TopoJSON, path data by id. */
export const FORMS = {
  geojson: (level: Level) => geojson(level, northUp),
  degrees: (level: Level) => geojson(level, inDegrees),
  topojson,
  paths: pathsOf,
} satisfies Record<string, (level: Level) => unknown>;

export type Form = keyof typeof FORMS;
