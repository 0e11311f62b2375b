import type { LitElement, ReactiveController } from 'lit';

/** Room between a tooltip and what it speaks of, and between it and the edge of the window, in px. */
const GAP = 6;
/** How long it stays after the pointer has left, in ms: time enough to move onto it. */
const LINGER = 150;

const isPopover = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && typeof element.showPopover === 'function';

/** Begins or ends to listen. */
function turn(to: typeof addEventListener, heard: (event: Event) => void): void {
  to('keydown', heard);
  to('scroll', heard, true);
}

/**
 * Shows the popover of an element above or below what it speaks of, so that it never covers it. It lies in the top
 * layer, where no overflow cuts it off, and goes along when something scrolls. Esc sends it away wherever the focus is:
 * who points at an area may have the focus elsewhere.
 */
export class TooltipController implements ReactiveController {
  readonly #host: LitElement;
  readonly #targets: () => string;
  readonly #hide: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `targets` selects what the popover speaks of and must not cover; `hide` is called for an Esc nobody has taken. */
  constructor(host: LitElement, targets: () => string, hide: () => void) {
    this.#host = host;
    this.#targets = targets;
    this.#hide = hide;
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

  /** What may happen anywhere on the page while it is shown. */
  readonly #heard = (event: Event): void => {
    if (!('key' in event)) this.hostUpdated();
    else if (event.key === 'Escape' && !event.defaultPrevented) this.#hide();
  };

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const popover = renderRoot.querySelector('[popover]');
    if (!isPopover(popover)) {
      turn(removeEventListener, this.#heard);
      return;
    }
    const boxes = [...renderRoot.querySelectorAll(this.#targets())].map((each) =>
      each.getBoundingClientRect(),
    );
    const [box] = boxes;
    turn(box ? addEventListener : removeEventListener, this.#heard);
    if (!box) {
      popover.hidePopover();
      return;
    }
    popover.showPopover();
    this.#place(popover, box, boxes);
  }

  /** In the middle of the first box, and above or below all of them, where that is nearer to it and has room. */
  #place(popover: HTMLElement, box: DOMRect, boxes: readonly DOMRect[]): void {
    const { width, height } = popover.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = box.left + box.width / 2 - width / 2;
    const right = clientWidth - width - GAP;
    const top = Math.min(...boxes.map((each) => each.top));
    const bottom = Math.max(...boxes.map((each) => each.bottom));
    const above = top - height - GAP;
    const below = bottom + GAP;
    const isNearer = box.top - top <= bottom - box.bottom || below + height > clientHeight;
    popover.style.setProperty('left', `${Math.max(GAP, Math.min(left, right))}px`);
    popover.style.setProperty('top', `${above > GAP && isNearer ? above : below}px`);
  }

  hostDisconnected(): void {
    turn(removeEventListener, this.#heard);
    clearTimeout(this.#timer);
  }
}
