import type { Dataset } from '../dataset/schema.js';
import type { Reading } from '../dataset/metrics.js';
import { stateIdOf, type StateId } from '../dataset/states.js';
import type { MintSelectDetail, SelectionOrigin } from '../events.js';
import type { Language } from '../i18n/locale.js';
import type { Metric } from '../i18n/metric.js';
import { unitText } from '../i18n/reading-text.js';
import { mapWordsOf, stateName } from '../i18n/words.js';

/** What can be chosen from: Länder, or Kreise. */
interface Choosable {
  kind: 'state' | 'district';
  metric: Metric;
  readings: readonly Reading[];
  areas: readonly { id: string; spoken: string }[];
  words: { back?: string };
  nameOf: (area: string) => string;
}

/** The element that keeps what is chosen. */
interface Keeper {
  state: string;
  district: string;
  readonly stateId: StateId | null;
}

/** What is known, and how a choice is said to those who listen. */
interface Known {
  content: Choosable;
  facts: Dataset;
  voice: { language: Language };
  say: (text: string) => void;
}

/** Chooses for a visitor: an area of what is shown, or the Land whose Kreise are shown. */
export class Choice {
  readonly #keeper: Keeper;
  readonly #known: () => Known;
  readonly #ask: (detail: MintSelectDetail) => boolean;

  /** `ask` asks the page, which may object. */
  constructor(keeper: Keeper, known: () => Known, ask: (detail: MintSelectDetail) => boolean) {
    this.#keeper = keeper;
    this.#known = known;
    this.#ask = ask;
  }

  /** The area that is chosen. */
  get area(): string | null {
    const { stateId, district } = this.#keeper;
    if (this.#known().content.kind === 'state') return stateId;
    return this.readingOf(district) ? district : null;
  }

  readingOf(area: string | null): Reading | undefined {
    return this.#known().content.readings.find(({ id }) => id === area);
  }

  /** Chooses an area, unless the page objects. */
  choose(area: string | null, origin: SelectionOrigin): void {
    if (area === this.area || !this.offer(area, origin)) return;
    const { content, voice, say } = this.#known();
    this.#keeper[content.kind] = area ?? '';
    const chosen = content.areas.find(({ id }) => id === area);
    if (origin !== 'keyboard') say(chosen?.spoken ?? mapWordsOf(voice.language).deselected);
  }

  /** False if the page objects to what a visitor chose. */
  offer(area: string | null, origin: SelectionOrigin): boolean {
    const { content, voice } = this.#known();
    const { metric, nameOf, kind } = content;
    const reading = this.readingOf(area);
    return this.#ask({
      state: reading?.state ?? null,
      ...(kind === 'district' && { district: area }),
      name: area === null ? null : nameOf(area),
      value: (metric.isKind ? null : reading?.value) ?? null,
      unit: reading ? unitText(reading, metric, voice.language) : '',
      origin,
    });
  }

  /** Chooses a Land: on a map of Kreise that is the Land whose Kreise are shown. */
  chooseState(state: StateId | null, origin: SelectionOrigin): void {
    const { content, facts, voice, say } = this.#known();
    if (content.kind === 'state') {
      this.choose(state, origin);
      return;
    }
    const name = state && stateName(facts, state, voice.language);
    if (!this.#ask({ state, district: null, name, value: null, unit: '', origin })) return;
    Object.assign(this.#keeper, { state: state ?? '', district: '' });
    say(name ? mapWordsOf(voice.language).selected(name) : (content.words.back ?? ''));
  }

  /** From the Kreise of a Land back to those of the country; false where there is no way back. */
  leave(origin: SelectionOrigin): boolean {
    const isInside = this.#known().content.kind === 'district' && this.#keeper.stateId !== null;
    if (isInside) this.chooseState(null, origin);
    return isInside;
  }

  /** A Land in a select; the select shows what became of it. */
  readonly onPickState = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.chooseState(stateIdOf(select.value, this.#known().facts), 'picker');
    select.value = this.#keeper.stateId ?? '';
  };
}
