import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Room between a tooltip and what it speaks of, and between it and the edge of the window, in px. */
const GAP = 6;
/** How long it stays after the pointer has left, in ms: time enough to move onto it. */
const LINGER = 150;

type Host = ReactiveControllerHost & HTMLElement;

const isPopover = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && typeof element.showPopover === 'function';

/**
 * Shows the popover of an element above what it speaks of, or below where there is no room, so that it never
 * covers it. It lies in the top layer, where no overflow cuts it off; scrolling closes it.
 */
export class TooltipController implements ReactiveController {
  readonly #host: Host;
  readonly #target: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, target: () => Element | null) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  /** Runs `hide` unless the pointer comes back in time. */
  linger(hide: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(hide, LINGER);
  }

  stay(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const popover = this.#host.shadowRoot?.querySelector('[popover]');
    if (!isPopover(popover)) return;
    const target = this.#target();
    if (!target) {
      popover.hidePopover();
      return;
    }
    popover.showPopover();
    this.#place(popover, target.getBoundingClientRect());
  }

  #place(popover: HTMLElement, target: DOMRect): void {
    const { width, height } = popover.getBoundingClientRect();
    const left = target.left + target.width / 2 - width / 2;
    const above = target.top - height - GAP;
    const right = document.documentElement.clientWidth - width - GAP;
    popover.style.setProperty('left', `${Math.max(GAP, Math.min(left, right))}px`);
    popover.style.setProperty('top', `${above > GAP ? above : target.bottom + GAP}px`);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
