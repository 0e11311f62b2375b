/** Other looks of a map: a ramp of the page's own colour, two arms round a midpoint, patterns. Loaded on demand. */
import { brandRamp } from '../cartography/brand-ramp.js';
import { breaksIn } from '../cartography/breaks.js';
import { breaksAround, DIVERGING } from '../cartography/diverging.js';
import { decimalsOf } from '../dataset/decimals.js';
import { givenText } from '../dataset/given-text.js';
import { formatNumber, type Language } from '../i18n/locale.js';
import { paletteWordsOf } from '../i18n/words.js';
import type { Values } from '../views/map-content.js';

export { forms } from '../views/forms.js';

/** What a page asks for; null where an attribute was taken away. */
export interface Wishes {
  metric: string;
  brand?: string | null | undefined;
  palette?: string | null | undefined;
  midpoint?: number | null | undefined;
}

/** The bounds of classes that a page sets instead of ours; null where it sets none, or none that can be. */
export function breaksGiven(text: unknown): readonly number[] | null {
  const breaks = breaksIn(text);
  if (text && !breaks)
    say(`<mint-map>: breaks="${givenText(text)}" is not a list of rising numbers`);
  return breaks;
}

/** Only a figure of the page has a midpoint. */
const isDiverging = ({ metric, palette }: Wishes): boolean =>
  metric === 'own' && palette === 'diverging';

const said = new Set<string>();

/** Says once a page what of its wishes could not be. */
function say(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

function midpointOf(wishes: Wishes): number {
  const midpoint = wishes.midpoint ?? 0;
  if (Number.isFinite(midpoint)) return midpoint;
  say('<mint-map>: midpoint is not a number; 0 is taken');
  return 0;
}

/**
 * Values as the palette has them: with `diverging`, classes round the midpoint unless the page sets its own `breaks`,
 * and a line of the key that says where it lies.
 */
export function classed(
  values: Values,
  wishes: Wishes,
  breaks: readonly number[] | null,
  language: Language,
): Values {
  if (!isDiverging(wishes)) return values;
  const { readings, metric } = values;
  const midpoint = midpointOf(wishes);
  const known = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  const digits = Math.max(...known.map(metric.digits));
  const found = known.length > 0 ? breaksAround(known, midpoint, digits) : [];
  const note = paletteWordsOf(language).midpoint(
    formatNumber(midpoint, language, decimalsOf(midpoint)),
  );
  return { ...values, breaks: breaks ?? found, note };
}

/** Colours by the name of what they paint; two are for a light page and for a dark one. */
type Paints = Readonly<Record<string, readonly [light: string, dark: string]>>;

const INKS = ['low', 'mid', 'high'];

function divergingPaints(): Paints {
  const { light, dark } = DIVERGING;
  const classes = light.colours.map((colour, index) => [
    `class-${index + 1}`,
    [colour, dark.colours[index] ?? colour],
  ]);
  const inks = INKS.map((name) => [`on-${name}`, [light.ink, dark.ink]]);
  const casing = ['casing', [light.casing, dark.casing]];
  return Object.fromEntries([...classes, ...inks, casing]) as Paints;
}

/** From this distance in CIEDE2000 on, a colour is seen to be another. */
const SEEN = 1;

function brandPaints(brand: string): Paints {
  const ramp = brandRamp(givenText(brand));
  if (!ramp) {
    say(`<mint-map>: brand="${brand}" is not a colour such as #8a3b12`);
    return {};
  }
  const { colours, step, moved } = ramp;
  if (moved >= SEEN) {
    const own = `${colours[step - 1] ?? ''} (class ${step}, ${moved.toFixed(1)} away by CIEDE2000)`;
    say(`<mint-map>: brand="${brand}" can be no class that all can read; the nearest is ${own}`);
  }
  const pairs = colours.map((colour, index) => [
    `class-${index + 1}`,
    [colour, colours[4 - index] ?? colour],
  ]);
  return Object.fromEntries(pairs) as Paints;
}

const remembered = new Map<string, Paints>();

function paintsFor(wishes: Wishes): Paints {
  if (isDiverging(wishes)) return divergingPaints();
  if (!wishes.brand) return {};
  const known = remembered.get(wishes.brand) ?? brandPaints(wishes.brand);
  remembered.set(wishes.brand, known);
  return known;
}

const NAMES = [
  ...[1, 2, 3, 4, 5].map((step) => `class-${step}`),
  ...INKS.map((ink) => `on-${ink}`),
  'casing',
];

/** Browsers that know no `light-dark()` have the colours of a light page, as with our own ramp. */
function valueOf([light, dark]: readonly [string, string]): string {
  const pair = `light-dark(${light}, ${dark})`;
  return CSS.supports('color', pair) ? pair : light;
}

/** Paints the inner root of an element as the page asks; a class the page sets itself stays as it is. */
export function paint(root: ParentNode, wishes: Wishes): void {
  const base = root.querySelector<HTMLElement>('.base');
  const paints = paintsFor(wishes);
  for (const name of NAMES) {
    const pair = paints[name];
    const own = pair && valueOf(pair);
    const value = name.startsWith('class') ? `var(--mint-${name}, ${own ?? ''})` : own;
    if (own && value) base?.style.setProperty(`--_${name}`, value);
    else base?.style.removeProperty(`--_${name}`);
  }
}
