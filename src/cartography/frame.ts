/**
 * The picture of a map: a rectangle in units of 100 m that holds the country and room at its sides for the
 * labels of Länder too small to carry them.
 */
export const FRAME = { x: -60, y: -40, width: 6900, height: 8790 } as const;

/** `viewBox` of the picture. */
export const VIEW_BOX = `${FRAME.x} ${FRAME.y} ${FRAME.width} ${FRAME.height}`;

/** A point in units of 100 m. */
export type Point = readonly [x: number, y: number];

const percent = (share: number): string => `${Math.round(share * 10000) / 100}%`;

/** A point as shares of the picture, so that text and targets keep their size at every width. */
export const placeOf = ([x, y]: Point): { x: string; y: string } => ({
  x: percent((x - FRAME.x) / FRAME.width),
  y: percent((y - FRAME.y) / FRAME.height),
});

/** Units of 100 m in one CSS pixel of a picture that is `width` px wide. */
export const unitsPerPixel = (width: number): number => FRAME.width / width;
