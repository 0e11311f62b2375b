/** Mistakes that the types refuse: each line below `@ts-expect-error` fails to compile without it. */
import type { MintMap } from 'mint-widgets';
import type {} from 'mint-widgets/types/react';

export const right = (
  <mint-map
    className="wide"
    ref={(map: MintMap | null) => void map?.sources}
    with-export={false}
    with-hash=""
    aria-label="Karte"
    onmint-view-change={({ detail }) => detail.view === 'tiles'}
    onmint-error={({ detail }) => detail.message.length}
  >
    <p>Die Karte braucht JavaScript.</p>
  </mint-map>
);

export const wrong = [
  // @ts-expect-error no such theme
  <mint-map theme="blue" />,
  // @ts-expect-error no such view
  <mint-map view="globe" />,
  // @ts-expect-error text that is no number
  <mint-map heading-level="large" />,
  // @ts-expect-error no such attribute
  <mint-map colour="red" />,
  // @ts-expect-error a property of the wrong type
  <mint-map withCounts="yes" />,
  // @ts-expect-error nothing in the detail is called that
  <mint-map onmint-select={({ detail }) => detail.land} />,
  // @ts-expect-error no such tag
  <mint-globe />,
];
