import { render, type LitElement, type TemplateResult } from 'lit';
import { WidthController } from './width.js';

/** Elements that have come to the page and are not drawn yet. */
const arrived = new Set<ForeseenWidthController>();

/** Knows how wide a part will be before it is drawn, so that nothing is drawn twice. */
export class ForeseenWidthController extends WidthController {
  readonly #draw: () => void;

  /** `sketch` gives what the part will stand in, without its content. */
  constructor(host: LitElement, selector: string, sketch: () => TemplateResult) {
    super(host, selector);
    this.#draw = () => {
      if (!this.found) render(sketch(), host.renderRoot, host.renderOptions);
    };
  }

  /**
   * To be called before the first rendering: a sketch, laid out by the styles of the element, tells how wide the part
   * will be. All that have arrived are measured at once: that is one layout.
   */
  foresee(): void {
    if (!arrived.has(this)) return;
    for (const each of arrived) each.#draw();
    for (const each of arrived) each.measure();
    arrived.clear();
  }

  override hostConnected(): void {
    arrived.add(this);
    super.hostConnected();
  }

  override hostDisconnected(): void {
    arrived.delete(this);
    super.hostDisconnected();
  }
}
