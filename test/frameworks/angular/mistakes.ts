import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type {} from 'mint-widgets';

/**
 * Angular checks the events of tags that are none of its own, not their attributes. Its templates know no
 * `@ts-expect-error`: the test counts the two mistakes.
 */
@Component({
  selector: 'app-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <mint-map
      (mint-select)="say($event.detail.name)"
      (mint-error)="say($event.detail.message)"
    ></mint-map>
    <mint-map (mint-select)="say($event.detail.land)"></mint-map>
    <mint-map (mint-view-change)="say($event.detail.view === 'globe')"></mint-map>
  `,
})
export class Mistakes {
  readonly say = (what: string | boolean | null) => what;
}
