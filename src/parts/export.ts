/** A map as files: loaded when the first visitor saves one. */
import { mapPicture, svgText } from '../export/picture.js';
import { pictureLines } from '../export/provenance.js';
import { pngOf } from '../export/raster.js';
import { fileNameOf, saveFile } from '../export/save.js';
import { tableCsv } from '../export/table-csv.js';
import { tableJson } from '../export/table-json.js';
import { readingsTable, type ExportTable } from '../export/table.js';
import type { Host, Shown } from './shown.js';
import { titleOf, type Titled } from './title.js';
import type { Format } from './tools.js';

const TYPES: Readonly<Record<Format, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** A picture has twice the pixels of the map in the page. */
const SCALE = 2;

/** A name for a file of a map: what it shows, and when that was last checked. */
export const mapFileName = (host: Titled, shown: Tabled, format: Format): string =>
  fileNameOf(titleOf(host, shown), format, shown.facts.checked ?? '');

/** A table of values, whoever shows it. */
type Tabled = Pick<Shown, 'content' | 'facts' | 'voice'> &
  Partial<Pick<Shown, 'points' | 'credit'>>;

function tableOf(host: Titled, shown: Tabled): ExportTable {
  const { content, facts: dataset, voice } = shown;
  const { readings, metric, nameOf, toldOf, words } = content;
  const title = titleOf(host, shown);
  const { language } = voice;
  return readingsTable({
    readings,
    metric,
    title,
    dataset,
    nameOf,
    told: toldOf && ((reading) => toldOf(reading, '').text),
    areaHead: words.head,
    language,
    points: shown.points ?? [],
    credit: shown.credit ?? '',
  });
}

/** Throws where no map is drawn. */
function pictureOf(host: Host, shown: Shown): SVGElement {
  const { root } = host.opener;
  const map = root.querySelector<SVGSVGElement>('svg.map');
  if (!map) throw new Error('there is no map to draw');
  const { note = '', words, metric } = shown.content;
  const facts = pictureLines(tableOf(host, shown));
  return mapPicture({
    map,
    legend: root.querySelector('.legend'),
    title: titleOf(host, shown),
    summary: shown.summary,
    head: metric.head ?? metric.name,
    lines: [note, ...facts, words.date ?? '', shown.credit].filter((line) => line !== ''),
    language: shown.voice.language,
  });
}

/** What a file of a format holds. */
async function contentOf(host: Host, shown: Shown, format: Format): Promise<Blob | string> {
  switch (format) {
    case 'png':
      return pngOf(pictureOf(host, shown), SCALE);
    case 'svg':
      return svgText(pictureOf(host, shown));
    case 'csv':
      return tableCsv(tableOf(host, shown));
    case 'json':
      return tableJson(tableOf(host, shown));
  }
}

/** Hands the visitor a map as a file. Rejects where it cannot be made. */
export async function saveMap(
  host: Host,
  shown: Shown,
  format: Format,
  fileName: string,
): Promise<void> {
  saveFile(await contentOf(host, shown, format), TYPES[format], fileName);
}

/** A name for a file of a table. */
export const tableFileName = (host: Titled, shown: Tabled): string =>
  mapFileName(host, shown, 'csv');

/** Hands the visitor a table as CSV. */
export function saveTable(host: Titled, shown: Tabled, fileName: string): void {
  saveFile(tableCsv(tableOf(host, shown)), TYPES.csv, fileName);
}
