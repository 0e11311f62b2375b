import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The least time between two messages, in ms; of messages in between only the last is said. */
const PAUSE = 500;

/** What a polite status says; at most one message in 500 ms. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    const wait = Math.max(0, this.#last + PAUSE - Date.now());
    this.#timer = setTimeout(() => this.#speak(text), wait);
  }

  #speak(text: string): void {
    this.#last = Date.now();
    this.text = text;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
