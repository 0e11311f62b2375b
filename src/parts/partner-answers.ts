import { breaksFor } from '../cartography/breaks.js';
import { loadText, type LoadFailure, type LoadOptions, type LoadResult } from '../dataset/load.js';
import { mergeDatasets } from '../dataset/merge.js';
import { ownFigureOf, sourcesNamed, type OwnFigure } from '../dataset/own-readings.js';
import { readPartnerFile, readPartnerValue, type PartnerFile } from '../dataset/partner-file.js';
import { freeId, mergePartner } from '../dataset/partner.js';
import type { OwnPoint } from '../dataset/points.js';
import { withRegionsCounted } from '../dataset/regions.js';
import type { Dataset } from '../dataset/schema.js';
import type { Language } from '../i18n/locale.js';
import { ownMetric, type Metric } from '../i18n/metric.js';
import {
  loadFailureText,
  problemSummary,
  problemText,
  unfitText,
  visitorFailureText,
} from '../i18n/problem-text.js';
import { partnerWordsOf } from '../i18n/words.js';

/** What became of one thing a page brought. */
export interface PartnerAnswer {
  /** Its address as the page wrote it; absent for what stands in the page itself. */
  address?: string;
  /** Who visitors know it by: the host of the address; empty for the page itself. */
  host: string;
  /** What could be read; absent where nothing came. */
  file?: PartnerFile;
  failure?: LoadFailure;
}

/** What is wrong with it, for the visitor and for the page. */
export interface Complaint {
  /** Why, in a word: a code of the loader, or `data` where some of it could not be read. */
  kind: LoadFailure['code'] | 'data';
  text: string;
  /** The same for the page, with the number of an answer. */
  message: string;
  /** The single mistakes, as far as they are listed, and how many more there are. */
  details: readonly string[];
  more: number;
  /** Where it came from: an address, or empty for the page itself. */
  source: string;
}

/** Mistakes that are listed to a visitor; the others are counted. */
const LISTED = 10;

const read = new WeakMap<LoadResult, PartnerFile>();

/** Elements that ask for the same address get the same answer, which is read once. */
function fileOf(result: Extract<LoadResult, { ok: true }>, names: Dataset): PartnerFile {
  const known = read.get(result);
  if (known) return known;
  const file = readPartnerFile(result.text, result.type, { dataset: names });
  read.set(result, file);
  return file;
}

function wholeAddress(address: string): URL | null {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return null;
  }
}

/** What stands at an address. Never rejects. `names` tells which names of Länder there are. */
export async function fetchPartner(
  address: string,
  names: Dataset,
  options: LoadOptions,
): Promise<PartnerAnswer> {
  const result = await loadText(address, options);
  const from = { address, host: wholeAddress(address)?.host ?? address };
  return result.ok ? { ...from, file: fileOf(result, names) } : { ...from, failure: result };
}

/** What a page gives as a property or as text inside the element. */
export const readGiven = (value: unknown, names: Dataset): PartnerAnswer => ({
  host: '',
  file:
    typeof value === 'string'
      ? readPartnerFile(value, '', { dataset: names })
      : readPartnerValue(value, { dataset: names }),
});

/** A figure of the page, and how it is written under a name and with a unit. */
export interface ToldFigure extends OwnFigure {
  metricOf: (name: string, unit: string, language: Language) => Metric;
}

const told = (own: OwnFigure): ToldFigure => ({
  ...own,
  metricOf: (name, unit, language) =>
    ownMetric(name, unit, own.digits, partnerWordsOf(language).summaryOwn),
});

/** What there is once the page's data are over ours. */
export interface Merged {
  facts: Dataset;
  /** The figure of the last answer that brings one; null if none does. */
  own: ToldFigure | null;
  /** The points of the last answer that brings some, and the id of its source. */
  points: { points: readonly OwnPoint[]; src: string } | null;
}

/** A part of a dataset that says nothing: merged, it only makes its bringer known as a source. */
const SILENT: Dataset = { national: {} };

function over(below: Merged, { address, file }: PartnerAnswer, title: string): Merged {
  const { dataset, values, points } = file ?? {};
  if (!dataset && !values && !points) return below;
  const origin = { address: address && wholeAddress(address)?.href, title };
  const src = freeId(below.facts);
  const facts = mergePartner(
    below.facts,
    dataset ?? (values ? sourcesNamed(values) : SILENT),
    origin,
  );
  return {
    facts,
    own: values ? told(ownFigureOf(values, { src, names: facts, breaksFor })) : below.own,
    points: points ? { points, src } : below.points,
  };
}

/**
 * Our data with what the answers bring over it, one after another; `title` names the page as a source. Where
 * they bring networks, `regions` are ours, and what is counted from networks is counted anew.
 */
export function mergedOver(
  ours: Dataset,
  regions: Dataset,
  answers: readonly PartnerAnswer[],
  title: string,
): Merged {
  const brings = answers.some(({ file }) => file?.dataset?.regions);
  const below: Merged = {
    facts: brings ? mergeDatasets(ours, regions) : ours,
    own: null,
    points: null,
  };
  const merged = answers.reduce((under, answer) => over(under, answer, title), below);
  return brings ? { ...merged, facts: withRegionsCounted(merged.facts) } : merged;
}

/** What to say about an answer; null where all is well. */
export function complaintAbout(
  { address = '', host, file, failure }: PartnerAnswer,
  language: Language,
): Complaint | null {
  const whole = { details: [], more: 0, source: address };
  if (failure) {
    const text = visitorFailureText(failure, host, language);
    const message = loadFailureText(failure, host, language);
    return { kind: failure.code, text, message, ...whole };
  }
  const [first] = file?.problems ?? [];
  if (!file || !first) return null;
  const unfit = unfitText(first, host, language);
  if (unfit) return { kind: 'data', text: unfit, message: unfit, ...whole };
  const details = file.problems.slice(0, LISTED).map((problem) => problemText(problem, language));
  const text = problemSummary(file.problemCount, host, language);
  return {
    kind: 'data',
    text,
    message: text,
    details,
    more: file.problemCount - details.length,
    source: address,
  };
}
