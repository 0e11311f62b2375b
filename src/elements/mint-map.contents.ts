import type { DistrictMap } from '../cartography/districts.js';
import type { LazyController } from '../controllers/lazy.js';
import { withNumbers } from '../dataset/bundled/numbers.js';
import {
  breaksOf,
  isFurtherMetricId,
  isMetricId,
  noReading,
  readingsOf,
  type Reading,
} from '../dataset/metrics.js';
import type { Dataset } from '../dataset/schema.js';
import { STATE_IDS, stateOf, type StateId } from '../dataset/states.js';
import { metricOf } from '../i18n/metric.js';
import { mapWordsOf } from '../i18n/words.js';
import type { ToldFigure } from '../parts/partner-answers.js';
import {
  openDistricts,
  openMetrics,
  openPalette,
  openRegions,
  type Opener,
  type RegionsPart,
} from '../parts/open.js';
import type { Voice } from '../views/data-text.js';
import type { Forms } from '../views/forms.js';
import { contentOf, type MapContent, type stateGround, type Values } from '../views/map-content.js';

/** What a page asks a map to show. */
export interface Wishes {
  readonly metric: string;
  readonly level: string;
  readonly src: string;
  readonly label: string;
  readonly unit: string;
  readonly breaks: string;
  readonly brand: string | undefined;
  readonly palette: string | undefined;
  readonly midpoint: number | undefined;
  readonly stateId: StateId | null;
}

/** What is known at the moment. */
interface Known {
  facts: Dataset;
  voice: Voice;
  /** The figure the page brings, and whether it is still on its way. */
  own: ToldFigure | null;
  isLoading: boolean;
  /** True where each class has a pattern. */
  hasPatterns: boolean;
}

type DistrictKit = Awaited<ReturnType<typeof openDistrictKit>>;
type PaletteKit = Awaited<ReturnType<typeof openPalette>>;

/** What values are worked out from: what is asked, what is known, and the parts that are there. */
interface Inputs {
  wishes: Wishes;
  known: Known;
  districts: DistrictMap | null;
  kit: DistrictKit | null;
  further: LazyController<Awaited<ReturnType<typeof openMetricKit>>>;
  dress: PaletteKit | null;
}

/** Opens a part when it is first wanted. */
type Lazy = <Part>(open: (opener: Opener) => Promise<Part>) => LazyController<Part>;

/** What is needed to show Kreise. */
async function openDistrictKit(opener: Opener) {
  const [part, networks] = await Promise.all([openDistricts(opener), openRegions(opener)]);
  const mapOf = await part.openDistrictMaps();
  part.dress(opener.root);
  return { ...part, networks, mapOf };
}

/** The metrics that are no plain numbers, with the colours they bring. */
async function openMetricKit(opener: Opener) {
  const part = await openMetrics(opener);
  part.dress(opener.root);
  return part;
}

/** What a map knows with the networks too; both never change, so it is merged once a page. */
const withNetworks = ({ mergeDatasets, regions }: RegionsPart): Dataset =>
  (merged ??= mergeDatasets(withNumbers, regions));
let merged: Dataset | null = null;

const isSame = (key: readonly unknown[], other: readonly unknown[]): boolean =>
  key.every((each, index) => each === other[index]);

/** What was worked out last, and from what: maps of a page that show the same share it. */
let latest: { key: readonly unknown[]; content: MapContent } | undefined;

/** While values are on their way. */
const NO_READINGS: readonly Reading[] = STATE_IDS.map(noReading);

function ownReadings({ known: { own }, districts }: Inputs): readonly Reading[] {
  if (own?.level === 'states') return own.readings;
  return (districts && own?.readingsOfAll(districts.ids)) ?? NO_READINGS;
}

/** The figure the page brings; until it is there, no area has a value. */
function ownValues(inputs: Inputs, given: readonly number[] | null): Values {
  const { wishes, known, dress } = inputs;
  const { own, voice } = known;
  const { language } = voice;
  const [name = mapWordsOf(language).ownFigure] = [wishes.label, own?.label].filter(Boolean);
  const [unit = ''] = [wishes.unit, own?.unit].filter(Boolean);
  const pending = { ...metricOf('regions', language), id: 'own', name, unit } as const;
  const values: Values = {
    metric: own?.metricOf(name, unit, language) ?? pending,
    readings: ownReadings(inputs),
    breaks: given ?? own?.breaks ?? [],
  };
  return dress?.classed(values, wishes, given, language) ?? values;
}

function valuesOf(inputs: Inputs): Values {
  const { wishes, known, districts, kit, further, dress } = inputs;
  const { metric, breaks } = wishes;
  const { facts, voice } = known;
  const { present } = further;
  const given = dress?.breaksGiven(breaks) ?? null;
  if (metric === 'own') return ownValues(inputs, given);
  if (districts && kit) {
    const values = kit.networkValues(facts, districts, voice, given);
    return present && metric === 'white-spots' ? present.spotValues(values, facts, voice) : values;
  }
  if (present && isFurtherMetricId(metric)) return present.valuesOf(metric, facts, voice, given);
  const id = isMetricId(metric) ? metric : 'regions-per-million';
  const isComing = isFurtherMetricId(metric) && !further.lost;
  const { language } = voice;
  return {
    metric: { ...metricOf(id, language), ...(isComing && { name: mapWordsOf(language).loading }) },
    readings: readingsOf(facts, id),
    breaks: given ?? breaksOf(facts, id),
  };
}

