import { readCsv } from './csv.js';
import { readJson } from './json.js';
import { isPlace, ownValues, type OwnValues, type Places } from './own-values.js';
import { ownPoints, tableOfFeatures, type OwnPoint } from './points.js';
import { brief, isList, noFindings, refuse, type Findings } from './problems.js';
import { readDataset, type ReadResult } from './read.js';
import type { Dataset } from './schema.js';
import { stateIdOf } from './states.js';
import { cell, isFields, tableOf, textIn, type Fields, type Table } from './table.js';

/** What a partner's file brings, one of the three or none, and what of it could not be used. */
export interface PartnerFile extends Findings {
  /** Data in the published schema. */
  dataset?: Dataset;
  /** Values of one thing by Land or by Kreis. */
  values?: OwnValues;
  points?: OwnPoint[];
}

/** How many keys of an object are looked at to tell what it is. */
const MAX_KEYS = 1000;

/** Nothing but one problem. */
function unfit(found: unknown, expected: 'data' | 'required'): PartnerFile {
  const findings = noFindings();
  refuse(findings, '', found, { kind: expected });
  return findings;
}

/**
 * Tells what the text of a file is and reads it: JSON in the published schema, values by place as JSON or as a
 * table, points as a table or as GeoJSON. What it begins with decides; `type`, as a server names it, only where JSON
 * is so broken that it begins with neither. Never throws, whatever it is given.
 */
export function readPartnerFile(text: string, type: string, places: Places): PartnerFile {
  try {
    return fromText(text, type, places);
  } catch {
    return unfit(text, 'data');
  }
}

function fromText(text: string, type: string, places: Places): PartnerFile {
  const start = /[^\ufeff\s]/.exec(text)?.[0] ?? '';
  if (start === '') return unfit(undefined, 'required');
  // A page, or something in binary: a workbook is full of zeros.
  if (start === '<' || text.slice(0, 1000).includes('\0')) return unfit(text, 'data');
  if (start === '{' || start === '[' || type.includes('json')) return fromJson(text, places);
  const findings = noFindings();
  return fromTable(readCsv(text, findings), places, findings);
}

/** The same for JSON that is parsed already. */
export function readPartnerValue(value: unknown, places: Places): PartnerFile {
  try {
    return fromValue(value, places);
  } catch {
    return unfit(value, 'data');
  }
}

function fromJson(text: string, places: Places): PartnerFile {
  const result = readJson(text);
  if (result.ok) return readPartnerValue(result.value, places);
  return { problems: [result.problem], problemCount: 1 };
}

function fromTable(table: Table, places: Places, findings: Findings): PartnerFile {
  const points = ownPoints(table, findings);
  const values = points ? null : ownValues(table, places, findings);
  return { ...(points && { points }), ...(values && { values }), ...findings };
}

const isFeature = (value: unknown): boolean => isFields(value) && value.type === 'Feature';

/** True for values by place: a key of it is a place, or all it holds are numbers. */
function isByPlace(value: Fields, places: Places): boolean {
  const keys = Object.keys(value).slice(0, MAX_KEYS);
  const areNumbers = keys.length > 0 && keys.every((key) => typeof value[key] === 'number');
  return areNumbers || keys.some((key) => isPlace(key, places));
}

/** The features of GeoJSON with the way to them; null where there are none. */
function featuresIn(value: unknown): [list: readonly unknown[], path: string] | null {
  if (isList(value)) return value.some(isFeature) ? [value, ''] : null;
  if (isFeature(value)) return [[value], ''];
  return isFields(value) && isList(value.features) ? [value.features, 'features'] : null;
}

function fromValue(value: unknown, places: Places): PartnerFile {
  const findings = noFindings();
  const features = featuresIn(value);
  if (features) {
    if (features[0].length === 0) return unfit(undefined, 'required');
    const table = tableOfFeatures(...features, findings);
    return { points: ownPoints(table, findings) ?? [], ...findings };
  }
  if (isList(value)) return fromTable(tableOf(value, '', findings), places, findings);
  if (isFields(value)) {
    const { values } = value;
    if (isList(values) || isFields(values))
      return told(value, fromTable(tableOf(values, 'values', findings), places, findings));
    if (isByPlace(value, places)) return fromTable(tableOf(value, '', findings), places, findings);
  }
  return withRising(readDataset(value, (key) => stateIdOf(key, places.dataset)));
}

/** Without breaks of metrics that do not rise, which are listed. */
function withRising(file: ReadResult): ReadResult {
  const { breaks = {}, ...rest } = file.dataset;
  const rising = Object.entries(breaks).filter(([metric, bounds]) => {
    const rise = bounds.every((each, index) => each > (bounds[index - 1] ?? -Infinity));
    if (!rise) refuse(file, `breaks.${brief(metric)}`, bounds, { kind: 'rising' });
    return rise;
  });
  const kept = rising.length > 0 && { breaks: Object.fromEntries(rising) };
  return { ...file, dataset: { ...rest, ...kept } };
}

/** What an object with `values` may say of them. */
const ABOUT = ['values', 'label', 'unit', 'publisher', 'checked', '$schema', '$comment'];

/** `{ values, label, unit, publisher, checked }`. */
function told(object: Fields, file: PartnerFile): PartnerFile {
  const { publisher, checked } = object;
  const [label, unit] = ['label', 'unit'].map((place) =>
    textIn(cell(file, object[place], () => place)),
  );
  const { dataset: by, problems, problemCount } = readDataset({ publisher, checked });
  file.problems.push(...problems);
  file.problemCount += problemCount;
  for (const name of Object.keys(object).slice(0, MAX_KEYS))
    if (!ABOUT.includes(name))
      refuse(file, brief(name), object[name], { kind: 'field', names: ABOUT.slice(0, 5) });
  if (file.values)
    file.values = { ...file.values, by, ...(label && { label }), ...(unit && { unit }) };
  return file;
}
