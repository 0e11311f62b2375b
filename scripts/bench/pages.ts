/** The pages that are measured: ours as a partner writes them, and beside them the same shapes in plain SVG. */
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { districtMap, type Districts } from '../../src/cartography/districts.js';
import { FRAME, viewBoxOf } from '../../src/cartography/frame.js';
import { shapesOf } from '../../src/cartography/shapes.js';

const COLOURS = ['#ffffcc', '#a1dab4', '#41b6c4', '#2376ae', '#253494'];

const picture = (shapes: readonly string[]): string => {
  const paths = shapes.map((d, index) => `<path fill="${COLOURS[index % 5] ?? ''}" d="${d}"/>`);
  return `<svg viewBox="${viewBoxOf(FRAME)}" role="img" aria-label="Karte">${paths.join('')}</svg>`;
};

function districtShapes(): string[] {
  const topology = JSON.parse(readFileSync('data/districts.topo.json', 'utf8')) as Topology;
  const map = districtMap(topology as Districts, '');
  return map.ids.map((id) => map.shapeOf(id));
}

const HEAD = '<!doctype html><html lang="de"><meta charset="utf-8"><title>Bench</title>';
const ICON = '<link rel="icon" href="data:,">';
const LOOK = '<style>svg{width:480px;stroke:#fff;stroke-width:8}path:hover{stroke:#000}</style>';
const SCRIPT = '<script type="module" src="/dist/mint-map.js"></script>';

const plain = (body: string): string => `${HEAD}${ICON}${LOOK}<body>${body}`;
const ours = (body: string): string => `${HEAD}${ICON}${SCRIPT}<body>${body}`;

const states = picture([...shapesOf().states.values()]);
const districts = picture(districtShapes());

/** By the path each is served at. */
export const PAGES = {
  '/empty': plain('<p>Nichts</p>'),
  '/script': ours('<p>Nichts</p>'),
  '/static': plain(states),
  '/map': ours('<mint-map></mint-map>'),
  '/static-districts': plain(districts),
  '/map-districts': ours('<mint-map level="districts"></mint-map>'),
  '/static-20': plain(states.repeat(20)),
  '/map-20': ours('<mint-map></mint-map>'.repeat(20)),
  '/map-20-lazy': ours('<mint-map loading="lazy"></mint-map>'.repeat(20)),
} as const;

export type PageName = keyof typeof PAGES;

/** What a visitor downloads for a page, script included. */
export const FILES: Readonly<Partial<Record<PageName, readonly string[]>>> = {
  '/static': [],
  '/map': ['mint-map.js'],
  '/static-districts': [],
  '/map-districts': ['mint-map.js', 'mint-districts.js', 'mint-regions.js', 'mint-districts.json'],
};
