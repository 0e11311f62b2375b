/**
 * What an element needs where its page brings data of its own: asking for them, reading, merging, and saying
 * what went wrong. Loaded when the first element asks for it.
 */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { inlineText } from '../dataset/inline.js';
import { shortAddress } from '../dataset/links.js';
import type { OwnPoint } from '../dataset/points.js';
import { partnerBehind } from '../dataset/partner-mark.js';
import type { Dataset } from '../dataset/schema.js';
import type { MintErrorDetail } from '../events.js';
import type { Language } from '../i18n/locale.js';
import { partnerWordsOf } from '../i18n/words.js';
import { errorLine } from '../views/error-line.js';
import type { RegionsPart } from './open.js';
import {
  complaintAbout,
  fetchPartner,
  mergedOver,
  readGiven,
  type Complaint,
  type Merged,
  type PartnerAnswer,
  type ToldFigure,
} from './partner-answers.js';

/** What a page sets on an element. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** Null once the attribute is taken away. */
    src: string | null;
    data: unknown;
    timeout: number;
    dataVersion: string;
  };

/** What the element tells of itself. */
export interface Around {
  /** What it brings with it. */
  bundled: () => Dataset;
  language: () => Language;
  /** Brings our networks; null for an element that shows nothing counted from them. */
  openRegions: () => Promise<RegionsPart> | null;
  /** Tells the page what could not be shown as it asked. */
  fail: (detail: MintErrorDetail) => void;
}

/** What frameworks write into an attribute when they mean a property of an element not yet defined. */
const NOT_MEANT = '[object Object]';
const WATCHED = { childList: true, subtree: true, characterData: true };

/** The single mistakes, one step away; undefined where there are none to list. */
function mistakes({ details, more }: Complaint, language: Language): TemplateResult | undefined {
  if (details.length === 0) return undefined;
  const words = partnerWordsOf(language);
  return html`<details class="small">
    <summary>${words.details}</summary>
    <ul>
      ${details.map((each) => html`<li class="text">${each}</li>`)}
      ${more > 0 ? html`<li>${words.more(more)}</li>` : ''}
    </ul>
  </details>`;
}

const bringsRegions = (answers: readonly PartnerAnswer[]): boolean =>
  answers.some(({ file }) => file?.dataset?.regions);

/**
 * Keeps an element in step with the data its page brings: the file at `src`, then the JSON inside the element,
 * then the property `data`, each over the one before. The latest request wins; leaving the page ends it.
 */
export class Partner implements ReactiveController {
  readonly #host: Host;
  readonly #around: Around;
  #observer: MutationObserver | null = null;
  #abort: AbortController | null = null;
  /** What was asked for last: address, text inside, property. */
  #asked: readonly unknown[] = [];
  #answers: readonly PartnerAnswer[] = [];
  /** Our networks, where the page brings networks of its own: what is counted is counted over both. */
  #regions: Dataset = {};
  #merged: Merged | null = null;
  #mergedOf: readonly unknown[] = [];

  /** True while something is on its way. */
  loading = false;

  constructor(host: Host, around: Around) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  /** Our data with the page's over it. */
  get facts(): Dataset {
    return this.#merge().facts;
  }

  /** The figure by Land or Kreis that the page brings; null where it brings none. */
  get own(): ToldFigure | null {
    return this.#merge().own;
  }

  /** The points that the page brings, and the id of the source that stands for it. */
  get points(): { points: readonly OwnPoint[]; src: string } | null {
    return this.#merge().points;
  }

