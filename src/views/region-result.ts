import { html, nothing, type TemplateResult } from 'lit';
import { officeOf } from '../dataset/offices.js';
import { citedIn, nationalAddress } from '../dataset/portraits.js';
import { statusOn, type ListedRegion } from '../dataset/regions.js';
import type { Dataset } from '../dataset/schema.js';
import { sourcesOf } from '../dataset/sources.js';
import { stateOf, type StateId } from '../dataset/states.js';
import { statedIn } from '../dataset/structures.js';
import { asOfText } from '../i18n/as-of.js';
import { formatDate, formatNumber } from '../i18n/locale.js';
import { foundWordsOf, textOf } from '../i18n/words.js';
import { addressLink } from './address-link.js';
import { dataText, metaLine, type Voice } from './data-text.js';
import { kindSign } from './seat-map.js';
import { outsideLink } from './source-list.js';
import { statedLine } from './stated-line.js';

/** What results are told with. */
export interface ResultVoice extends Voice {
  facts: Dataset;
  /** Kreise by their official keys. */
  districts: Readonly<Record<string, string>>;
}

type Part = TemplateResult | typeof nothing;

/** Longer lists of Kreise are folded. */
const FEW_DISTRICTS = 5;

export function landName(id: StateId, { facts, language }: ResultVoice): string {
  const { name } = stateOf(facts, id);
  return name ? textOf(name, language) : id;
}

/** Whom to ask in a Land; where nobody is known there, who helps all over Germany. */
export function officeLine(id: StateId | null, voice: ResultVoice): TemplateResult {
  const words = foundWordsOf(voice.language);
  const { facts, language } = voice;
  const { name, website } = id ? officeOf(facts, id) : {};
  if (!id || !name) return nobodyIn(id, voice);
  const link = website ? addressLink(website.url, website.label) : '';
  return html`<div part="office" class="office">
    <p class="small muted">${words.officeIn(landName(id, voice))}</p>
    <p class="who">${dataText(name, language)}</p>
    ${statedLine(stateOf(facts, id).structure ?? {}, voice)}
    ${metaLine(
      website ? [link, asOfText(website.asOf, language), voice.statedBy(website.src)] : [],
    )}
  </div>`;
}

function nobodyIn(id: StateId | null, voice: ResultVoice): TemplateResult {
  const words = foundWordsOf(voice.language);
  const { facts, language } = voice;
  const address = nationalAddress(facts);
  const date = formatDate(facts.checked, language) ?? '';
  return html`<div part="office" class="office">
    ${id ? html`<p>${words.noOffice(landName(id, voice), date)}</p>` : nothing}
    <p>${words.askNational}${address ? html`: ${addressLink(address)}` : '.'}</p>
  </div>`;
}

/** The sources that what is said of offices rests on. */
export const sourcesOfOffice = (facts: Dataset, id: StateId | null): readonly string[] =>
  id ? citedIn([officeOf(facts, id), statedIn(stateOf(facts, id).structure ?? {})]) : [];

/** That a network is planned, has ended, or nobody knows; empty where it is at work. */
function standing(region: ListedRegion, { language, facts }: ResultVoice): TemplateResult | string {
  const status = statusOn(region, facts.checked ?? '');
  return status === 'active'
    ? ''
    : html`<strong>${foundWordsOf(language).statuses[status]}</strong>`;
}

function times({ since, until }: ListedRegion, { language }: ResultVoice): string[] {
  const words = foundWordsOf(language);
  const [from, to] = [formatDate(since, language), formatDate(until, language)];
  return [from ? words.since(from) : '', to ? words.until(to) : ''];
}

/** The Kreise it names, or that it works in its whole Land. */
function reach(region: ListedRegion, voice: ResultVoice): Part {
  const words = foundWordsOf(voice.language);
  const { districts = [], districtsFrom, statewide } = region;
  const names = districts.map(({ ags, part }) =>
    [voice.districts[ags] ?? ags, part ? ` (${words.inPart})` : ''].join(''),
  );
  const from = districtsFrom ? ` (${words.districtsFrom[districtsFrom]})` : '';
  if (names.length === 0) {
    return statewide ? html`<p class="small">${words.statewide}</p>` : nothing;
  }
  const text = `${names.join(', ')}${from}`;
  if (names.length <= FEW_DISTRICTS) {
    return html`<p class="small">${words.districts(names.length)}: ${text}</p>`;
  }
  const count = formatNumber(names.length, voice.language);
  return html`<details class="small reach">
    <summary>${words.districtsMore(count)}</summary>
    <p>${text}</p>
  </details>`;
}

/** Since when it is there, as of when that is known and by which source, how sure it is, and whose word. */
function evidence(region: ListedRegion, voice: ResultVoice): Part {
  const { language, facts } = voice;
  const { asOf, src, confidence } = region;
  const words = foundWordsOf(language);
  const [source] = sourcesOf(facts, src);
  const stated = voice.statedBy(src);
  return metaLine([
    ...times(region, voice),
    asOfText(asOf, language),
    source && !stated ? html`${words.source}: ${outsideLink(source.url, source.title)}` : '',
    stated,
    confidence === 'low' ? words.uncertain : '',
  ]);
}

/** How a network is shown. */
interface Shown {
  voice: ResultVoice;
  /** True where its office is shown. */
  isOpen: boolean;
  /** Opens it for the visitor; undefined where it cannot be opened. */
  choose: ((event: MouseEvent) => void) | undefined;
}

function askButton(title: string, { voice, isOpen, choose }: Shown): Part {
  const { whoInLand } = foundWordsOf(voice.language);
  if (!choose) return nothing;
  return html`<button
    type="button"
    class="ask small"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-label=${`${whoInLand}: ${title}`}
    @click=${choose}
  >
    ${whoInLand}
  </button>`;
}

/** What it is, and where it works from. */
function about(region: ListedRegion, voice: ResultVoice): Part {
  const words = foundWordsOf(voice.language);
  const { kind, seat, state } = region;
  const place = seat?.place ?? words.seatUnknown;
  const land = landName(state, voice);
  return metaLine(
    [standing(region, voice), words.kinds[kind], place, land === place ? '' : land],
    'small',
  );
}

/** One network: what it is, where it works, since when, how sure that is, and whom to ask. */
export function regionResult(region: ListedRegion, shown: Shown): TemplateResult {
  const { voice, isOpen } = shown;
  const { name, kind, state, website } = region;
  const title = textOf(name, voice.language);
  return html`<li
    part=${isOpen ? 'result selected' : 'result'}
    class="result ${isOpen ? 'open' : ''}"
    tabindex="-1"
  >
    ${kindSign(kind)}
    <div class="about">
      <p class="name">${website ? outsideLink(website, title) : dataText(name, voice.language)}</p>
      ${about(region, voice)} ${reach(region, voice)} ${evidence(region, voice)}
      ${askButton(title, shown)} ${isOpen ? officeLine(state, voice) : nothing}
    </div>
  </li>`;
}
