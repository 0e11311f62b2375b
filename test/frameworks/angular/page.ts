import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { MintSelectEvent } from 'mint-widgets';
import 'mint-widgets/elements/mint-legend.js';
import 'mint-widgets/elements/mint-map.js';
import 'mint-widgets/elements/mint-state-card.js';

/** `attr.` writes an attribute, which a server sends too; without it a property is set. */
@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="hesse" (click)="land.set('HE')"></button>
    <button id="data" (click)="labs.set({ TH: 99, HE: 5 })"></button>
    <button id="bare" (click)="bare.set(!bare())"></button>
    <button id="shown" (click)="shown.set(!shown())"></button>
    <output>{{ chosen() }}</output>
    @if (shown()) {
      <mint-map
        id="map"
        metric="own"
        label="Labore"
        heading-level="2"
        group="page"
        without-legend
        [withoutSummary]="bare()"
        [attr.state]="land()"
        [data]="labs()"
        (mint-select)="choose($event)"
      ></mint-map>
      <mint-legend for="map"></mint-legend>
      <mint-state-card compact [attr.state]="land()" group="page"></mint-state-card>
    }
  `,
})
export class Page {
  readonly land = signal('TH');
  readonly labs = signal<Record<string, number>>({ TH: 12, BY: 31 });
  readonly bare = signal(false);
  readonly shown = signal(true);
  readonly chosen = signal('nothing');

  choose({ detail }: MintSelectEvent): void {
    this.chosen.set(`${detail.name} ${detail.value}`);
    this.land.set(detail.state ?? '');
  }
}
