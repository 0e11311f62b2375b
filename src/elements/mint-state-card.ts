import { html, type TemplateResult } from 'lit';
import { withProfiles } from '../dataset/bundled/profiles.js';
import { MintElement } from './mint-element.js';

export class MintStateCard extends MintElement {
  protected get facts(): typeof withProfiles {
    return withProfiles;
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class=${this.baseClass}>${this.renderHeading('')}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-state-card': MintStateCard;
  }
}
