import { webLink } from '../dataset/links.js';
import type { CitedSource } from '../dataset/sources.js';
import type { Language } from '../i18n/locale.js';
import { textOf } from '../i18n/words.js';
import { licenceText } from './provenance.js';
import type { ExportTable } from './table.js';

const sourceOf = (
  { title, url, published, asOf, checked, licence, note }: CitedSource,
  language: Language,
) => ({
  title,
  url: url ?? null,
  published: published ?? null,
  asOf: asOf ?? null,
  checked: checked ?? null,
  licence: licence ?? null,
  note: note ? textOf(note, language) : null,
});

/**
 * A table as JSON, its keys always there and in this order; numbers are numbers, and what is not known is null:
 *
 *     { title, metric, unit, language, version, checked, licence, credit,
 *       sources: { <id>: { title, url, published, asOf, checked, licence, note } },
 *       rows: [{ id, name, ags, value, text, unit, qualifier, condition, basis, count, of, total,
 *                asOf, baseAsOf, note, sources: [<id>] }],
 *       points: [{ name, kind, place, lon, lat, url, sources: [<id>] }] }
 *
 * `text` stands for a value that is no number, such as a kind of office. `qualifier` is `over`, `about`, `up-to`, `at-least` or null for exact; `condition` is `published`, `recorded`,
 * `none` or `own`. Dates are a year, a month or a day, as exact as they are known.
 */
export function tableJson(table: ExportTable): string {
  const { title, metric, unit, language, version, checked, credit, sources, rows, points } = table;
  const content = {
    title,
    metric,
    unit,
    language,
    version,
    checked,
    licence: licenceText(language),
    credit: credit || null,
    sources: Object.fromEntries(sources.map((each) => [each.id, sourceOf(each, language)])),
    rows,
    points: points.map((point) => ({ ...point, url: webLink(point.url) })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
