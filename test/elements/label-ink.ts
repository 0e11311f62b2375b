/** Where the letters of labels on a map lie. */

/** A line of a label with its box in px of the window. */
export interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of a label, each with the box of its ink: line boxes are higher than letters. */
export function linesOf(label: Element): Line[] {
  const size = parseFloat(getComputedStyle(label).fontSize);
  return [...label.children].map((line) => {
    const { left, right, top, bottom } = line.getBoundingClientRect();
    const inset = Math.max(0, (bottom - top - size) / 2);
    return { text: line.textContent, left, right, top: top + inset, bottom: bottom - inset };
  });
}

type Box = Omit<Line, 'text'>;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True if the ink of a line lies on a disc or a mark. */
export function liesOn({ left, right, top, bottom }: Box, round: Element): boolean {
  const box = round.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  return away < box.width / 2;
}
