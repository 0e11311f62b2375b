/** A ramp of five classes out of one colour, so that it holds to what is asked of ours, on a light and on a dark page. */
import {
  colourAt,
  contrast,
  difference,
  hexOf,
  labOf,
  lchOf,
  mostChroma,
  rgbOf,
  seen,
  type Lab,
  type Rgb,
} from './colour.js';

/** Five classes from pale to deep; the dark page takes them the other way round. */
export interface BrandRamp {
  /** As `#rrggbb`. */
  colours: readonly string[];
  /** The class that is nearest to the colour asked for, 1 to 5. */
  step: number;
  /** How far that class lies from it, in CIEDE2000; 0 where it is that very colour. */
  moved: number;
}

/** What text is written in on the three pale classes and on the two deep ones; src/styles/ramp.ts. */
const DARK_TEXT = '#1b1c20';
const LIGHT_TEXT = '#ffffff';

/** No data on a light page and on a dark one; src/styles/ramp.ts. */
const NO_DATA = ['#d8dfe8', '#33373f'] as const;

const LEAST_CONTRAST = 4.5;
const LEAST_DIFFERENCE = 10;

/**
 * Lightness of the classes in CIELAB. From the second on, they are far enough apart, and far enough from no data, for
 * a colour without any chroma; so there is a ramp for every colour.
 */
const STEPS = [94, 75, 62, 49, 36] as const;
/** Room between a class that is set and its neighbours. */
const APART = 12;

/** The palest class is but a tint. */
const TINT = { lightness: [96, 94, 92], chroma: 0.08 } as const;

/** Steps of lightness (CIELAB) that all of a chroma of 1 (OKLCH) is worth: a vivid colour has some 0.2. */
const PER_CHROMA = 200;

const known = (hex: string): Rgb => rgbOf(hex) ?? [0, 0, 0];

/** A colour in steps of 1/255, as it is written. */
const shown = (lightness: number, chroma: number, hue: number): Rgb =>
  known(hexOf(colourAt(lightness, chroma, hue)));

const none: readonly (readonly Lab[])[] = NO_DATA.map((hex) => seen(known(hex)));

const isApart = (one: readonly Lab[], other: readonly Lab[]): boolean =>
  one.every((lab, eye) => difference(lab, other[eye] ?? lab) >= LEAST_DIFFERENCE);

const carriesText = (colour: Rgb, index: number): boolean =>
  contrast(colour, known(index < 3 ? DARK_TEXT : LIGHT_TEXT)) >= LEAST_CONTRAST;

/** A class and how it looks to all eyes. */
interface Class {
  colour: Rgb;
  eyes: readonly Lab[];
  /** What share of the chroma it would have is gone. */
  lost: number;
}

/** A colour as a class, counted from 0; null unless it carries text and is told from no data. */
function classOf(colour: Rgb, index: number, lost = 0): Class | null {
  if (!carriesText(colour, index)) return null;
  const eyes = seen(colour);
  return none.every((each) => isApart(eyes, each)) ? { colour, eyes, lost } : null;
}

/** The tint of a pale first class: as near to a hue as all eyes can still tell from no data. */
function tintFor(hue: number): Class | null {
  for (let turn = 0; turn < 180; turn += 10) {
    for (const to of [hue - turn, hue + turn]) {
      for (const lightness of TINT.lightness) {
        const chroma = Math.min(TINT.chroma, mostChroma(lightness, to));
        const tint = classOf(shown(lightness, chroma, to), 0);
        if (tint) return tint;
      }
    }
  }
  return null;
}

/** A place for a colour: its class from 0, how its lightness and hue are moved, and what share of its chroma it keeps. */
interface Place {
  index: number;
  shift: number;
  turn: number;
  kept: number;
  /** What the move costs, in steps of lightness. */
  cost: number;
}

