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

/** Two opposite corners: north-west and south-east. */
export type Bounds = readonly [Point, Point];

/** Room round what a picture shows, as a share of it. */
const MARGIN = 0.04;

/** `viewBox` of a picture. */
export const viewBoxOf = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

/** The smallest picture of the usual proportions that holds all of these bounds, with a margin. */
export function frameAround([[west, north], [east, south]]: Bounds): Frame {
  const ratio = FRAME.width / FRAME.height;
  const width = Math.max(east - west, (south - north) * ratio) * (1 + 2 * MARGIN);
  const height = width / ratio;
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
