import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Dataset } from '../dataset/schema.js';
import { sourcesOf } from '../dataset/sources.js';
import type { DatedCount } from '../dataset/timeline.js';
import { growth, type Drawing, type PlacedText, type Series } from '../diagram/growth.js';
import { formatDate, formatNumber, type Language } from '../i18n/locale.js';
import { textOf, timelineWordsOf } from '../i18n/words.js';
import { amountText } from './amount.js';
import { dataText, metaLine, type Voice } from './data-text.js';
import { outsideLink } from './source-list.js';

/** What the chart tells: counts over the years, each list in the order of its dates. */
export interface Growth {
  regions: readonly DatedCount[];
  clusters: readonly DatedCount[];
  facts: Dataset;
  voice: Voice;
  /** Width of the picture in px; 0 where it is not known yet. */
  width: number;
  /** True where there is room for the table beside the picture. */
  isWide: boolean;
}

/** Width of a picture that was never shown, in px. */
const UNSEEN = 480;

/** How a line is drawn, in the order of the lines: the second is dashed and has squares. */
const LOOKS = ['regions', 'clusters'] as const;

const basisOf = ({ of }: DatedCount, known: string, language: Language): string =>
  of ? textOf(of, language) : known;

function seriesOf({ regions, clusters, voice: { language } }: Growth): Series[] {
  const words = timelineWordsOf(language);
  const line = (name: string, counts: readonly DatedCount[], known: string): Series => ({
    name,
    values: counts.map((count) => ({
      date: count.asOf,
      value: count.value,
      label: amountText(count, language),
      basis: basisOf(count, known, language),
    })),
  });
  return [
    line(words.regions, regions, words.known),
    { ...line(words.clusters, clusters, ''), isBelow: true },
  ];
}

/** All that the picture shows, as a sentence: `MINT-Regionen: März 2013 39 (…), …; MINT-Cluster: …`. */
function spoken(series: readonly Series[], title: string, language: Language): string {
  const value = ({ date, label, basis }: Series['values'][number]): string =>
    `${formatDate(date, language) ?? ''}: ${label}${basis && ` (${basis})`}`;
  const lines = series
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => `${name}: ${values.map(value).join(', ')}`);
  return `${timelineWordsOf(language).chartLabel}. ${title}. ${lines.join('; ')}.`;
}

const text = ({ lines, anchor, x, y, isNamed }: PlacedText): SVGTemplateResult =>
  svg`<text class="value" text-anchor=${anchor}>${lines.map(
    (line, at) =>
      svg`<tspan class=${isNamed && at === 0 ? 'series-name' : ''} x=${x} y=${y[at] ?? 0}>${line}</tspan>`,
  )}</text>`;

function axes({ frame, rows, years }: Drawing, language: Language): SVGTemplateResult {
  const { left, right, bottom } = frame;
  return svg`${rows.map(
    ({ at, value }) =>
      svg`<path class=${value === 0 ? 'axis' : 'grid'} d=${`M${left} ${at}H${right}`}></path>
        <text class="tick" text-anchor="end" x=${left - 6} y=${at + 4}>${formatNumber(value, language)}</text>`,
  )}
  ${years.map(
    ({ at, value }) =>
      svg`<path class="axis" d=${`M${at} ${bottom}v4`}></path>
        <text class="tick" text-anchor="middle" x=${at} y=${bottom + 17}>${value}</text>`,
  )}`;
}

/** What the numbers rest on, and the lines that part those that cannot be compared. */
const eras = ({ eras: stretches, breaks, frame }: Drawing): SVGTemplateResult =>
  svg`${breaks.map((at) => svg`<path class="break" d=${`M${at} 2V${frame.bottom}`}></path>`)}
  ${stretches.map(
    ({ left, lines }) =>
      svg`<text class="tick">${lines.map(
        (line, at) => svg`<tspan x=${left} y=${12 + at * 15}>${line}</tspan>`,
      )}</text>`,
  )}`;

