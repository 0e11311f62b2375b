import type { LitElement, ReactiveController } from 'lit';
import { RovingController, type Walk } from './roving.js';
import { TooltipController } from './tooltip.js';

/** Selects all that is drawn of an area: its shape first, then its label and what else is to be hit. */
const drawnFor = (area: string | null): string => `.map [data-area="${CSS.escape(area ?? '')}"]`;

/** The area that an event is about, as `data-area` names it; null beside all of them. */
export const areaAt = ({ target }: Event): string | null =>
  target instanceof Element
    ? (target.closest('[data-area]')?.getAttribute('data-area') ?? null)
    : null;

/**
 * Knows which area of a map a pointer is over and which has the keyboard, and keeps a tooltip beside it. One set
 * of handlers for the whole picture.
 */
export class PointingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #roving: RovingController;
  readonly #tooltip: TooltipController;
  #isHidden = false;

  /** The area under a mouse. */
  hovered: string | null = null;

  constructor(host: LitElement, walk: Omit<Walk, 'elementOf'>) {
    this.#host = host;
    this.#roving = new RovingController(host, { ...walk, elementOf: this.#elementOf });
    this.#tooltip = new TooltipController(
      host,
      () => drawnFor(this.area),
      () => this.hide(),
    );
    host.addController(this);
  }

  /** What leaves the page hears of no pointer that leaves it. */
  hostDisconnected(): void {
    this.hovered = null;
  }

  /** Where other areas are shown, elements are drawn for others than before: the focus goes to that of its area. */
  hostUpdated(): void {
    const { focused } = this;
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (focused === null || !activeElement?.closest('.map')) return;
    const drawn = this.#elementOf(focused);
    // To WebKit, one that is focused by a script again was no longer by the keyboard.
    if (drawn !== activeElement) drawn?.focus({ preventScroll: true });
  }

  readonly #elementOf = (area: string): SVGElement | null =>
    this.#host.renderRoot.querySelector(drawnFor(area));

  /** The area the keyboard is on, while it shows. */
  get focused(): string | null {
    return this.#roving.focused;
  }

  /** The area that had the focus last. */
  get last(): string | null {
    return this.#roving.last;
  }

  /** The area a tooltip speaks of; none while the visitor has sent it away. */
  get area(): string | null {
    return this.#isHidden ? null : (this.hovered ?? this.focused);
  }

  /** Sends the tooltip away; false where there is none. */
  hide(): boolean {
    if (this.area === null) return false;
    this.#isHidden = true;
    this.#host.requestUpdate();
    return true;
  }

  /** The pointer has come onto the tooltip. */
  readonly onStay = (): void => this.#tooltip.stay();

  readonly onOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    if ((event.target as Element).closest('.tooltip')) return;
    const area = areaAt(event);
    if (area === null) this.onLeave();
    else this.#hover(area);
  };

  readonly onLeave = (): void => this.#tooltip.linger(() => this.#hover(null));

  #hover(area: string | null): void {
    this.#tooltip.stay();
    if (area === this.hovered) return;
    this.hovered = area;
    this.#isHidden = false;
    this.#host.requestUpdate();
  }

  readonly onFocus = (event: FocusEvent): void => {
    const area = areaAt(event);
    if (area === null) return;
    this.#isHidden = false;
    this.#roving.entered(area, (event.target as Element).matches(':focus-visible'));
  };

  readonly onBlur = (): void => this.#roving.left();

  readonly onKey = (event: KeyboardEvent): void => {
    const area = areaAt(event);
    if (area !== null) this.#roving.press(event, area);
  };
}
