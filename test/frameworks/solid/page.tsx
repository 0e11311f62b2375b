import { createSignal, Show } from 'solid-js';
import type { MintSelectEvent } from 'mint-widgets';
import 'mint-widgets/elements/mint-legend.js';
import 'mint-widgets/elements/mint-map.js';
import 'mint-widgets/elements/mint-state-card.js';
import type {} from 'mint-widgets/types/solid';

export function Page() {
  const [land, setLand] = createSignal('TH');
  const [labs, setLabs] = createSignal<Record<string, number>>({ TH: 12, BY: 31 });
  const [bare, setBare] = createSignal(false);
  const [shown, setShown] = createSignal(true);
  const [chosen, setChosen] = createSignal('nothing');

  function choose({ detail }: MintSelectEvent) {
    setChosen(`${detail.name} ${detail.value}`);
    setLand(detail.state ?? '');
  }

  return (
    <>
      <button id="hesse" onClick={() => setLand('HE')} />
      <button id="data" onClick={() => setLabs({ TH: 99, HE: 5 })} />
      <button id="bare" onClick={() => setBare(!bare())} />
      <button id="shown" onClick={() => setShown(!shown())} />
      <output>{chosen()}</output>
      <Show when={shown()}>
        <mint-map
          id="map"
          metric="own"
          label="Labore"
          heading-level="2"
          group="page"
          without-legend
          prop:withoutSummary={bare()}
          state={land()}
          prop:data={labs()}
          on:mint-select={choose}
        />
        <mint-legend for="map" />
        <mint-state-card compact state={land()} group="page" />
      </Show>
    </>
  );
}
