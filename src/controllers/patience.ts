import type { ReactiveControllerHost } from 'lit';

/** How long something may be on its way before an element shows that it waits, in ms: less would only flicker. */
const PATIENCE = 250;

/**
 * Gives what is on its way a moment in which the element draws nothing in its place: tells whether it has passed. It begins
 * with the first question; the element is rendered anew at its end.
 */
export function patience(host: ReactiveControllerHost): () => boolean {
  let isOver = false;
  let end: ReturnType<typeof setTimeout> | undefined;
  return () => {
    end ??= setTimeout(() => {
      isOver = true;
      host.requestUpdate();
    }, PATIENCE);
    return isOver;
  };
}
