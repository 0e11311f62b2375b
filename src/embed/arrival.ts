import type { Lent } from './lit-lent.js';

/** Injected by the build. */
declare const __MINT_VERSION__: string;

/** A part that has been run: what it exports, and where it takes Lit. */
export interface Arrival {
  part: object;
  take: (lent: Lent) => void;
}

/** The name of the event that a part arrives with: that of its version, so that two versions do not mix. */
export const arrivalOf = (name: string): string => `mint-${name} ${__MINT_VERSION__}`;

/** Hands a part to who waits for it. On a server nothing happens. */
export function deliver(name: string, arrival: Arrival): void {
  if (typeof document === 'undefined') return;
  document.dispatchEvent(new CustomEvent(arrivalOf(name), { detail: arrival }));
}