const SHIFTS: readonly number[] = Array.from({ length: 61 }, (_, at) => 2 * at - 60).concat([
  -1, 1, -3, 3, -5, 5,
]);
const TURNS: readonly number[] = [0, -10, 10, -20, 20];
const SHARES: readonly number[] = [1, 0.85, 0.7, 0.5, 0.25, 0];
/** Steps of lightness by which a class may stand aside from where it would lie. */
const ASIDE: readonly number[] = [0, -1, 1, -2, -4, -7];
/** What a colour costs that is not kept as it is, and a class without its chroma, in steps of lightness. */
const MOVED = 6;
const PALE = 3;
const UNUSUAL = 0.2;
/** How much more chroma than the colour itself another class may have. */
const VIVID = 1.3;

function placeFor(chroma: number, at: Omit<Place, 'cost'>): Place {
  const { shift, turn, kept } = at;
  const off = Math.hypot(1 - kept, (turn / 180) * Math.PI) * chroma * PER_CHROMA;
  const cost = Math.hypot(shift, off);
  return { ...at, cost: cost > 0 ? cost + MOVED : 0 };
}

/** Classes at which a colour may stay as it is. */
const KEPT: readonly Place[] = [0, 1, 2, 3, 4].map((index) =>
  placeFor(0, { index, shift: 0, turn: 0, kept: 1 }),
);

/** In CIELAB, no colour darker than this carries dark text, and none lighter carries light text. */
const TEXT_TURNS = [54, 51] as const;

/** True if text can be read on a class as light as that. */
const mayCarry = (index: number, lightness: number): boolean =>
  index < 3 ? lightness > TEXT_TURNS[0] && lightness < 92 : lightness < TEXT_TURNS[1];

/** Places away from a colour, those first that move it the least. */
function placesFor({ lightness, chroma }: Brand): Place[] {
  const shifts = [1, 2, 3, 4].flatMap((index) =>
    SHIFTS.filter((shift) => mayCarry(index, lightness + shift)).map((shift) => ({ index, shift })),
  );
  const places = shifts.flatMap((at) =>
    TURNS.flatMap((turn) => SHARES.map((kept) => placeFor(chroma, { ...at, turn, kept }))),
  );
  return places.sort((a, b) => a.cost - b.cost);
}

/** What a ramp is made from: the colour, what it is made of, and the tint of its hue. */
interface Brand {
  colour: Rgb;
  lightness: number;
  chroma: number;
  hue: number;
  /** Its chroma as a share of the most there is at its lightness: the other classes keep to that share. */
  strength: number;
  tint: Class | null;
  /** The most chroma at a lightness in whole steps. */
  mostAt: (lightness: number) => number;
  /** A class of its hue, remembered. */
  classAt: (index: number, lightness: number, share: number) => Class | null;
}

/** A function of numbers that works out each answer once. */
function remembered<Answer>(of: (...by: number[]) => Answer): (...by: number[]) => Answer {
  const known = new Map<string, Answer>();
  return (...by) => {
    const key = by.join();
    const answer = known.has(key) ? (known.get(key) as Answer) : of(...by);
    known.set(key, answer);
    return answer;
  };
}

function brandOf(colour: Rgb, turn: number): Brand {
  const [lightness] = labOf(colour);
  const [, chroma, own] = lchOf(colour);
  const hue = own + turn;
  const mostAt = remembered((at = 0) => mostChroma(at, hue));
  const strength = Math.min(1, chroma / mostAt(Math.round(Math.min(95, Math.max(5, lightness)))));
  const classAt = remembered((index = 0, at = 0, share = 0) =>
    classOf(
      shown(at, share * Math.min(strength * mostAt(at), VIVID * chroma), hue),
      index,
      1 - share,
    ),
  );
  return { colour, lightness, chroma, hue, strength, mostAt, classAt, tint: tintFor(hue) };
}