  /** Worked out once, until something comes or goes. */
  #merge(): Merged {
    const ours = this.#around.bundled();
    const { thisPage } = partnerWordsOf(this.#around.language());
    const key = [ours, thisPage, this.#answers];
    if (!this.#merged || key.some((each, index) => each !== this.#mergedOf[index])) {
      this.#mergedOf = key;
      this.#merged = mergedOver(ours, this.#regions, this.#answers, thisPage);
    }
    return this.#merged;
  }

  /** Whose figure it is, where a partner stands behind its sources; empty where they are ours. */
  statedBy(src: readonly string[] | undefined): string {
    const partner = partnerBehind(this.facts, src);
    return partner && partnerWordsOf(this.#around.language()).statedBy(partner);
  }

  /** That something is on its way from an address; empty where nothing is. */
  get notice(): string {
    const { src } = this.#host;
    if (!this.loading || !src) return '';
    const host = shortAddress(src).replace(/\/.*/, '') || src;
    return partnerWordsOf(this.#around.language()).loadingFrom(host);
  }

  /** Calm lines on what could not be shown as the page asked. */
  render(): TemplateResult {
    const words = partnerWordsOf(this.#around.language());
    const { version = '' } = this.#around.bundled();
    const { dataVersion } = this.#host;
    const isOther = dataVersion && dataVersion !== version;
    return html`${isOther ? errorLine(words.otherVersion(dataVersion, version)) : ''}
    ${this.#complaints().map((complaint) =>
      errorLine(complaint.text, mistakes(complaint, this.#around.language())),
    )}`;
  }

  #complaints(): Complaint[] {
    const language = this.#around.language();
    return this.#answers.flatMap((answer) => complaintAbout(answer, language) ?? []);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#update);
    this.#observer.observe(this.#host, WATCHED);
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#abort?.abort();
    // What stands in the page is not read anew, nor its mistakes told again, when the element comes back.
    if (this.#asked[0] || this.loading) this.#asked = [];
    this.loading = false;
  }

  /** Asks for what the page brings, if that has changed; called before the element renders. */
  refresh(): void {
    const { src, data, isConnected } = this.#host;
    const inline = inlineText(this.#host);
    if (inline === undefined) {
      // What comes after it in the element, or the end of the page, tells that it is whole.
      document.addEventListener('DOMContentLoaded', this.#update, { once: true });
      this.#asked = [];
      this.loading = true;
      return;
    }
    const wanted = [src ?? '', inline, data === NOT_MEANT ? null : (data ?? null)];
    // Unlike ===, this knows NaN again, which would be asked for at every update.
    if (!isConnected || wanted.every((each, index) => Object.is(each, this.#asked[index]))) return;
    this.#asked = wanted;
    this.#abort?.abort();
    this.#abort = new AbortController();
    const [address, ...rest] = wanted;
    const given = rest.filter((each) => each !== null && each !== '');
    const answers = given.map((each) => readGiven(each, this.#around.bundled()));
    // What stands in the page is there at once: no drawing without it before one with it.
    if (!address && !bringsRegions(answers)) this.#take(answers);
    else void this.#await(address, answers, this.#abort.signal);
  }

  /** The page hears of mistakes once the update is over: what it then sets makes one of its own. */
  #take(answers: readonly PartnerAnswer[]): void {
    this.#answers = answers;
    this.loading = false;
    for (const { kind, message, source } of this.#complaints()) {
      queueMicrotask(() => this.#around.fail({ kind, message, source }));
    }
  }

  /** Puts what comes from an address below what stands in the page. */
  async #await(address: unknown, given: readonly PartnerAnswer[], signal: AbortSignal) {
    this.loading = true;
    const names = this.#around.bundled();
    const timeout = this.#host.timeout * 1000;
    const fetched = typeof address === 'string' && address !== '';
    const answers = fetched
      ? [await fetchPartner(address, names, { signal, timeout }), ...given]
      : given;
    if (bringsRegions(answers)) await this.#openRegions();
    if (signal.aborted) return;
    this.#take(answers);
    this.#host.requestUpdate();
  }

  /** Without our networks, those of the page still stand, and only the sums are not counted anew. */
  async #openRegions(): Promise<void> {
    const part = await this.#around.openRegions()?.catch(() => null);
    this.#regions = part?.regions ?? {};
  }
}
