/** Points on a map, and counts as discs: loaded when the first map asks for them. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { discsOf, type Disc } from '../cartography/discs.js';
import { unitsPerPixel } from '../cartography/frame.js';
import { areaFinder, type AreaFinder } from '../cartography/inside.js';
import { toPixels, type Circle } from '../cartography/label-room.js';
import { boxesOf, hiddenUnder, labelStands, type Stands } from '../cartography/label-stands.js';
import {
  kindsOf,
  marksOf,
  movesFromMark,
  placedOn,
  type Placed,
  type PointKind,
} from '../cartography/marks.js';
import type { Moves } from '../cartography/navigation.js';
import {
  kindsAsked,
  networkPoints,
  pagePoints,
  POINT_WORDS,
  type NetworkPoints,
} from '../dataset/map-points.js';
import type { OwnPoint } from '../dataset/points.js';
import type { Dataset } from '../dataset/schema.js';
import type { StateId } from '../dataset/states.js';
import type { MintPointSelectDetail } from '../events.js';
import type { ExportPoint } from '../export/table.js';
import { formatNumber } from '../i18n/locale.js';
import { kindText, markDetail, markTitle, spokenMark } from '../i18n/point-text.js';
import { pointWordsOf, textOf } from '../i18n/words.js';
import { movedLabels, pointStyles } from '../styles/points.js';
import type { AreaLinks } from '../views/choropleth.js';
import { discLayer } from '../views/count-discs.js';
import type { Voice } from '../views/data-text.js';
import { labelsElsewhere } from '../views/labels-elsewhere.js';
import type { MapContent } from '../views/map-content.js';
import { markLayer, markRadius, type ShownMark } from '../views/mark-layer.js';
import { pointKey, pointNotes, type PointKey } from '../views/point-key.js';
import { pointPanel, pointTable, type PointVoice } from '../views/point-list.js';
import type { sourceList } from '../views/source-list.js';
import { dresser } from './dress.js';

/** The map, as far as it concerns points. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly stateId: StateId | null;
    /** Words with spaces between them; a page may set anything. */
    points: unknown;
    district: string;
    withCounts: boolean;
    withoutInteraction: boolean;
    hrefTemplate: string | null | undefined;
  };

/** Says something to those who listen. */
interface Status {
  say: (text: string) => void;
}

/** The points that a page brings, and the id of the source that stands for it. */
type OwnPoints = { points: readonly OwnPoint[]; src: string } | null | undefined;

/** Two marks are never nearer to each other than this, in px: for a mouse, and for a finger. */
const APART = 36;
const APART_COARSE = 44;

/** Width of a picture in px before it has been measured. */
const USUAL = 480;

const NOWHERE: Placed = { points: [], outside: 0 };

/** What a value was made of, so that it is made anew only when something of it has changed. */
class Kept<Value> {
  #key: readonly unknown[] = [];
  #value: Value | undefined;

  get(key: readonly unknown[], make: () => Value): Value {
    const isSame =
      key.length === this.#key.length && key.every((each, at) => each === this.#key[at]);
    if (this.#value === undefined || !isSame) this.#value = make();
    this.#key = key;
    return this.#value;
  }
}

/** No label has moved. */
const AT_HOME: Stands = new Map();

const complaints = new Set<string>();

/** Names a word that means nothing on the console, once a page. */
function complainAbout(word: string): void {
  if (POINT_WORDS.includes(word) || complaints.has(word)) return;
  complaints.add(word);
  console.warn(`<mint-map>: points="${word}" is not one of ${POINT_WORDS.join(', ')}`);
}

const orNull = (text = ''): string | null => (text === '' ? null : text);

const isCoarse = (): boolean => matchMedia('(pointer: coarse)').matches;

export { pointKey };

/** Brings the looks of points and discs. */
export const dress = dresser(pointStyles);

/** Points and discs of one map: works out what is drawn, and keeps which mark is chosen. */
export class PointLayer implements ReactiveController {
  readonly #host: Host;
  readonly #status: Status;
  #content!: MapContent;
  #facts!: Dataset;
  #voice!: Voice;
  #own: OwnPoints;
  /** True where there are tiles, which have no places to put points: then these stand in a list. */
  #areTiles = false;
  /** Width of the picture in px. */
  #width = 0;
  /** Level of the map's heading. */
  #level = 0;
  #finder = new Kept<AreaFinder>();
  #networks = new Kept<NetworkPoints>();
  #placed = new Kept<Placed>();
  #kinds = new Kept<readonly PointKind[]>();
  #marks = new Kept<readonly ShownMark[]>();
  #stands = new Kept<Stands>();
  #discs = new Kept<readonly Disc[]>();
  /** Where the labels of this map have moved to, by the layout they belong to, and the rules that say so. */
  readonly #styled = new Map<string, Stands>();
  #labels: CSSStyleSheet | undefined;
  #chosen: ShownMark | null = null;
  #area: readonly unknown[] = [];
  /** The mark that had the keyboard last. */
  #last = '';

