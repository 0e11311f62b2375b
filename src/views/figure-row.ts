import { html, nothing, type TemplateResult } from 'lit';
import type { RegionCounts, Series } from '../dataset/key-figures.js';
import type { Count, Figure } from '../dataset/schema.js';
import { formatDate, type Language } from '../i18n/locale.js';
import { asOfText } from '../i18n/as-of.js';
import { textOf, cardWordsOf } from '../i18n/words.js';
import { amountText, large } from './amount.js';
import { dataText, metaLine, type Voice } from './data-text.js';

/** More figures than this are folded away. */
const AT_ONCE = 6;

/** `zuvor: über 70 (Januar 2023)`. */
function olderLine(figure: Figure, language: Language): TemplateResult {
  const words = cardWordsOf(language);
  const date = formatDate(figure.asOf, language) ?? words.undated;
  return html`<p class="small muted numbers">
    ${words.olderFigure}: ${amountText(figure, language)} (${date})
  </p>`;
}

function keyFigure({ newest, older }: Series, voice: Voice): TemplateResult {
  const { language } = voice;
  const { label, note, plan, asOf, src } = newest;
  const date = asOfText(asOf, language);
  return html`<li part="figure" class="figure">
    ${large(newest, language, dataText(label, language))}
    ${metaLine([
      ...(plan ? [html`<b>${cardWordsOf(language).plan}</b>`] : []),
      date,
      voice.statedBy(src),
    ])}
    ${note ? html`<p class="small muted">${dataText(note, language)}</p>` : nothing}
    ${older.map((figure) => olderLine(figure, language))}
  </li>`;
}

const countLabel = (count: Count, language: Language): string =>
  count.of ? textOf(count.of, language) : cardWordsOf(language).regions(count.value);

/** The number of MINT regions as published or as the page gives it, or as a lower bound from what is on record. */
function countHead(count: Count, language: Language): TemplateResult {
  const label = countLabel(count, language);
  if (count.condition === 'recorded') {
    const recorded = cardWordsOf(language).recordedUnit(label);
    return large({ ...count, qualifier: 'at-least' }, language, recorded);
  }
  return large(count, language, label);
}

/** A further count; what is counted is said only where it is something else than above. */
function furtherCount(count: Count, shown: Count, voice: Voice): TemplateResult {
  const { language } = voice;
  const basis = [asOfText(count.asOf, language), voice.statedBy(count.src)];
  const label = countLabel(count, language);
  const what = label === countLabel(shown, language) ? '' : label;
  return html`<li>
    ${`${amountText(count, language)} ${what}`.trimEnd()}
    <span class="muted">(${basis.filter((part) => part !== '').join(', ')})</span>
  </li>`;
}

/** Counts of other dates and of other things, one step away. */
function furtherCounts(counts: readonly Count[], shown: Count, voice: Voice) {
  if (counts.length === 0) return nothing;
  return html`<details class="small numbers">
    <summary><bdi>${cardWordsOf(voice.language).furtherCounts(counts.length)}</bdi></summary>
    <ul class="further">
      ${counts.map((count) => furtherCount(count, shown, voice))}
    </ul>
  </details>`;
}

/** Where nothing is on record: a sentence, never a zero. */
function noCount(everywhere: Count | undefined, language: Language): TemplateResult {
  const words = cardWordsOf(language);
  const date = everywhere?.value === 16 && formatDate(everywhere.asOf, language);
  return html`<li part="figure" class="figure absent">
    <p>${words.regionsInState}</p>
    <p class="muted">${date ? words.someRegionKnown(date) : words.noneKnownHere}</p>
  </li>`;
}

function regionFigure(
  { shown, further }: RegionCounts,
  everywhere: Count | undefined,
  voice: Voice,
): TemplateResult {
  const { language } = voice;
  if (!shown) return noCount(everywhere, language);
  return html`<li part="figure" class="figure">
    ${countHead(shown, language)}
    ${metaLine([asOfText(shown.asOf, language), voice.statedBy(shown.src)])}
    ${shown.note ? html`<p class="small muted">${dataText(shown.note, language)}</p>` : nothing}
    ${furtherCounts(further, shown, voice)}
  </li>`;
}

/** Class of a row by how many stand in it, so that none stands alone in its line where that can be helped. */
function widthOf(count: number): string {
  if (count < 4) return '';
  return count === 4 ? 'four' : 'many';
}

const list = (items: readonly TemplateResult[]): TemplateResult =>
  html`<ul class="figures ${widthOf(items.length)}">
    ${items}
  </ul>`;

export interface FigureRow {
  counts: RegionCounts;
  everywhere: Count | undefined;
  figures: readonly Series[];
  voice: Voice;
}

/** Key figures in a row: the number of MINT regions first, then the others; many of them are folded away. */
export function figureRow({ counts, everywhere, figures, voice }: FigureRow): TemplateResult {
  const items = figures.map((series) => keyFigure(series, voice));
  const first = [regionFigure(counts, everywhere, voice), ...items.slice(0, AT_ONCE - 1)];
  const rest = items.slice(AT_ONCE - 1);
  if (rest.length === 0) return list(first);
  return html`${list(first)}
    <details>
      <summary><bdi>${cardWordsOf(voice.language).moreFigures(rest.length)}</bdi></summary>
      ${list(rest)}
    </details>`;
}
