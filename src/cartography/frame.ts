/** The rectangle that a picture shows, in units of 100 m. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The picture of the country: with room at its sides for the labels of Länder too small to carry them. */
export const FRAME: Frame = { x: -60, y: -40, width: 6900, height: 8790 };

/** A point in units of 100 m. */
export type Point = readonly [x: number, y: number];

/** How much larger a picture is than what it shows. */
const ROOMY = 1.08;

/** `viewBox` of a picture. */
export const viewBoxOf = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

/** The proportions of a picture, as `styles/picture.ts` asks for them. */
export const ratioOf = ({ width, height }: Frame): string => `--_ratio:${width}/${height}`;

/** The numbers of path data of closed rings by axis: `M1,2L3,4L5,6Z`, or by steps `M1,2l2,2,2,2z`. */
function placesAlong(d: string): [x: number[], y: number[]] {
  const x: number[] = [];
  const y: number[] = [];
  for (const [, command, numbers = ''] of d.matchAll(/([ML])([^MLZ]+)/gi)) {
    numbers.split(',').forEach((number, at) => {
      const axis = at % 2 ? y : x;
      axis.push(Number(number) + (command === 'l' ? (axis.at(-1) ?? 0) : 0));
    });
  }
  return [x, y];
}

/**
 * The smallest picture that holds what path data in units of 100 m show, with a margin, and is no higher than one of the
 * country.
 */
export function frameAround(d: string): Frame {
  const [across, down] = placesAlong(d);
  const west = Math.min(...across);
  const east = Math.max(...across);
  const north = Math.min(...down);
  const south = Math.max(...down);
  const height = (south - north) * ROOMY;
  const width = Math.max((east - west) * ROOMY, (height * FRAME.width) / FRAME.height);
  return { x: (west + east - width) / 2, y: (north + south - height) / 2, width, height };
}

const percent = (share: number): string => `${Math.round(share * 10000) / 100}%`;

/** A point as shares of the picture, so that text and targets keep their size at every width. */
export const placeOf = ([x, y]: Point, frame: Frame = FRAME): { x: string; y: string } => ({
  x: percent((x - frame.x) / frame.width),
  y: percent((y - frame.y) / frame.height),
});

/** Units of 100 m in one CSS pixel of a picture that is `width` px wide. */
export const unitsPerPixel = (width: number, frame: Frame = FRAME): number => frame.width / width;
