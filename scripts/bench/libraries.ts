/** What people put a map on a page with today: packages of bench/package.json, which are never bundled nor shipped. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Form } from './shapes.js';

const HOME = 'bench';
const INSTALLED = join(HOME, 'node_modules');

export interface Library {
  name: string;
  /** Packages that are asked for by name, the first of them for its version. */
  packages: readonly string[];
  /** Files of those packages, in the order they are loaded. */
  scripts: readonly string[];
  styles?: readonly string[];
  /** What it likes its boundaries as. */
  form: Form;
}

/** By the name of the script in bench/pages that draws the map. */
export const LIBRARIES: Readonly<Record<string, Library>> = {
  jsvectormap: {
    name: 'jsvectormap',
    packages: ['jsvectormap'],
    scripts: ['jsvectormap/dist/jsvectormap.min.js'],
    styles: ['jsvectormap/dist/jsvectormap.min.css'],
    form: 'paths',
  },
  leaflet: {
    name: 'Leaflet',
    packages: ['leaflet'],
    scripts: ['leaflet/dist/leaflet.js'],
    styles: ['leaflet/dist/leaflet.css'],
    form: 'geojson',
  },
  plot: {
    name: 'Observable Plot',
    packages: ['@observablehq/plot', 'd3'],
    scripts: ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'],
    form: 'geojson',
  },
  echarts: {
    name: 'ECharts',
    packages: ['echarts'],
    scripts: ['echarts/dist/echarts.min.js'],
    form: 'geojson',
  },
  amcharts: {
    name: 'amCharts',
    packages: ['@amcharts/amcharts5'],
    scripts: ['amcharts-bundle.js'],
    form: 'degrees',
  },
  highcharts: {
    name: 'Highcharts Maps',
    packages: ['highcharts'],
    scripts: ['highcharts/highmaps.js'],
    form: 'topojson',
  },
};

const writtenAt = (file: string): number =>
  statSync(join(HOME, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs the libraries, where that has not been done since their list changed. */
export function installLibraries(): void {
  if (writtenAt('node_modules/.package-lock.json') >= writtenAt('package-lock.json')) return;
  console.log('Installing the libraries of bench/package.json …');
  execFileSync('npm', ['ci', '--prefix', HOME, '--ignore-scripts'], { stdio: 'inherit' });
}

interface Manifest {
  version: string;
}

const versionIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest).version;

const versioned = (name: string, folder: string): string =>
  `${name} ${versionIn(join(folder, name))}`;

/** Each package with its version, as a reader can install it. */
export const versionsUsed = (): string[] => [
  ...['lit', 'd3-geo', 'topojson-client'].map((name) => versioned(name, 'node_modules')),
  ...Object.values(LIBRARIES).flatMap(({ packages }) =>
    packages.map((name) => versioned(name, INSTALLED)),
  ),
];

/** A file of a library as it was installed. */
export const libraryFile = (path: string): Buffer => readFileSync(join(INSTALLED, path));

/** A script of bench/pages as it stands. */
export const pageScript = (name: string): string =>
  readFileSync(join(HOME, 'pages', `${name}.js`), 'utf8');

const DATA = 'bench:data';

/** What a page knows of its areas, as a module. */
const dataModule = (code: string): Plugin => ({
  name: 'bench-data',
  resolveId: (id) => (id === DATA ? `\0${DATA}` : undefined),
  load: (id) => (id === `\0${DATA}` ? code : undefined),
});

/** One of bench/pages and what it imports as one small script, as a page's own build makes it. */
export async function bundled(name: string, data = ''): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [dataModule(data)],
    // The same d3-geo as ours, and not that of a neighbour.
    resolve: { dedupe: ['d3-geo', 'lit', 'topojson-client'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(HOME, 'pages', `${name}.js`), formats: ['es'] },
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [chunk] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (chunk?.type !== 'chunk') throw new Error(`bench/pages/${name}.js was not bundled`);
  return chunk.code;
}
