/**
 * The first frame of the maps that stand in a page when a script comes: drawn before Lit and the element itself have run,
 * which then take over what is there.
 */
import { inheritedLanguage } from '../controllers/language.js';
import { shown } from '../controllers/shown.js';
import { withNumbers } from '../dataset/bundled/numbers.js';
import { breaksOf, isMetricId, readingsOf, type MetricId } from '../dataset/metrics.js';
import { styles } from '../elements/mint-map.styles.js';
import { base } from '../styles/base.js';
import { dress } from '../styles/sheets.js';
import { formatDate, languageOf, type Language } from '../i18n/locale.js';
import { metricOf } from '../i18n/metric.js';
import { summaryText } from '../i18n/reading-text.js';
import { mapWordsOf } from '../i18n/words.js';
import { baseClassOf } from '../views/base-class.js';
import { legendTexts } from '../views/legend-text.js';
import { contentOf, stateGround } from '../views/map-content.js';
import { mapSketch } from '../views/map-sketch.js';

/** What makes a map another one than ours of the Länder. */
const OTHER = /^(brand|palette|breaks|with-patterns|src|level|view|data)/;

/** The metric of a map that needs nothing but what is here; null for any other, or where the page has done more to it. */
function metricIn(map: Element): MetricId | null {
  const metric = map.getAttribute('metric') ?? 'regions-per-million';
  const isOther =
    map.getAttributeNames().some((name) => OTHER.test(name)) ||
    // Set by a script, or brought as a child.
    Object.keys(map).length > 0 ||
    map.querySelector('script') !== null;
  return isOther || !isMetricId(metric) ? null : metric;
}

/** What a map shows of a metric, as the page wishes. */
function told(map: Element, id: MetricId, language: Language): Parameters<typeof mapSketch> {
  const facts = withNumbers;
  const metric = metricOf(id, language);
  const readings = readingsOf(facts, id);
  const values = { metric, readings, breaks: breaksOf(facts, id) };
  const ground = stateGround(facts, language);
  const { counted } = ground.words;
  const has = (name: string): boolean => map.hasAttribute(name);
  return [
    contentOf(values, ground, language),
    {
      heading: map.getAttribute('heading'),
      hrefTemplate: map.getAttribute('href-template'),
      withExport: has('with-export'),
      withSnippet: has('with-snippet'),
      withoutLegend: has('without-legend'),
      withoutPicker: has('without-picker'),
      withoutSummary: has('without-summary'),
      withoutInteraction: has('without-interaction'),
    },
    {
      facts,
      language,
      base: baseClassOf(map.getAttribute('theme')),
      summary: summaryText(readings, ({ id }) => ground.nameOf(id), metric, counted, language),
      legend: legendTexts(values, { metric, partner: '', counted, language }),
      checked: mapWordsOf(language).checked(formatDate(facts.checked, language) ?? ''),
    },
  ];
}

/** Sketches by what the page wrote and the language they are in: maps that show the same share one. */
const sketches = new Map<string, HTMLElement>();

/** So many maps of a page may be near the window when it opens: the browser leaves the others until they are. */
const NEAR = 2;

function sketchOf(map: Element, id: MetricId): HTMLElement {
  const language = languageOf(map.getAttribute('lang')) ?? inheritedLanguage(map);
  const key = language + (map.cloneNode() as Element).outerHTML;
  const known = sketches.get(key) ?? mapSketch(...told(map, id, language));
  sketches.set(key, known);
  return known.cloneNode(true) as HTMLElement;
}

/** Draws a map, if it is one that can be drawn here; `at` says how many stand before it. */
function sketch(map: Element, at: number): boolean {
  const id = metricIn(map);
  if (!id || map.shadowRoot) return false;
  const root = map.attachShadow({ mode: 'open' });
  dress(root, [...base, ...styles].join(''));
  const drawn = sketchOf(map, id);
  if (at >= NEAR) drawn.classList.add('far');
  root.append(drawn);
  return true;
}

/** Draws what it can; what a page has done to its own objects must not keep the elements from coming. */
function sketched(): boolean {
  try {
    return [...document.querySelectorAll('mint-map')].map(sketch).some(Boolean);
  } catch {
    return false;
  }
}

/** Resolves when it is on the screen; null where nothing could be drawn. */
const frame = document.readyState !== 'loading' && sketched() ? shown() : null;

/** The rest of the script waits for the frame: the build puts it in here. */
declare const __MINT_REST__: (frame: Promise<void> | null) => void;
__MINT_REST__(frame);
