import { type CSSResult, LitElement } from 'lit';
import { dress } from '../../src/styles/sheets.js';

/** An element for controllers to work in: as ours do, it makes its shadow tree and puts its styles on itself. */
export class Host extends LitElement {
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    const { elementStyles } = this.constructor as typeof LitElement;
    dress(root, (elementStyles as CSSResult[]).join(''));
    return root;
  }
}