/** What a map shows: worked out of what the page asks for and of what is known, once until one of them changes. */
export class MapContents {
  readonly #wishes: Wishes;
  readonly #known: () => Known;
  readonly #ground: typeof stateGround;
  readonly #districts: LazyController<DistrictKit>;
  readonly #metrics: LazyController<Awaited<ReturnType<typeof openMetricKit>>>;
  readonly #networks: LazyController<Awaited<ReturnType<typeof openRegions>>>;
  readonly #palette: LazyController<PaletteKit>;
  #key: readonly unknown[] = [];

  /** What is shown; there after the first `refresh`. */
  present!: MapContent;

  /** True until there is something to show. */
  isPending = true;

  /** `ground` gives the Länder that values lie on, or one of them alone. */
  constructor(wishes: Wishes, lazy: Lazy, known: () => Known, ground: typeof stateGround) {
    this.#ground = ground;
    this.#wishes = wishes;
    this.#known = known;
    this.#districts = lazy(openDistrictKit);
    this.#metrics = lazy(openMetricKit);
    this.#networks = lazy(openRegions);
    this.#palette = lazy(openPalette);
  }

  /** Networks are part of it once Kreise or their seats are shown, and what is told of structures once kinds are. */
  bundled(asksNetworks = false): Dataset {
    const networks = asksNetworks ? this.#networks.wanted : null;
    const part = this.#districts.present?.networks ?? networks;
    const known = part ? withNetworks(part) : withNumbers;
    return this.#metrics.present?.withStructures(known) ?? known;
  }

  /** True where values lie on Kreise; a figure of the page brings its own level. */
  get areDistricts(): boolean {
    if (this.#districts.lost) return false;
    const { metric, level } = this.#wishes;
    return (metric === 'own' ? this.#known().own?.level : level) === 'districts';
  }

  /** True while Kreise are wanted and on their way. */
  get areComing(): boolean {
    return this.areDistricts && !this.#districts.wanted;
  }

  /** Patterns of the classes, where they are wanted and there. */
  get forms(): Forms | undefined {
    return this.#known().hasPatterns ? this.#palette.present?.forms : undefined;
  }

  /** Paints a map in the colours the page asks for. */
  paint(root: ParentNode): void {
    this.#palette.present?.paint(root, this.#wishes);
  }

  /** Works out what is shown, if something in it has changed. */
  refresh(): void {
    const known = this.#known();
    const wishes = this.#wishes;
    const { facts, own, voice, hasPatterns } = known;
    const { metric, label, unit, breaks, brand, palette, midpoint, stateId } = wishes;
    const kit = this.areDistricts ? this.#districts.wanted : null;
    const districts = kit?.mapOf((stateId && stateOf(facts, stateId).ags) ?? '') ?? null;
    const asksDress = [brand, palette, breaks, hasPatterns].some(Boolean);
    const dress = asksDress ? this.#palette.wanted : this.#palette.present;
    const isPending = this.#isPending(known, districts) || this.#areBreaksComing;
    this.isPending = isPending;
    const { language } = voice;
    const only = this.areDistricts ? stateId : null;
    const key = [
      ...[facts, own, districts, isPending, language, metric],
      ...[label, unit, breaks, dress, palette, midpoint, this.#ground, only],
    ];
    if (isSame(key, this.#key)) return;
    this.#key = key;
    if (!latest || !isSame(key, latest.key)) {
      const ground =
        kit && districts
          ? kit.districtGround(districts, language)
          : this.#ground(facts, language, only);
      const values = valuesOf({ wishes, known, districts, kit, further: this.#metrics, dress });
      latest = { key, content: contentOf({ ...values, isPending }, ground, language) };
    }
    this.present = latest.content;
  }

  /** Classes of the page must not stand there as ours for a moment. */
  get #areBreaksComing(): boolean {
    const { present, lost } = this.#palette;
    return Boolean(this.#wishes.breaks) && !present && !lost;
  }

  /**
   * True while what is wanted is on its way: until then, the outlines of the Länder stand there. Values that the page
   * gives directly are read in a moment, and until then the last ones stay.
   */
  #isPending({ own, isLoading }: Known, districts: DistrictMap | null): boolean {
    const { metric, src } = this.#wishes;
    const isOwnComing = metric === 'own' && isLoading && !(own && !src);
    if (isOwnComing || (this.areDistricts && !districts)) return true;
    return isFurtherMetricId(metric) && !this.#metrics.wanted && !this.#metrics.lost;
  }
}