  constructor(host: Host, status: Status) {
    this.#host = host;
    this.#status = status;
    dress(this.#root);
    this.hostConnected();
    host.addController(this);
    // Here, as a map that has no points should not carry it.
    Object.defineProperty(host, 'pointKey', { get: () => this.key, configurable: true });
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** Labels are moved by a style sheet of the document that the map stands in. */
  hostConnected(): void {
    const { adoptedStyleSheets, ownerDocument } = this.#root;
    const { defaultView } = ownerDocument;
    if (!defaultView || adoptedStyleSheets.some((each) => each === this.#labels)) return;
    this.#labels = new defaultView.CSSStyleSheet();
    this.#writeLabels();
    adoptedStyleSheets.push(this.#labels);
  }

  /** Takes what the map shows, before it is drawn. A point is left when a Land or Kreis is chosen. */
  refresh(
    content: MapContent,
    facts: Dataset,
    voice: Voice,
    own: OwnPoints,
    { width, view, level }: { width: number; view: string; level: number },
  ): void {
    this.#content = content;
    this.#facts = facts;
    this.#voice = voice;
    this.#own = own;
    this.#width = width || USUAL;
    this.#level = level;
    this.#areTiles = view === 'tiles';
    for (const word of this.#words) complainAbout(word);
    const area = [this.#host.stateId, this.#host.district];
    if (area.some((each, at) => each !== this.#area[at])) this.#chosen = null;
    this.#area = area;
    const [first] = this.#chosen?.points ?? [];
    this.#chosen = this.marks.find(({ points }) => first && points.includes(first)) ?? null;
  }

  /** Labels go back where the map shows no marks any more. */
  hostUpdated(): void {
    if (!this.#host.renderRoot.querySelector('.points')) this.#moveLabels(AT_HOME, '');
  }

  /** What the page asks for; an attribute taken away is null, and asks for nothing. */
  get #words(): string[] {
    return String(this.#host.points)
      .split(/\s+/)
      .filter((word) => word !== '' && word !== 'null');
  }

  /** The Land whose Kreise are shown. */
  get #land(): StateId | null {
    return this.#content.kind === 'district' ? this.#host.stateId : null;
  }

  get #find(): AreaFinder {
    const { areas, coast } = this.#content;
    return this.#finder.get([coast, areas.length], () => areaFinder(areas));
  }

  /** True if points of our networks are wanted. */
  get asksNetworks(): boolean {
    return kindsAsked(this.#words).length > 0;
  }

  get #network(): NetworkPoints {
    const kinds = kindsAsked(this.#words);
    const facts = this.#facts;
    const land = this.#land;
    return this.#networks.get([facts, land, ...kinds], () => networkPoints(facts, kinds, land));
  }

  /** The points that lie on the map. */
  get #points(): Placed {
    const networks = this.#network.points;
    const page = this.#words.includes('own') ? this.#own : null;
    const { areas, isPending } = this.#content;
    return this.#placed.get([networks, page?.points, this.#find, isPending], () => {
      if (isPending) return NOWHERE;
      const states = new Map(areas.map(({ id, state }) => [id, state]));
      const all = [...networks, ...(page ? pagePoints(page.points, page.src) : [])];
      return placedOn(all, { find: this.#find, stateOf: (area) => states.get(area) ?? null });
    });
  }

  get #kindList(): readonly PointKind[] {
    const { points } = this.#points;
    return this.#kinds.get([points], () => kindsOf(points));
  }

  /** What is drawn, from north to south. */
  get marks(): readonly ShownMark[] {
    const { points } = this.#areTiles ? NOWHERE : this.#points;
    const { frame } = this.#content;
    const { language } = this.#voice;
    const apart = isCoarse() ? APART_COARSE : APART;
    return this.#marks.get([points, this.#width, frame, apart, language], () => {
      const forms = new Map(this.#kindList.map(({ kind, form }) => [kind, form]));
      return marksOf(points, this.#width, apart, frame).map((mark) => ({
        ...mark,
        form: forms.get(mark.points[0]?.kind ?? '') ?? 'circle',
        spoken: spokenMark(mark.points, language),
      }));
    });
  }

  #markOf(id: string | null): ShownMark | undefined {
    return this.marks.find((mark) => mark.id === id);
  }

  /** The ids of all marks, for one of them; undefined for an area. */
  order(id: string): string[] | undefined {
    return this.#markOf(id) && this.marks.map((mark) => mark.id);
  }

  /** The name that letters search in: of a group, that of its first point. */
  nameOf(id: string): string | undefined {
    const [first] = this.#markOf(id)?.points ?? [];
    return first && textOf(first.name, this.#voice.language);
  }

  /** Where the arrows lead from a mark; undefined for an area. */
  moves(id: string): Moves | undefined {
    return movesFromMark(this.marks, id);
  }

  /**
   * Chooses a mark for the visitor, unless the page objects; true if it is one. Choosing an area leaves the mark.
   */
  select(id: string | null): boolean {
    const mark = this.#markOf(id);
    if (!mark) {
      this.leave();
      return false;
    }
    if (mark !== this.#chosen && this.#dispatch(mark)) {
      this.#chosen = mark;
      this.#status.say(mark.spoken);
      this.#host.requestUpdate();
    }
    return true;
  }

  #dispatch({ points }: ShownMark): boolean {
    const { language } = this.#voice;
    const [first] = points;
    const one = points.length === 1 ? first : undefined;
    const detail: MintPointSelectDetail = {
      name: markTitle(points, language),
      kind: one ? one.kind : null,
      place: orNull(one?.place),
      url: orNull(one?.url),
      count: points.length,
    };
    return this.#host.dispatchEvent(
      new CustomEvent('mint-point-select', {
        detail,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  }

  /** Leaves the mark that is chosen; true if one was. */
  leave(): boolean {
    const wasChosen = this.#chosen !== null;
    this.#chosen = null;
    if (wasChosen) this.#host.requestUpdate();
    return wasChosen;
  }

  /**
   * What is drawn over a map of a width, in one of the layouts for paper or on the screen; `focused` has the keyboard or
   * had it last.
   */
  draw(
    focused: string | null,
    links: AreaLinks | null | undefined,
    width: number,
    isPaper: boolean,
  ): TemplateResult {
    this.#width = width;
    this.#moveLabels(this.#moved, isPaper ? `.for-${width}` : '');
    if (focused !== null && this.#markOf(focused)) this.#last = focused;
    const { withoutInteraction } = this.#host;
    const stop = this.#chosen ?? this.#markOf(this.#last) ?? this.marks[0];
    const layer = markLayer({
      marks: this.marks,
      frame: this.#content.frame,
      selected: this.#chosen?.id ?? null,
      tabStop: this.#markOf(focused)?.id ?? stop?.id ?? null,
      language: this.#voice.language,
      interactive: !withoutInteraction,
    });
    const elsewhere = labelsElsewhere(this.#content.areas, this.#moved, {
      selected: this.#host.stateId,
      width,
      links,
    });
    return html`${elsewhere}${this.#discList.length > 0 ? discLayer(this.#discList) : nothing}${layer}`;
  }

  /** Marks as circles in px. */
  get #circles(): Circle[] {
    const perPixel = unitsPerPixel(this.#width, this.#content.frame);
    return this.marks.map((mark) => ({
      at: toPixels(mark.at, perPixel),
      radius: markRadius(mark, this.#voice.language),
    }));
  }

  /** How labels make room for marks; those of Kreise stay, or go. */
  get #moved(): Stands {
    const { areas, labelBoxes } = this.#content;
    const { marks } = this;
    const width = this.#width;
    return this.#stands.get([marks, areas, width], (): Stands => {
      if (marks.length === 0) return AT_HOME;
      if (labelBoxes) return hiddenUnder(this.#circles, labelBoxes(width));
      return labelStands(areas, this.#circles, width, this.#find);
    });
  }

  /** Moves the labels of a layout for paper, or of the one on the screen, which has no name. */
  #moveLabels(moved: Stands, layout: string): void {
    const styled = this.#styled;
    if (styled.get(layout) === moved) return;
    // There is one layout on the screen, or there are those for paper.
    if (layout === '' || styled.has('')) styled.clear();
    styled.set(layout, moved);
    this.#writeLabels();
  }

  #writeLabels(): void {
    const rules = [...this.#styled].map(([name, stands]) => movedLabels(stands, name));
    this.#labels?.replaceSync(rules.join('\n'));
  }

  /** Counts belong to the Länder, whose labels they stand beside. */
  get #discList(): readonly Disc[] {
    const { readings, areas, kind, isPending } = this.#content;
    const width = this.#width;
    const isShown = this.#host.withCounts && kind === 'state' && !isPending && !this.#areTiles;
    return this.#discs.get([isShown, readings, this.#moved, width], () =>
      isShown
        ? discsOf(readings, boxesOf(areas, this.#moved, width), this.#circles, width, this.#find)
        : [],
    );
  }

  /** What a tooltip says of a mark; undefined for an area. */
  tip(id: string | null): TemplateResult | undefined {
    const mark = this.#markOf(id);
    const { language } = this.#voice;
    return (
      mark &&
      html`<strong>${markTitle(mark.points, language)}</strong><br />${markDetail(
          mark.points,
          language,
        )}`
    );
  }

  get #pointVoice(): PointVoice {
    return { ...this.#voice, facts: this.#facts, level: this.#level };
  }

  /** What is known about the mark that is chosen; undefined where none is. The list of sources is lent by the map. */
  panel(listSources: typeof sourceList): TemplateResult | undefined {
    return this.#chosen
      ? pointPanel(this.#chosen.points, this.#pointVoice, listSources)
      : undefined;
  }

  /** What a key elsewhere on the page says, as `pointKey` of the map; undefined while it shows none. */
  get key(): PointKey | undefined {
    const isWanted = this.#host.withCounts || this.#words.some((word) => word !== 'none');
    return isWanted && this.#area.length > 0 ? this.#key : undefined;
  }

  get #key(): PointKey {
    const { marks } = this;
    return {
      kinds: this.#kindList,
      marks,
      discs: this.#discList,
      width: this.#width,
      areTiles: this.#areTiles,
      inLinks: Boolean(this.#host.hrefTemplate) && marks.length > 0,
      outside: this.#points.outside,
      unplaced: this.#network.unplaced,
    };
  }

  /** The key of points and discs. */
  legend(): TemplateResult {
    return pointKey(this.#key, this.#voice.language);
  }

  /** All points as a table beside that of the values, and folded below tiles; nothing where there are none. */
  table(isBesideValues: boolean): TemplateResult | typeof nothing {
    const { points } = this.#points;
    if (points.length === 0 || !(isBesideValues || this.#areTiles)) return nothing;
    const table = pointTable(points, pointNotes(this.#key, this.#voice.language), this.#pointVoice);
    return isBesideValues ? table : this.#folded(points.length, table);
  }

  #folded(count: number, table: TemplateResult): TemplateResult {
    const { language } = this.#voice;
    return html`<details class="point-list-below">
      <summary>${pointWordsOf(language).asList(formatNumber(count, language))}</summary>
      ${table}
    </details>`;
  }

  /** The points that are shown, as a file lists them. */
  get listed(): ExportPoint[] {
    const { language } = this.#voice;
    return this.#points.points.map(({ name, kind, place, lon, lat, url, src }) => ({
      name: textOf(name, language),
      kind: kindText(kind, language),
      place,
      lon,
      lat,
      url,
      sources: src,
    }));
  }

  /** Where the places of our networks are from; empty where none is shown. */
  get credit(): string {
    const { points } = this.#network;
    return points.length > 0 ? pointWordsOf(this.#voice.language).towns : '';
  }
}
