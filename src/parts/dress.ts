import type { ReactiveControllerHost } from 'lit';
import { dress } from '../styles/sheets.js';

/** Gives shadow trees the style sheet of a part, and again where their element comes to another document. */
export const dresser =
  (styles: string) =>
  (root: ShadowRoot): void => {
    const hostConnected = (): void => dress(root, styles);
    hostConnected();
    // On a server an element stays where it is.
    const host = root.host as (Element & ReactiveControllerHost) | undefined;
    host?.addController({ hostConnected });
  };
