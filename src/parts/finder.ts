/** Searches the networks and shows what is found; loaded when the first finder stands on the page. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { seatAt, type Seat } from '../cartography/seats.js';
import { districtNames } from '../dataset/bundled/district-names.js';
import {
  findRegions,
  regionSearch,
  type Asked,
  type Found,
  type RegionSearch,
} from '../dataset/region-search.js';
import type { ListedRegion } from '../dataset/regions.js';
import type { Dataset, RegionKind } from '../dataset/schema.js';
import type { StateId } from '../dataset/states.js';
import type { SelectionOrigin } from '../events.js';
import { formatDate, formatNumber, LANGUAGES } from '../i18n/locale.js';
import { foundWordsOf, type FoundWords } from '../i18n/words.js';
import type { Voice } from '../views/data-text.js';
import {
  landName,
  officeLine,
  regionResult,
  sourcesOfOffice,
  type ResultVoice,
} from '../views/region-result.js';
import { kindSign, seatMap } from '../views/seat-map.js';
import { dresser } from './dress.js';
import { finderStyles } from './finder.styles.js';

export { offices } from '../dataset/bundled/offices.js';

/** What a finder does for what is shown here. */
export interface Acts {
  /** Chooses a Land for the visitor; false if the page objects. */
  choose: (state: StateId, origin: SelectionOrigin) => boolean;
  /** Takes all filters away. */
  widen: () => void;
}

/** So many results are shown at first, and as many more each time they are asked for. */
const PAGE = 20;

/** A German postcode, or the most of one. */
const POSTCODE = /^\s*(?:D-?)?\d{4,5}\s*$/i;

const searches = new WeakMap<Dataset, RegionSearch>();

/** What networks of a dataset are searched in: made once, however many finders ask. */
function searchOf(facts: Dataset): RegionSearch {
  const known = searches.get(facts);
  if (known) return known;
  const made = regionSearch(facts, {
    districts: districtNames,
    kinds: (kind) => LANGUAGES.map((language) => foundWordsOf(language).kinds[kind]),
  });
  searches.set(facts, made);
  return made;
}

/** In the order in which they are explained. */
const KINDS: readonly RegionKind[] = ['mint-region', 'zdi-network', 'research-centre', 'cluster'];

const NOTHING_ASKED: Asked = { query: '', land: null, kind: null };
const NOTHING_FOUND: Found = { regions: [], elsewhere: 0, districts: [], land: null };

const dress = dresser(finderStyles);

/** Where networks sit; undefined for those of which that is not known. */
const seats = new WeakMap<ListedRegion, Seat | undefined>();

/** Worked out once: at every letter it would be the most of all that is done. */
function seatOf(region: ListedRegion): Seat | undefined {
  if (seats.has(region)) return seats.get(region);
  const { lon, lat } = region.seat ?? {};
  const seat = lon === undefined || lat === undefined ? undefined : seatAt(region.kind, lon, lat);
  seats.set(region, seat);
  return seat;
}

/** What one finder has found, how much of it is shown, and which of it is open. */
export class Finder {
  readonly #host: ReactiveControllerHost;
  readonly #root: ShadowRoot;
  readonly #acts: Acts;
  #asked = NOTHING_ASKED;
  #facts: Dataset = {};
  #voice!: ResultVoice;
  #found = NOTHING_FOUND;
  #limit = 0;
  /** The network whose office is shown; undefined until the visitor has chosen. */
  #open: string | null | undefined;

  constructor(host: ReactiveControllerHost, root: ShadowRoot, acts: Acts) {
    this.#host = host;
    this.#root = root;
    this.#acts = acts;
    dress(root);
  }

  get #words(): FoundWords {
    return foundWordsOf(this.#voice.language);
  }

