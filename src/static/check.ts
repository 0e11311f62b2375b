import { contentsOf, type Contents } from '../dataset/contents.js';
import type { LoadFailure } from '../dataset/load.js';
import { mergeDatasets } from '../dataset/merge.js';
import type { PartnerFile } from '../dataset/partner-file.js';
import { withContacts } from '../dataset/bundled/contacts.js';
import { withProfiles } from '../dataset/bundled/profiles.js';
import { regions } from '../dataset/bundled/regions.js';
import type { Problem } from '../dataset/problems.js';
import { warningsOf, type Warning } from '../dataset/warnings.js';
import { commandWordsOf, warningText } from '../i18n/command-text.js';
import type { Language } from '../i18n/locale.js';
import { failureText, problemText } from '../i18n/problem-text.js';
import { loadFile, type FileFailure } from './load-file.js';
import { readFileText } from './read-text.js';

/** One thing to say about a file, as `--json` prints it. */
export interface Finding {
  file: string;
  /** `problem`: it could not be read. `warning`: it was, but may not come out as its author thinks. */
  severity: 'problem' | 'warning';
  place: string;
  found: string;
  /** What should have stood there, for programs; for people it is in the message. */
  expected: Readonly<Record<string, unknown>>;
  message: string;
}

/** What a check of a file came to. */
export interface Checked {
  file: string;
  /** Listed problems, then warnings. */
  findings: readonly Finding[];
  /** How many problems there are, listed or not. */
  problemCount: number;
  warningCount: number;
  /** What was read; null where nothing could be. */
  contents: Contents | null;
}

const VALUES_OF = { states: 'stateValues', districts: 'districtValues' } as const;

/** At most so many warnings are listed, as many as problems are. */
const MAX_WARNINGS = 200;

/** All that is bundled: a page cites from the part its elements bring. */
const OURS = mergeDatasets(withProfiles, withContacts, regions);

/** Checks a file, or standard input under the name `-`. */
export async function checkFile(file: string, language: Language, now: Date): Promise<Checked> {
  const loaded = await loadFile(file);
  return loaded.ok
    ? checkText(file, loaded.text, language, now)
    : notLoaded(file, loaded, language);
}

function checkText(file: string, text: string, language: Language, now: Date): Checked {
  const contents = readFileText(file, text);
  const { dataset, problems, problemCount } = contents;
  const warnings = dataset ? warningsOf(dataset, OURS, now) : [];
  return {
    file,
    findings: [
      ...problems.map((problem) => problemFinding(file, problem, language)),
      ...warnings.slice(0, MAX_WARNINGS).map((warning) => warningFinding(file, warning, language)),
    ],
    problemCount,
    warningCount: warnings.length,
    contents: tallyOf(contents),
  };
}

const problemFinding = (file: string, problem: Problem, language: Language): Finding => ({
  file,
  severity: 'problem',
  ...problem,
  message: problemText(problem, language),
});

const warningFinding = (file: string, warning: Warning, language: Language): Finding => ({
  file,
  severity: 'warning',
  place: warning.place,
  found: warning.found,
  expected: { kind: warning.reason },
  message: warningText(warning, language),
});

function tallyOf({ dataset, values, points }: PartnerFile): Contents | null {
  if (!dataset && !values && !points) return null;
  const given = [...(values?.values.values() ?? [])].filter(({ value }) => value !== null).length;
  return {
    ...contentsOf(dataset ?? {}),
    ...(values && { [VALUES_OF[values.level]]: given }),
    ...(points && { points: points.length }),
  };
}

function notLoaded(file: string, failure: LoadFailure | FileFailure, language: Language): Checked {
  const finding: Finding = {
    file,
    severity: 'problem',
    place: '',
    found: '',
    expected: { kind: failure.code },
    message: failureMessage(failure, language),
  };
  return { file, findings: [finding], problemCount: 1, warningCount: 0, contents: null };
}

const isOfFile = (failure: LoadFailure | FileFailure): failure is FileFailure =>
  failure.code === 'missing' || failure.code === 'unreadable';

const failureMessage = (failure: LoadFailure | FileFailure, language: Language): string =>
  isOfFile(failure) ? commandWordsOf(language)[failure.code] : failureText(failure, '', language);
