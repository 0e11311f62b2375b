/** Two pictures beside one another: how much of one is different, and what it looks like. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** From which difference on a pixel is another, 0 to 1: a grey that is 10 of 255 lighter is. */
const THRESHOLD = 0.04;

export interface Difference {
  /** Pixels that differ, but for the soft edges of letters and lines. */
  pixels: number;
  /** All pixels that were compared. */
  area: number;
  /** Width and height of both in px where they differ; empty where they are the same. */
  sizes: string;
  /** Draws the earlier picture, pale, with what differs in red, as a file in PNG. */
  show: () => Buffer;
}

/** The picture with room to the right and below, which is of no colour. */
function withRoom(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}

const sizeOf = ({ width, height }: PNG): string => `${width} × ${height}`;

/** How a picture differs from an earlier one; both are files in PNG. Throws where one is none. */
export function differenceOf(earlier: Buffer, later: Buffer): Difference {
  const [before, after] = [PNG.sync.read(earlier), PNG.sync.read(later)];
  const [width, height] = [
    Math.max(before.width, after.width),
    Math.max(before.height, after.height),
  ];
  const shown = new PNG({ width, height });
  const pixels = pixelmatch(
    withRoom(before, width, height).data,
    withRoom(after, width, height).data,
    shown.data,
    width,
    height,
    { threshold: THRESHOLD },
  );
  const [was, is] = [sizeOf(before), sizeOf(after)];
  return {
    pixels,
    area: width * height,
    sizes: was === is ? '' : `${was} → ${is}`,
    show: () => PNG.sync.write(shown),
  };
}

/** So many pixels may differ; none did on the machines that were tried. */
const ALLOWED = 20;
/** In another version of the browser, where letters may lie a little differently: so much of the whole. */
const SHARE_ALLOWED = 1 / 200;

/** Whether so little differs that it is the same picture; another size never is. */
export const isSame = ({ pixels, sizes, area }: Difference, isSameBrowser: boolean): boolean =>
  sizes === '' && pixels <= (isSameBrowser ? ALLOWED : Math.max(ALLOWED, area * SHARE_ALLOWED));
