import { html, type TemplateResult } from 'lit';
import { withContacts } from '../dataset/bundled/contacts.js';
import { MintElement } from './mint-element.js';

export class MintContact extends MintElement {
  protected get facts(): typeof withContacts {
    return withContacts;
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class=${this.baseClass}>${this.renderHeading('')}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mint-contact': MintContact;
  }
}
