/** What is photographed, how wide, in which look and language. */

/** `print` is what stands on paper, `forced` the colours of a visitor's system. */
export type Look = 'light' | 'dark' | 'forced' | 'print';

/** Width of the page in px, look and language. */
export type Shot = `${320 | 800 | 1280} ${Look} ${'de' | 'en'}`;

export interface Scene {
  name: string;
  /** What stands in the page. */
  html: string;
  shots: readonly Shot[];
}

/** Every width in light, two in dark; on paper and in forced colours once. */
const ALL: readonly Shot[] = [
  '320 light de',
  '800 light de',
  '1280 light de',
  '320 dark en',
  '800 dark en',
  '800 forced de',
  '800 print en',
];

/** The same, the languages the other way round. */
const ALL_SWAPPED: readonly Shot[] = [
  '320 light en',
  '800 light en',
  '1280 light en',
  '320 dark de',
  '800 dark de',
  '800 forced en',
  '800 print de',
];

/** Every width and every look once. */
const EACH: readonly Shot[] = [
  '320 light de',
  '800 dark en',
  '1280 light de',
  '320 forced en',
  '800 print de',
];

/** The same, languages and looks the other way round. */
const EACH_SWAPPED: readonly Shot[] = [
  '320 dark de',
  '800 light en',
  '1280 dark de',
  '800 forced de',
  '800 print en',
];

/** Of what is mostly text. */
const SOME: readonly Shot[] = ['320 light de', '800 dark en', '1280 light en', '800 print de'];
const SOME_SWAPPED: readonly Shot[] = [
  '320 dark en',
  '800 light de',
  '1280 dark de',
  '800 print en',
];

const beside = (...elements: string[]): string => `<div class="beside">${elements.join('')}</div>`;

export const SCENES: readonly Scene[] = [
  // The map
  { name: 'map', html: '<mint-map></mint-map>', shots: ALL },
  {
    name: 'map-selected',
    html: '<mint-map metric="regions" state="HE" with-export with-snippet></mint-map>',
    shots: EACH_SWAPPED,
  },
  { name: 'map-table', html: '<mint-map view="table" state="TH"></mint-map>', shots: EACH },
  {
    name: 'map-tiles',
    html: '<mint-map view="tiles" metric="structure" state="HH"></mint-map>',
    shots: EACH,
  },
  {
    name: 'map-districts',
    html: '<mint-map level="districts" state="TH" district="16067"></mint-map>',
    shots: ALL_SWAPPED,
  },
  {
    name: 'map-white-spots',
    html: '<mint-map level="districts" metric="white-spots"></mint-map>',
    shots: EACH_SWAPPED,
  },
  {
    name: 'map-points',
    html: '<mint-map points="regions research-centres clusters" with-counts></mint-map>',
    shots: EACH_SWAPPED,
  },
  {
    name: 'map-links',
    html: '<mint-map href-template="#/{slug}" state="BY" with-patterns></mint-map>',
    shots: ['800 dark en'],
  },
  { name: 'map-static', html: '<mint-map without-interaction></mint-map>', shots: ['320 dark de'] },
  {
    name: 'map-brand',
    html: `<mint-map metric="own" label="Schulen mit Informatik (Beispiel)" unit="%" palette="diverging" midpoint="50"
      ><script type="application/json">{"TH":20,"SN":35,"BY":48,"BW":52,"NW":70,"HE":90,"BE":61,"HH":12,"HB":99,"MV":50}</script></mint-map>`,
    shots: EACH,
  },
  {
    name: 'map-mistakes',
    html: '<mint-map metric="own" src="/partner/mistakes.csv" label="Schülerlabore (Beispiel)" unit="Labore" state="TH"></mint-map>',
    shots: ['320 light de'],
  },
  {
    name: 'map-rtl',
    html: '<div dir="rtl"><mint-map state="TH"></mint-map></div>',
    shots: ['800 light en'],
  },
  {
    name: 'map-large-text',
    html: '<div class="large"><mint-map state="TH"></mint-map></div>',
    shots: ['320 light de'],
  },
  {
    name: 'map-themed',
    html: '<div class="themed"><mint-map brand="#8a3b12" state="SN"></mint-map></div>',
    shots: ['800 light en'],
  },
  // The other elements
  { name: 'state-card', html: '<mint-state-card state="RP"></mint-state-card>', shots: ALL },
  {
    name: 'state-card-unknown',
    html: '<mint-state-card state="BE"></mint-state-card>',
    shots: ['800 light en'],
  },
  { name: 'contact', html: '<mint-contact state="BW"></mint-contact>', shots: ALL_SWAPPED },
  {
    name: 'contact-fallback',
    html: '<mint-contact state="BE"></mint-contact>',
    shots: ['800 dark en'],
  },
  {
    name: 'finder',
    html: '<mint-region-finder query="Aachen"></mint-region-finder>',
    shots: ALL,
  },
  {
    name: 'finder-none',
    html: '<mint-region-finder query="Wilhelmshaven"></mint-region-finder>',
    shots: ['320 dark de'],
  },
  {
    name: 'comparison',
    html: '<mint-comparison states="TH, BY, BE"></mint-comparison>',
    shots: EACH_SWAPPED,
  },
  {
    name: 'timeline',
    html: '<mint-timeline layout="both" from="2023"></mint-timeline>',
    shots: EACH,
  },
  {
    name: 'figures',
    html: beside(
      '<mint-figure></mint-figure>',
      '<mint-figure state="HB"></mint-figure>',
      '<mint-figure state="SL"></mint-figure>',
    ),
    shots: EACH_SWAPPED,
  },
  { name: 'structure', html: '<mint-structure></mint-structure>', shots: EACH_SWAPPED },
  { name: 'tasks', html: '<mint-tasks></mint-tasks>', shots: SOME },
  { name: 'offers', html: '<mint-offers></mint-offers>', shots: SOME_SWAPPED },
  { name: 'bodies', html: '<mint-bodies></mint-bodies>', shots: SOME },
  {
    name: 'legend-and-table',
    html: `<mint-legend for="karte"></mint-legend>
      <mint-map id="karte" metric="structure" without-legend without-picker without-summary heading=""></mint-map>
      <mint-data-table columns="regions regions-per-million"></mint-data-table>
      <mint-sources></mint-sources>`,
    shots: SOME_SWAPPED,
  },
  { name: 'explorer', html: '<mint-explorer state="TH"></mint-explorer>', shots: EACH },
  {
    name: 'unknown-state',
    html: '<mint-map state="Atlantis" metric="happiness"></mint-map><mint-contact state="Atlantis"></mint-contact>',
    shots: ['320 light de'],
  },
];

/** What a picture is called, such as `map-320-light-de`. */
export const pictureName = (scene: Scene, shot: Shot): string =>
  `${scene.name}-${shot.replaceAll(' ', '-')}`;
