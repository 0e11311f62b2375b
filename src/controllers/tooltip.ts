import type { LitElement, ReactiveController } from 'lit';

/** Room between a tooltip and what it speaks of, and between it and the edge of the window, in px. */
const GAP = 6;
/** How long it stays after the pointer has left, in ms: time enough to move onto it. */
const LINGER = 150;

const isPopover = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && typeof element.showPopover === 'function';

/**
 * Shows the popover of an element above what it speaks of, or below where there is no room, so that it never
 * covers it. It lies in the top layer, where no overflow cuts it off; scrolling closes it.
 */
export class TooltipController implements ReactiveController {
  readonly #host: LitElement;
  readonly #targets: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `targets` selects what the popover speaks of and must not cover. */
  constructor(host: LitElement, targets: () => string) {
    this.#host = host;
    this.#targets = targets;
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
    const { renderRoot } = this.#host;
    const popover = renderRoot.querySelector('[popover]');
    if (!isPopover(popover)) return;
    const boxes = [...renderRoot.querySelectorAll(this.#targets())].map((each) =>
      each.getBoundingClientRect(),
    );
    const [box] = boxes;
    if (!box) {
      popover.hidePopover();
      return;
    }
    popover.showPopover();
    this.#place(popover, box, boxes);
  }

  /** In the middle of the first box, and above or below all of them. */
  #place(popover: HTMLElement, box: DOMRect, boxes: readonly DOMRect[]): void {
    const { width, height } = popover.getBoundingClientRect();
    const left = box.left + box.width / 2 - width / 2;
    const above = Math.min(...boxes.map(({ top }) => top)) - height - GAP;
    const below = Math.max(...boxes.map(({ bottom }) => bottom)) + GAP;
    const right = document.documentElement.clientWidth - width - GAP;
    popover.style.setProperty('left', `${Math.max(GAP, Math.min(left, right))}px`);
    popover.style.setProperty('top', `${above > GAP ? above : below}px`);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
