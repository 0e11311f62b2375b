import { html, nothing, type TemplateResult } from 'lit';
import type { StateId } from '../dataset/states.js';
import type { DatedEvent, Year } from '../dataset/timeline.js';
import { formatDayOfYear } from '../i18n/locale.js';
import { timelineWordsOf } from '../i18n/words.js';
import { dataText, metaLine, type Voice } from './data-text.js';

/** Events by year, as they are shown. */
export interface EventList {
  years: readonly Year[];
  nameOf: (state: StateId) => string;
  /** Rank of the heading of a year, 1 to 6. */
  rank: number;
  /** True where all years but the first are folded. */
  isFolded: boolean;
  voice: Voice;
}

/** What kind of event, where, and whether it is planned or in doubt. */
function tags(event: DatedEvent, { nameOf, voice }: EventList) {
  const words = timelineWordsOf(voice.language);
  const { category, states, plan, conflict, src } = event;
  return metaLine(
    [
      ...(plan ? [html`<b>${words.plan}</b>`] : []),
      words.categories[category],
      states ? states.map(nameOf).join(', ') : words.nationwide,
      ...(conflict ? [words.conflict] : []),
      voice.statedBy(src),
    ],
    'tags small muted',
  );
}

function item(event: DatedEvent, list: EventList): TemplateResult {
  const { language } = list.voice;
  const { date, note } = event;
  return html`<li part="event" class=${event.states ? 'event' : 'event nationwide'}>
    <p class="small muted numbers">
      <time datetime=${date}>${formatDayOfYear(date, language)}</time>
    </p>
    <div class="told">
      <p>${dataText(event, language)}</p>
      ${note ? html`<p class="small muted">${dataText(note, language)}</p>` : nothing}
      ${tags(event, list)}
    </div>
  </li>`;
}

function year({ year: number, events }: Year, at: number, list: EventList): TemplateResult {
  const heading = html`<span part="year" class="year-number" role="heading" aria-level=${list.rank}
    >${number}</span
  >`;
  const items = html`<ol class="events">
    ${events.map((event) => item(event, list))}
  </ol>`;
  if (!list.isFolded) return html`<section class="year numbers">${heading} ${items}</section>`;
  const counted = timelineWordsOf(list.voice.language).counted(events.length);
  return html`<details class="year numbers" ?open=${at === 0}>
    <summary>${heading} <span class="small muted">${counted}</span></summary>
    ${items}
  </details>`;
}

/** Dated events under their years. */
export const eventList = (list: EventList): TemplateResult =>
  html`<div class=${list.isFolded ? 'years folded' : 'years'}>
    ${list.years.map((each, at) => year(each, at, list))}
  </div>`;