  /** True where neither words nor filters ask for anything. */
  get #isResting(): boolean {
    const { query, land, kind } = this.#asked;
    return query.trim() === '' && land === null && kind === null;
  }

  #number(count: number): string {
    return formatNumber(count, this.#voice.language);
  }

  /** Takes what is asked for, before it is shown; searches anew only where that is something else. */
  refresh(asked: Asked, facts: Dataset, voice: Voice): void {
    this.#voice = { ...voice, facts, districts: districtNames };
    const { query, land, kind } = this.#asked;
    const isSame = query === asked.query && land === asked.land && kind === asked.kind;
    if (isSame && facts === this.#facts) return;
    this.#asked = asked;
    this.#facts = facts;
    this.#found = findRegions(searchOf(facts), asked);
    this.#limit = this.#isResting ? 0 : PAGE;
    this.#open = undefined;
  }

  /** How many were found, as it is said. */
  get status(): string {
    const { length } = this.#found.regions;
    if (this.#isResting) return '';
    return length === 0 ? this.#words.noHits : this.#words.hits(this.#number(length));
  }

  get #shown(): readonly ListedRegion[] {
    return this.#found.regions.slice(0, this.#limit);
  }

  /** The network whose office is shown: the chosen one, else the best where words were searched for. */
  get #opened(): ListedRegion | undefined {
    const [first] = this.#shown;
    if (this.#open === undefined)
      return this.#asked.query.trim() && !this.#asked.land ? first : undefined;
    return this.#shown.find(({ id }) => id === this.#open);
  }

  /** The Land whose office is shown apart from the results. */
  get #landAsked(): StateId | null {
    const { regions, land } = this.#found;
    return regions.length === 0 ? land : this.#asked.land;
  }

  /** The ids of the sources that all of it rests on. */
  get cited(): string[] {
    const offices = sourcesOfOffice(this.#facts, this.#landAsked ?? this.#opened?.state ?? null);
    return [...this.#shown.flatMap(({ src }) => src.slice(0, 1)), ...offices];
  }

  /** Where the picture and its places are from. */
  get credits(): string[] {
    return [this.#words.boundaries, this.#words.towns];
  }

  render(): TemplateResult {
    return html`<div class="found">
      <div class="hits">${this.#summary()} ${this.#office()} ${this.#list()} ${this.#more()}</div>
      ${this.#map()}
    </div>`;
  }

  #summary(): TemplateResult {
    const { length } = this.#found.regions;
    if (this.#isResting) return html`<p part="summary" class="summary">${this.#rest(length)}</p>`;
    if (length === 0) return this.#none();
    const shown = this.#shown.length;
    const count = this.#number(length);
    return html`<p part="summary" class="summary numbers">
      ${shown < length ? this.#words.shownOf(this.#number(shown), count) : this.#words.hits(count)}
    </p>`;
  }

  #rest(count: number): string {
    const date = formatDate(this.#facts.checked, this.#voice.language) ?? '';
    return count === 0 ? this.#words.restingEmpty : this.#words.resting(this.#number(count), date);
  }

  /** What was searched for in vain, that this may be our ignorance, and what leads on. */
  #none(): TemplateResult {
    const { query } = this.#asked;
    const { elsewhere } = this.#found;
    const words = this.#words;
    return html`<div part="summary" class="summary none">
      <p>${this.#noneText()} ${POSTCODE.test(query) ? nothing : words.mayBe}</p>
      ${
        elsewhere > 0
          ? html`<button type="button" @click=${this.#acts.widen}>
              ${words.elsewhere(this.#number(elsewhere))}
            </button>`
          : nothing
      }
    </div>`;
  }

  #noneText(): string {
    const { query, land, kind } = this.#asked;
    const words = this.#words;
    if (POSTCODE.test(query)) return words.postcode;
    const { districts, elsewhere } = this.#found;
    const named = elsewhere > 0 ? [] : districts;
    const names = named.flatMap((ags) => districtNames[ags] ?? []).join(', ');
    const what = names
      ? words.noneInDistricts(names)
      : query.trim()
        ? words.noneFor(query.trim())
        : words.noneAtAll;
    const within = land ? words.withinLand(landName(land, this.#voice)) : '';
    return `${what}${within}${kind ? words.withinKind(words.kinds[kind]) : ''}.`;
  }

  /** Whom to ask, where a Land is asked for or nothing was found. */
  #office(): TemplateResult | typeof nothing {
    const isEmpty = this.#found.regions.length === 0;
    const land = this.#landAsked;
    return land || (isEmpty && !this.#isResting) ? officeLine(land, this.#voice) : nothing;
  }

  #list(): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (shown.length === 0) return nothing;
    return html`<ol part="results" class="results" aria-label=${this.#words.list}>
      ${shown.map((region) => this.#result(region, region === this.#opened))}
    </ol>`;
  }

  /** The office of the Land that is asked for stands above all results, and need not be asked for at each. */
  #result(region: ListedRegion, isOpen: boolean): TemplateResult {
    return regionResult(region, {
      voice: this.#voice,
      isOpen,
      choose:
        region.state === this.#asked.land
          ? undefined
          : (event) => this.#choose(region, isOpen, event),
    });
  }

  /** Opens a network and chooses its Land, unless the page objects; an open one is closed. */
  #choose({ id, state }: ListedRegion, isOpen: boolean, { detail }: MouseEvent): void {
    const origin = detail === 0 ? 'keyboard' : 'pointer';
    if (!isOpen && !this.#acts.choose(state, origin)) return;
    this.#open = isOpen ? null : id;
    this.#host.requestUpdate();
  }

  #more(): TemplateResult | typeof nothing {
    const { length } = this.#found.regions;
    const rest = length - this.#shown.length;
    if (rest <= 0) return nothing;
    const words = this.#words;
    return html`<button type="button" class="more" @click=${this.#showMore}>
      ${
        this.#limit === 0
          ? words.listAll(this.#number(length))
          : words.showMore(this.#number(Math.min(rest, PAGE)))
      }
    </button>`;
  }

  /** The keyboard goes on at the first of those that have come. */
  readonly #showMore = async (): Promise<void> => {
    const before = this.#shown.length;
    this.#limit += PAGE;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#root.querySelectorAll<HTMLElement>('.result')[before]?.focus({ preventScroll: true });
  };

  #map(): TemplateResult {
    const { regions } = this.#found;
    const words = this.#words;
    const placed = regions.map(seatOf).filter((seat) => seat !== undefined);
    const kinds = KINDS.filter((kind) => placed.some((seat) => seat.kind === kind));
    const unplaced = regions.length - placed.length;
    return html`<figure class="where">
      ${seatMap({
        label: words.mapLabel(this.#number(placed.length)),
        seats: placed,
        land: this.#landAsked,
        chosen: this.#opened && seatOf(this.#opened),
      })}
      <ul part="legend" class="key small">
        ${kinds.map(
          (kind) => html`<li part="legend-item">${kindSign(kind)} ${words.kinds[kind]}</li>`,
        )}
      </ul>
      ${unplaced > 0 ? html`<p class="small muted">${words.unplaced(this.#number(unplaced))}</p>` : nothing}
    </figure>`;
  }
}
