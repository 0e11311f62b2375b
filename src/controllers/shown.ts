/** How long what is drawn may take to reach the screen, in ms; where nothing is shown, it never does. */
const PATIENCE = 100;

/** Resolves once what has been drawn is on the screen. */
export const shown = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
