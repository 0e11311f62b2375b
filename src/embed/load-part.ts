/** Loads parts of the script from files beside it, with the hashes they had when all were built. */
import { html, nothing, svg } from 'lit';
import type { Opener } from '../parts/open.js';
import { folderOf } from './address.js';
import { arrivalOf, type Arrival } from './arrival.js';
import { trustedAddress } from './trust.js';

/** Parts that are here or on their way. */
const parts = new Map<string, Promise<object>>();

/**
 * Runs a file in the shadow tree of an element: nothing is put into the page, and nothing stays. A policy that
 * allows our script from an address allows its parts from there too.
 */
function run(name: string, integrity: string, opener: Opener): Promise<object> {
  const { root } = opener;
  // Outside the page no script runs, and none says so.
  if (!root.isConnected) throw new Error(name);
  return new Promise((resolve, reject) => {
    const arrival = arrivalOf(name);
    const script = document.createElement('script');
    const arrive = (event: Event): void => {
      const { part, take } = (event as CustomEvent<Arrival>).detail;
      take({ html, svg, nothing, loadPart });
      resolve(part);
    };
    const leave = (): void => {
      document.removeEventListener(arrival, arrive);
      script.remove();
      reject(new Error(name));
    };
    document.addEventListener(arrival, arrive);
    script.onload = script.onerror = leave;
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
    script.src = trustedAddress(`${folderOf(opener)}mint-${name}.js`);
    // In the document of a frame it would run for that.
    (root.ownerDocument === document ? root : document.documentElement).append(script);
  });
}

/** A part that the script itself brings, as one with several elements does with what they all but always need. */
export const holdPart = (name: string, part: object): unknown =>
  parts.set(name, Promise.resolve(part));

/**
 * A part by its name, loaded once a page. Rejects where it does not come, or who asks has left; asked again, it is tried
 * again.
 */
export const loadPart = (name: string, integrity: string, opener: Opener): Promise<object> =>
  // A moment later few functions lead there: a browser reads those again for the address of the script, and not all of it.
  Promise.resolve().then(() => {
    const part = parts.get(name) ?? run(name, integrity, opener);
    parts.set(name, part);
    part.catch(() => parts.delete(name));
    return part;
  });
