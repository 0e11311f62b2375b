import { html, nothing, type TemplateResult } from 'lit';
import type { MapPoint } from '../cartography/marks.js';
import type { Dataset } from '../dataset/schema.js';
import { stateOf, type StateId } from '../dataset/states.js';
import { formatNumber, type Language } from '../i18n/locale.js';
import { aboutPoint, kindText, markTitle } from '../i18n/point-text.js';
import { languageOfText, pointWordsOf, textOf } from '../i18n/words.js';
import { metaLine, type Voice } from './data-text.js';
import { outsideLink, type sourceList } from './source-list.js';

/** What points are written with. */
export interface PointVoice extends Voice {
  facts: Dataset;
  /** Rank of a heading in the panel. */
  level: number;
}

/** Entries of a list in the panel, and rows of the table; the rest is counted. */
const LISTED = 50;
const ROWS = 200;

/** Its name as a link where it has an address that may be one, in its own language. */
function name({ name: text, url }: MapPoint, language: Language): TemplateResult {
  const own = languageOfText(text, language);
  return html`<span lang=${own === language ? nothing : own}
    >${outsideLink(url, textOf(text, language))}</span
  >`;
}

const landOf = (state: StateId | null, facts: Dataset, language: Language): string => {
  const land = state && stateOf(facts, state).name;
  return land ? textOf(land, language) : '';
};

/** Towns that are called as their Land are not said twice. */
function aboutLine(point: MapPoint, voice: PointVoice): string[] {
  const land = landOf(point.state, voice.facts, voice.language);
  return [
    ...aboutPoint(point, voice.language),
    land === point.place ? '' : land,
    voice.statedBy(point.src),
  ];
}

const rest = (all: number, listed: number, language: Language): TemplateResult | typeof nothing =>
  all > listed
    ? html`<p class="small muted">
        ${pointWordsOf(language).more(formatNumber(all - listed, language))}
      </p>`
    : nothing;

const entry = (point: MapPoint, voice: PointVoice): TemplateResult =>
  html`<li>${name(point, voice.language)} ${metaLine(aboutLine(point, voice))}</li>`;

/** What the panel says of the points of a mark: of one alone its sources too, as `listSources` lists them. */
export function pointPanel(
  points: readonly MapPoint[],
  voice: PointVoice,
  listSources: typeof sourceList,
): TemplateResult {
  const { language, level, facts } = voice;
  const [first] = points;
  const isOne = first && points.length === 1;
  const head = html`<div class="panel-head" role="heading" aria-level=${Math.min(level + 1, 6)}>
    ${isOne ? name(first, language) : markTitle(points, language)}
  </div>`;
  if (isOne) {
    return html`${head} ${metaLine(aboutLine(first, voice), 'muted')}
    ${listSources(facts, first.src, language)}`;
  }
  return html`${head}
    <ul class="point-list" tabindex="0" aria-label=${markTitle(points, language)}>
      ${points.slice(0, LISTED).map((point) => entry(point, voice))}
    </ul>
    ${rest(points.length, LISTED, language)}`;
}

function row(point: MapPoint, { facts, language }: PointVoice): TemplateResult {
  const { planned } = pointWordsOf(language);
  const kind = kindText(point.kind, language);
  return html`<tr role="row">
    <th role="rowheader" scope="row">${name(point, language)}</th>
    <td role="cell">${[kind, point.isPlanned ? planned : ''].filter((part) => part).join(', ')}</td>
    <td role="cell">${point.place}</td>
    <td role="cell">${landOf(point.state, facts, language)}</td>
  </tr>`;
}

/** All points of a map as a table. */
export function pointTable(
  points: readonly MapPoint[],
  notes: TemplateResult | typeof nothing,
  voice: PointVoice,
): TemplateResult {
  const { language } = voice;
  const words = pointWordsOf(language);
  return html`<div class="point-table">
    <table role="table" part="table" class="table">
      <caption>
        ${words.counted(words.list, formatNumber(points.length, language))}
      </caption>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${words.tableName}</th>
          <th role="columnheader" scope="col">${words.tableKind}</th>
          <th role="columnheader" scope="col">${words.tablePlace}</th>
          <th role="columnheader" scope="col">${words.tableState}</th>
        </tr>
      </thead>
      <tbody>
        ${points.slice(0, ROWS).map((point) => row(point, voice))}
      </tbody>
    </table>
    ${rest(points.length, ROWS, language)} ${notes}
  </div>`;
}