/** A square is as large to the eye as a disc. */
const marker = ([x, y]: readonly [number, number], look: string, isOpen: boolean) =>
  look === 'clusters'
    ? svg`<rect class="mark" x=${x - 3.5} y=${y - 3.5} width="7" height="7"></rect>`
    : svg`<circle class=${isOpen ? 'mark open' : 'mark'} cx=${x} cy=${y} r="4"></circle>`;

/** Marks of all bases but the last are open. */
const lines = ({ series }: Drawing): SVGTemplateResult =>
  svg`${series.map(({ paths, points, labels }, at) => {
    const look = LOOKS[at] ?? '';
    const last = points.at(-1)?.basis;
    return svg`<g class=${look}>
      ${paths.map((d) => svg`<path class="line" d=${d}></path>`)}
      ${points.map((point) => marker(point.at, look, point.basis !== last))}
      ${labels.map(text)}
    </g>`;
  })}`;

function picture(series: readonly Series[], title: string, width: number, language: Language) {
  const drawing = growth(series, width || UNSEEN);
  return html`<svg
    part="chart"
    class="chart numbers"
    role="img"
    aria-label=${spoken(series, title, language)}
    viewBox="0 0 ${drawing.width} ${drawing.height}"
  >
    ${axes(drawing, language)} ${eras(drawing)} ${lines(drawing)}
  </svg>`;
}

/** Why a line is broken. */
function breakNote({ regions, voice: { language } }: Growth) {
  const { known, incomparable } = timelineWordsOf(language);
  const [before, after] = [...new Set(regions.map((each) => basisOf(each, known, language)))];
  return metaLine(before && after ? [incomparable(before, after)] : []);
}

function row(count: DatedCount, { facts, voice }: Growth): TemplateResult {
  const { language } = voice;
  const { of, note, src } = count;
  return html`<tr>
    <th scope="row">${formatDate(count.asOf, language)}</th>
    <td class="number">${amountText(count, language)}</td>
    <td>
      ${of ? html`<p>${dataText(of, language)}</p>` : nothing}
      ${sourcesOf(facts, src).map(
        ({ url, title }) => html`<p lang="de">${outsideLink(url, title)}</p>`,
      )}
      ${note ? html`<p class="muted">${dataText(note, language)}</p>` : nothing}
      ${metaLine([voice.statedBy(src)])}
    </td>
  </tr>`;
}

const rows = (name: string, counts: readonly DatedCount[], growth: Growth) =>
  counts.length === 0
    ? nothing
    : html`<tbody>
        <tr>
          <th scope="rowgroup" colspan="3" class="group">${name}</th>
        </tr>
        ${counts.map((count) => row(count, growth))}
      </tbody>`;

function table(growth: Growth, title: string): TemplateResult {
  const words = timelineWordsOf(growth.voice.language);
  return html`<table part="table" class="table numbers">
    <caption class="visually-hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.date}</th>
        <th scope="col" class="number">${words.count}</th>
        <th scope="col">${words.source}</th>
      </tr>
    </thead>
    ${rows(words.regions, growth.regions, growth)} ${rows(words.clusters, growth.clusters, growth)}
  </table>`;
}

/** The growth of the number of networks as a picture, with the same numbers, their dates and sources as a table. */
export function growthChart(growth: Growth): TemplateResult {
  const { language } = growth.voice;
  const words = timelineWordsOf(language);
  const { regions, clusters, width, isWide } = growth;
  if (regions.length + clusters.length === 0) return html`<p class="muted">${words.noCounts}</p>`;
  return html`<div class="growth">
    <div class="picture">
      ${picture(seriesOf(growth), words.growthHeading, width, language)} ${breakNote(growth)}
    </div>
    <details class="fold" ?open=${isWide}>
      <summary><span class="section-heading">${words.numbers}</span></summary>
      ${table(growth, words.growthHeading)}
    </details>
  </div>`;
}
