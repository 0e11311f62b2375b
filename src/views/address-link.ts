import { html, type TemplateResult } from 'lit';
import { shortAddress } from '../dataset/links.js';
import { outsideLink } from './source-list.js';

/** A link that says its address, or what the address is called: where it is divided, no hyphen joins it. */
export const addressLink = (url: string, label = shortAddress(url)): TemplateResult =>
  html`<span class="address">${outsideLink(url, label)}</span>`;
