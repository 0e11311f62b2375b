import { cleaned } from '../dataset/problems.js';
import { commandWordsOf, contentsText, furtherText } from '../i18n/command-text.js';
import type { Language } from '../i18n/locale.js';
import { problemSummary } from '../i18n/problem-text.js';
import type { Checked, Finding } from './check.js';
import { STDIN } from './load-file.js';

/** What was found in files, for people: a line for each finding, and one that sums up each file. */
export const reportOf = (checked: readonly Checked[], language: Language): string =>
  checked
    .flatMap((each) => linesOf(each, language))
    .map((line) => `${line}\n`)
    .join('');

function linesOf(checked: Checked, language: Language): string[] {
  const file = fileName(checked.file, language);
  const lines = checked.findings.map((finding) => findingText(finding, language));
  return [...lines, ...closing(checked, file, language)].map((line) => `${file}: ${line}`);
}

const fileName = (file: string, language: Language): string =>
  file === STDIN ? commandWordsOf(language).stdin : cleaned(file);

const findingText = ({ severity, message }: Finding, language: Language): string =>
  severity === 'warning' ? `${commandWordsOf(language).warning}: ${message}` : message;

/** What could not be loaded, or is no dataset at all, has said so with its one finding. */
function closing(checked: Checked, file: string, language: Language): string[] {
  const { findings, problemCount, warningCount, contents } = checked;
  if (!contents) return [];
  const all = problemCount + warningCount;
  const further = furtherText(warningCount, findings.length, all, language);
  const parts = [
    problemCount > 0 ? problemSummary(problemCount, file, language) : '',
    contentsText(contents, problemCount === 0, language),
    further,
  ];
  return [parts.filter((part) => part !== '').join(' ')];
}
