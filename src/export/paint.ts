/** A colour that every program reads: `#rrggbb`, and how opaque it is, from 0 to 1. */
export interface Paint {
  colour: string;
  opacity: number;
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** What is no plain `rgb()`, such as a mixed colour, as a canvas paints it. */
function painted(colour: string): number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return [0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** A computed colour; null for `none` and for what cannot be seen. */
export function paintOf(computed: string): Paint | null {
  if (computed === 'none') return null;
  const parts = /^rgba?\(([\d., ]+)\)$/.exec(computed)?.[1]?.split(',').map(Number);
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts ?? painted(computed);
  return opacity > 0 ? { colour: hex([red, green, blue]), opacity } : null;
}

/** How bright a colour is, from 0 to 1, good enough to tell dark text from light. */
export const brightnessOf = ({ colour }: Paint): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(colour.slice(at, at + 2), 16),
  );
  return (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
};
