import { useEffect, useState } from 'preact/hooks';
import type { MintSelectEvent } from 'mint-widgets';
import 'mint-widgets/elements/mint-legend.js';
import 'mint-widgets/elements/mint-map.js';
import 'mint-widgets/elements/mint-state-card.js';
import type {} from 'mint-widgets/types/preact';

export function Page() {
  const [land, setLand] = useState('TH');
  const [labs, setLabs] = useState<Record<string, number>>({ TH: 12, BY: 31 });
  const [bare, setBare] = useState(false);
  const [shown, setShown] = useState(true);
  const [chosen, setChosen] = useState('nothing');

  // Neither markup of a server nor hydration hands over an object: it comes with the first change.
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);

  function choose({ detail }: MintSelectEvent) {
    setChosen(`${detail.name} ${detail.value}`);
    setLand(detail.state ?? '');
  }

  return (
    <>
      <button id="hesse" onClick={() => setLand('HE')} />
      <button id="data" onClick={() => setLabs({ TH: 99, HE: 5 })} />
      <button id="bare" onClick={() => setBare(!bare)} />
      <button id="shown" onClick={() => setShown(!shown)} />
      <output>{chosen}</output>
      {shown && (
        <>
          <mint-map
            id="map"
            metric="own"
            label="Labore"
            heading-level="2"
            group="page"
            without-legend
            withoutSummary={bare}
            state={land}
            data={mounted ? labs : undefined}
            onmint-select={choose}
          />
          <mint-legend for="map" />
          <mint-state-card compact state={land} group="page" />
        </>
      )}
    </>
  );
}
