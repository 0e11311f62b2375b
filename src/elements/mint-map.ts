import { html, type TemplateResult } from 'lit';
import { core } from '../dataset/bundled/core.js';
import { MintElement } from './mint-element.js';

export class MintMap extends MintElement {
  protected get facts(): typeof core {
    return core;
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class=${this.baseClass}>${this.renderHeading('')}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-map': MintMap;
  }
}
