import { html, nothing, type TemplateResult } from 'lit';
import type { AsOf, Statement, Text } from '../dataset/schema.js';
import { asOfText } from '../i18n/as-of.js';
import { formatDate, type Language } from '../i18n/locale.js';
import { statementWordsOf, textOf } from '../i18n/words.js';
import { dataText, metaLine, type Voice } from './data-text.js';

/** What a whole list has in common, so that it is said once. */
interface Common {
  /** The date of all or of more than half of them; undefined where every one says its own. */
  asOf?: AsOf;
  /** True if that date holds for all. */
  always: boolean;
  claimBy?: Text;
}

const countOf = (dates: readonly AsOf[], date: AsOf): number =>
  dates.filter((each) => each === date).length;

function sharedDate(dates: readonly AsOf[]): Pick<Common, 'asOf' | 'always'> {
  const [first] = dates;
  if (first !== undefined && countOf(dates, first) === dates.length) {
    return { asOf: first, always: true };
  }
  const most = dates.find((date) => date !== null && countOf(dates, date) * 2 > dates.length);
  return most === undefined ? { always: false } : { asOf: most, always: false };
}

function commonOf(statements: readonly Statement[]): Common {
  const claim = statements[0]?.claimBy;
  const all = claim && statements.every(({ claimBy }) => claimBy?.de === claim.de);
  return {
    ...sharedDate(statements.map(({ asOf }) => asOf)),
    ...(all && { claimBy: claim }),
  };
}

const claimText = (by: Text, language: Language): TemplateResult =>
  html`${statementWordsOf(language).claim('')}${dataText(by, language)}`;

function commonLine({ asOf, always, claimBy }: Common, language: Language) {
  const words = statementWordsOf(language);
  const date = asOf === undefined ? '' : asOfText(asOf, language);
  return metaLine([
    ...(date === '' ? [] : [always ? date : words.unlessStated(date)]),
    ...(claimBy ? [claimText(claimBy, language)] : []),
  ]);
}

/** What is said beside one statement: that it is a plan, whose claim, its doubt, its date. */
function ownParts(statement: Statement, common: Common, voice: Voice, isPlan: boolean) {
  const { language } = voice;
  const words = statementWordsOf(language);
  const { plan, claimBy, conflict, asOf, src } = statement;
  return [
    ...(plan && !isPlan ? [words.plan] : []),
    ...(claimBy && !common.claimBy ? [claimText(claimBy, language)] : []),
    ...(conflict ? [words.conflict] : []),
    voice.statedBy(src),
    ...(asOf === common.asOf ? [] : [asOfText(asOf, language)]),
  ];
}

/** What a list says below a statement, beside what all statements say of themselves. */
type More<Kind extends Statement> = (statement: Kind) => TemplateResult | typeof nothing;

function item<Kind extends Statement>(
  statement: Kind,
  common: Common,
  voice: Voice,
  isPlan: boolean,
  more: More<Kind>,
): TemplateResult {
  const { language } = voice;
  const { note } = statement;
  return html`<li part="statement">
    <p>${dataText(statement, language)}</p>
    ${more(statement)}
    ${note ? html`<p class="small muted">${dataText(note, language)}</p>` : nothing}
    ${metaLine(ownParts(statement, common, voice, isPlan))}
  </li>`;
}

const listOf = <Kind extends Statement>(
  statements: readonly Kind[],
  common: Common,
  voice: Voice,
  isPlan: boolean,
  more: More<Kind>,
): TemplateResult =>
  html`<ul class="statements">
    ${statements.map((statement) => item(statement, common, voice, isPlan, more))}
  </ul>`;

/**
 * Statements as a list. What all share, date and claimant, is said once above; what differs stands beside its
 * statement. In a list of plans the single plan need not say that it is one.
 */
export function statementList<Kind extends Statement>(
  statements: readonly Kind[],
  voice: Voice,
  isPlan = false,
  more: More<Kind> = () => nothing,
): TemplateResult {
  const common = commonOf(statements);
  return html`${commonLine(common, voice.language)}
  ${listOf(statements, common, voice, isPlan, more)}`;
}

/** The same among statements that stand alone, which say below what holds for them. */
export function listDatedBelow(statements: readonly Statement[], voice: Voice): TemplateResult {
  const common = commonOf(statements);
  return html`${listOf(statements, common, voice, false, () => nothing)}
  ${commonLine(common, voice.language)}`;
}

/** Date, claimant and doubt of one statement that stands alone. */
export const statementMeta = (statement: Statement, voice: Voice) =>
  metaLine(ownParts(statement, { always: false }, voice, false));

/** A statement that stands alone, with what is to be said beside it; `common` is what is said elsewhere already. */
export const soleStatement = (
  statement: Statement,
  voice: Voice,
  part = 'statement',
  common: Common = { always: false },
) =>
  html`<div part=${part} class=${part}>
    <p class="measure">${dataText(statement, voice.language)}</p>
    ${statement.note ? html`<p class="small muted">${dataText(statement.note, voice.language)}</p>` : nothing}
    ${metaLine(ownParts(statement, common, voice, false))}
  </div>`;

/** A statement that leads to a list: a date they share is said once, between the two. */
export function ledList(
  lead: Statement,
  statements: readonly Statement[],
  voice: Voice,
): TemplateResult {
  const common = sharedDate(statements.map(({ asOf }) => asOf));
  const list = statements.length > 0 ? statementList(statements, voice) : nothing;
  return html`${soleStatement(lead, voice, 'statement', common)} ${list}`;
}

/** A statement in a small line, with its date unless the sentence has it. */
export function smallStatement(statement: Statement, voice: Voice) {
  const { language } = voice;
  const date = formatDate(statement.asOf, language)?.replace('\u00a0', ' ');
  const isDated = date !== undefined && textOf(statement, language).includes(date);
  const common: Common = isDated ? { asOf: statement.asOf, always: true } : { always: false };
  return metaLine([dataText(statement, language), ...ownParts(statement, common, voice, false)]);
}
