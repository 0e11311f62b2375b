/** The selected Land and the view in the address of the page. */
import type { ReactiveController } from 'lit';
import { stateIdOf } from '../dataset/states.js';
import { VIEWS } from '../views/map-sketch.js';
import type { Host, Shown } from './shown.js';

/** What is kept: the Land as the page writes it, the view, and the key of a Kreis. */
export interface Kept {
  state: string;
  view: string;
  district: string;
}

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&');

const isNamed = (part: string, name: string): boolean => part.split('=')[0] === name;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands under a name in `#a=1&mint=TH`; null where the name is not there. */
export function hashValue(hash: string, name: string): string | null {
  const part = partsOf(hash).find((each) => isNamed(each, name));
  return part === undefined ? null : decoded(part.slice(name.length + 1));
}

/** The same address with a value under a name, or with null without it; other parts stay as they are. */
export function withHashValue(hash: string, name: string, value: string | null): string {
  const parts = partsOf(hash).filter((part) => part !== '');
  const own = value === null ? [] : [`${name}=${value}`];
  const at = parts.findIndex((part) => isNamed(part, name));
  const others = parts.filter((part) => !isNamed(part, name));
  others.splice(at < 0 ? others.length : at, 0, ...own);
  return others.length > 0 ? `#${others.join('&')}` : '';
}

/** `TH`, `TH,table`, `TH,16051`, or an empty text for no Land; the view is left out where it is the page's own. */
export const writtenOf = ({ state, view, district }: Kept, ownView: string): string =>
  [state, district, view === ownView ? '' : view].filter(Boolean).join(',');

/** What a text says; where a part of it says nothing, all stays as the page set it itself. */
export function keptIn(text: string, own: Kept, isState: (text: string) => boolean): Kept {
  const parts = text.split(',').filter((part) => part !== '');
  const view = parts.find((part) => (VIEWS as readonly string[]).includes(part));
  const district = parts.find((part) => /^\d{5}$/.test(part));
  const state = parts.find(isState);
  const isRead = parts.every((part) => [view, district, state].includes(part));
  return isRead ? { state: state ?? '', view: view ?? own.view, district: district ?? '' } : own;
}

/** Who keeps what in the address, by name: the first that asks for a name. */
const keepers = new Map<string, HashController>();

const nameOf = ({ withHash }: Host): string | null => {
  if (withHash == null || withHash === false) return null;
  return (typeof withHash === 'string' && withHash.replace(/[^\w-]/g, '')) || 'mint';
};

/** Keeps an element and the address of its page in step, if the page asks for it; adds nothing to the history. */
export class HashController implements ReactiveController {
  readonly #host: Host;
  readonly #shown: () => Shown;
  #name: string | null = null;
  /** What the page set itself, and what the address says. */
  #own: Kept = { state: '', view: '', district: '' };
  #last: string | null = null;

  constructor(host: Host, shown: () => Shown) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
    this.#leave();
  }

  hostUpdated(): void {
    const name = nameOf(this.#host);
    if (name !== this.#name) this.#leave();
    if (name === null || !this.#host.isConnected) return;
    if (this.#name === null) this.#enter(name);
    else this.#write();
  }

  #enter(name: string): void {
    if (keepers.has(name)) return;
    keepers.set(name, this);
    this.#name = name;
    this.#own = this.#present;
    this.#last = null;
    this.#read();
  }

  #leave(): void {
    if (this.#name !== null) keepers.delete(this.#name);
    this.#name = null;
  }

  get #present(): Kept {
    const { state, stateId, view, district } = this.#host;
    return { state: stateId ?? state, view, district };
  }

  readonly #read = (): void => {
    if (this.#name === null) return;
    const value = hashValue(location.hash, this.#name);
    if (value === this.#last) return;
    this.#last = value;
    const { facts } = this.#shown();
    const isState = (text: string): boolean => stateIdOf(text, facts) !== null;
    const { state, view, district } =
      value === null ? this.#own : keptIn(value, this.#own, isState);
    Object.assign(this.#host, { state, view, district });
  };

  /** What cannot be written, as in a frame that may not, is left. */
  #write(): void {
    const written = writtenOf(this.#present, this.#own.view);
    const value = written === writtenOf(this.#own, this.#own.view) ? null : written;
    if (this.#name === null || value === this.#last) return;
    this.#last = value;
    try {
      const address = location.href.replace(/#.*/s, '');
      const hash = withHashValue(location.hash, this.#name, value);
      history.replaceState(history.state, '', `${address}${hash}`);
    } catch {
      // Sandboxed frames and browsers that have had enough of it refuse.
    }
  }
}