/** The class that carries the colour at a place; null where it does not hold. */
function ownAt(brand: Brand, { index, shift, kept, cost }: Place): Class | null {
  const { colour, lightness, chroma, hue, mostAt } = brand;
  const [to, most] = [lightness + shift, mostAt(Math.round(lightness + shift))];
  const own = cost > 0 ? shown(to, Math.min(chroma * kept, most), hue) : colour;
  return classOf(own, index);
}

/** The next class on the way from the one that carries the colour to an end: as vivid as it may be. */
function nextClass(brand: Brand, index: number, before: Class, isDeeper: boolean): Class | null {
  const [from] = labOf(before.colour);
  const usual = STEPS[index] ?? 0;
  const step = Math.round(isDeeper ? Math.min(usual, from - APART) : Math.max(usual, from + APART));
  for (const share of SHARES) {
    for (const aside of ASIDE) {
      const own = brand.classAt(index, step + aside, share);
      if (own && isApart(own.eyes, before.eyes)) return own;
    }
  }
  return null;
}

/** The classes after one that is set, up to an end; null if there are none that hold. */
function classesTo(brand: Brand, end: number, set: Class, at: number): Class[] | null {
  if (at === end) return [];
  const next = at + Math.sign(end - at);
  const own = nextClass(brand, next, set, end > at);
  const rest = own && classesTo(brand, end, own, next);
  return rest && [own, ...rest];
}

/** Five classes round the one that carries the colour; null if there are none that hold. */
function classesAround(brand: Brand, own: Class, index: number): Class[] | null {
  const deeper = classesTo(brand, 4, own, index);
  const paler = deeper && classesTo(brand, 1, own, Math.max(1, index));
  if (!paler) return null;
  const classes = [...paler.reverse(), own, ...deeper];
  if (index === 0) return classes;
  const { tint } = brand;
  const [second] = classes;
  return tint && second && isApart(tint.eyes, second.eyes) ? [tint, ...classes] : null;
}

/** What a ramp is worse for: a colour that moves or is of unusual lightness for its class, and classes too pale. */
function costOf(brand: Brand, { cost, index, shift }: Place, classes: readonly Class[]): number {
  const unusual = Math.abs(brand.lightness + shift - (STEPS[index] ?? 0));
  const lost = classes.reduce((sum, each) => sum + each.lost, 0);
  return cost + UNUSUAL * unusual + PALE * brand.strength * lost;
}

function asRamp(classes: readonly Class[], wanted: Lab): BrandRamp {
  const away = classes.map(({ colour }) => difference(labOf(colour), wanted));
  const moved = Math.min(...away);
  const colours = classes.map(({ colour }) => hexOf(colour));
  return { colours, step: away.indexOf(moved) + 1, moved };
}

/** Five classes and what they cost; none as long as none are found. */
interface Found {
  cost: number;
  classes?: readonly Class[];
}

/** The classes that cost least of all that are found at places, which come by what they cost. */
function bestOf(brandAt: (turn: number) => Brand, places: readonly Place[], found: Found): Found {
  let best = found;
  for (const place of places) {
    if (place.cost >= best.cost) break;
    const brand = brandAt(place.turn);
    const own = ownAt(brand, place);
    const classes = own && classesAround(brand, own, place.index);
    const cost = classes ? costOf(brand, place, classes) : Infinity;
    if (classes && cost < best.cost) best = { cost, classes };
  }
  return best;
}

/**
 * The ramp of a colour that holds to and moves the colour the least: lightness, chroma and
 * hue of the class that carries it give way where they must. Null for what is no `#rgb` or `#rrggbb`.
 */
export function brandRamp(hex: string): BrandRamp | null {
  const colour = rgbOf(hex);
  if (!colour) return null;
  const brandAt = remembered((turn = 0) => brandOf(colour, turn));
  const best = bestOf(brandAt, KEPT, { cost: Infinity });
  const { classes } = best.cost < MOVED ? best : bestOf(brandAt, placesFor(brandAt(0)), best);
  return classes ? asRamp(classes, labOf(colour)) : null;
}
