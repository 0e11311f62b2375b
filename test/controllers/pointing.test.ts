import { css, html, type TemplateResult } from 'lit';
import { areaAt, PointingController } from '../../src/controllers/pointing.js';
import { expect, mount, press, until } from '../harness.js';
import { Host } from './host.js';

/** A map of two areas side by side, A with a label of two lines, and a sea between them. */
class TestPointed extends Host {
  /** As a map has it: a popover without its usual place. */
  static override styles = css`
    .tooltip {
      inset: auto;
      margin: 0;
    }
  `;

  readonly chosen: string[] = [];
  escapes = 0;

  readonly pointing: PointingController = new PointingController(this, {
    order: () => ['A', 'B'],
    nameOf: (area) => area,
    valueOf: () => null,
    neighbours: () => (area) =>
      area === 'A'
        ? { up: null, right: 'B', down: null, left: null }
        : { up: null, right: null, down: null, left: 'A' },
    choose: (area) => this.chosen.push(area) > 0,
    escape: (): boolean => {
      this.escapes += 1;
      return this.pointing.hide();
    },
  });

  override render(): TemplateResult {
    const { pointing } = this;
    return html`<div
      class="picture"
      @keydown=${pointing.onKey}
      @focusin=${pointing.onFocus}
      @focusout=${pointing.onBlur}
      @pointerover=${pointing.onOver}
      @pointerleave=${pointing.onLeave}
    >
      <svg class="map" width="200" height="80">
        <rect class="sea" width="200" height="80" fill="white"></rect>
        <path data-area="A" class="shape" tabindex="0" d="M0 0H80V40H0Z"></path>
        <path data-area="B" class="shape" tabindex="-1" d="M120 0H200V40H120Z"></path>
        <text data-area="A" x="9" y="60"><tspan>A</tspan></text>
      </svg>
      <div
        class="tooltip"
        popover="manual"
        data-area=${pointing.area}
        @pointerenter=${pointing.onStay}
      >
        <strong>${pointing.area}</strong>
      </div>
    </div>`;
  }
}

customElements.define('test-pointed', TestPointed);

const pointed = (): Promise<TestPointed> => mount<TestPointed>(html`<test-pointed></test-pointed>`);

const inside = (host: TestPointed, selector: string): HTMLElement =>
  host.renderRoot.querySelector<HTMLElement>(selector) ?? expect.fail(selector);

async function send(
  host: TestPointed,
  selector: string,
  type: string,
  pointerType = 'mouse',
): Promise<void> {
  const bubbles = type === 'pointerover';
  inside(host, selector).dispatchEvent(
    new PointerEvent(type, { bubbles, composed: true, pointerType }),
  );
  await host.updateComplete;
}

const over = (host: TestPointed, selector: string, pointerType?: string): Promise<void> =>
  send(host, selector, 'pointerover', pointerType);

const isOpen = (host: TestPointed): boolean => inside(host, '.tooltip').matches(':popover-open');
const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

const A = '.shape[data-area="A"]';
const B = '.shape[data-area="B"]';

/** Counts who listens to the window while something is done. */
async function listeners(work: () => Promise<void>): Promise<string[]> {
  const { addEventListener: add, removeEventListener: remove } = window;
  const heard = new Set<string>();
  window.addEventListener = ((type: string, ...rest: [never]) => {
    heard.add(type);
    add.call(window, type, ...rest);
  }) as typeof add;
  window.removeEventListener = ((type: string, ...rest: [never]) => {
    heard.delete(type);
    remove.call(window, type, ...rest);
  }) as typeof remove;
  await work();
  Object.assign(window, { addEventListener: add, removeEventListener: remove });
  return [...heard].filter((type) => type === 'keydown' || type === 'scroll').sort();
}

describe('PointingController', () => {
  describe('under a mouse', () => {
    it('knows an area by all that is drawn of it, and by what is nested in that', async () => {
      const host = await pointed();
      await over(host, A);
      expect(host.pointing.hovered).to.equal('A');
      await over(host, B);
      expect(host.pointing.hovered).to.equal('B');
      await over(host, 'tspan');
      expect(host.pointing.hovered).to.equal('A');
    });

    it('opens a tooltip beside it that covers nothing of it', async () => {
      const host = await pointed();
      await over(host, A);
      expect(isOpen(host)).to.equal(true);
      const tip = inside(host, '.tooltip').getBoundingClientRect();
      for (const part of ['.shape', 'text']) {
        const box = inside(host, `${part}[data-area="A"]`).getBoundingClientRect();
        expect(tip.top >= box.bottom || tip.bottom <= box.top, part).to.equal(true);
      }
    });

    it('goes from one area to the next without a moment between', async () => {
      const host = await pointed();
      const seen: (string | null)[] = [];
      await over(host, A);
      host.addController({ hostUpdated: () => seen.push(host.pointing.area) });
      await over(host, B);
      await wait(200);
      expect(seen).to.deep.equal(['B']);
    });

    it('lets go of an area a while after the pointer has come to none', async () => {
      const host = await pointed();
      await over(host, A);
      await over(host, '.sea');
      expect(host.pointing.hovered).to.equal('A');
      await until(() => host.pointing.hovered === null);
      await host.updateComplete;
      expect(isOpen(host)).to.equal(false);
    });

    it('lets go when the pointer leaves the picture or the window, unless it comes back in time', async () => {
      const host = await pointed();
      await over(host, A);
      await send(host, '.picture', 'pointerleave');
      await over(host, A);
      await wait(200);
      expect(host.pointing.hovered).to.equal('A');
      await send(host, '.picture', 'pointerleave');
      await until(() => host.pointing.hovered === null);
    });

    it('A-52 keeps the tooltip while the pointer is on it, whatever it is over there', async () => {
      const host = await pointed();
      await over(host, A);
      await over(host, '.sea');
      await send(host, '.tooltip', 'pointerenter');
      await over(host, 'strong');
      await wait(200);
      expect(host.pointing.hovered).to.equal('A');
      expect(isOpen(host)).to.equal(true);
    });

    it('draws nothing anew while it moves within one area', async () => {
      const host = await pointed();
      await over(host, A);
      inside(host, 'text').dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }),
      );
      expect(host.isUpdatePending).to.equal(false);
    });
  });

  describe('under a finger or a pen', () => {
    for (const kind of ['touch', 'pen']) {
      it(`hovers over nothing, for a tap chooses: ${kind}`, async () => {
        const host = await pointed();
        await over(host, A, kind);
        expect(host.pointing.area).to.equal(null);
        expect(isOpen(host)).to.equal(false);
      });

      it(`leaves alone what a mouse is over: ${kind}`, async () => {
        const host = await pointed();
        await over(host, A);
        await over(host, B, kind);
        expect(host.pointing.hovered).to.equal('A');
      });
    }
  });

  describe('with the keyboard', () => {
    it('shows the area it has come to, and another one by an arrow', async () => {
      const host = await pointed();
      inside(host, A).focus();
      await press('ArrowRight');
      await host.updateComplete;
      expect(host.pointing.focused).to.equal('B');
      expect(host.pointing.area).to.equal('B');
      expect(isOpen(host)).to.equal(true);
    });

    it('chooses by Enter, and leaves alone keys that are pressed beside all areas', async () => {
      const host = await pointed();
      inside(host, A).focus();
      await press('Enter');
      inside(host, '.picture').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      expect(host.chosen).to.deep.equal(['A']);
    });

    it('keeps in mind an area that got the focus by a pointer, and shows none', async () => {
      const host = await pointed();
      inside(host, B).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      await host.updateComplete;
      expect([host.pointing.focused, host.pointing.last]).to.deep.equal([null, 'B']);
      expect(isOpen(host)).to.equal(false);
    });

    it('gives way to a mouse, and comes back when that has left', async () => {
      const host = await pointed();
      inside(host, A).focus();
      await press('ArrowRight');
      await over(host, A);
      expect(host.pointing.area).to.equal('A');
      await send(host, '.picture', 'pointerleave');
      await until(() => host.pointing.area === 'B');
    });

    it('goes from the picture and takes the tooltip with it', async () => {
      const host = await pointed();
      inside(host, A).focus();
      await press('ArrowRight');
      inside(host, B).blur();
      await host.updateComplete;
      expect(host.pointing.area).to.equal(null);
      expect(host.pointing.last).to.equal('B');
      expect(isOpen(host)).to.equal(false);
    });
  });

  describe('a tooltip that is sent away', () => {
    it('stays away from the same area, and comes again with another', async () => {
      const host = await pointed();
      expect(host.pointing.hide()).to.equal(false);
      await over(host, A);
      expect(host.pointing.hide()).to.equal(true);
      await over(host, A);
      expect(host.pointing.area).to.equal(null);
      await over(host, B);
      expect(host.pointing.area).to.equal('B');
    });

    it('A-52 goes by Esc wherever the focus is, but by none that somebody else has taken', async () => {
      const host = await pointed();
      await over(host, A);
      const take = (event: Event): void => event.preventDefault();
      document.body.addEventListener('keydown', take);
      await press('Escape');
      expect(host.pointing.area).to.equal('A');
      document.body.removeEventListener('keydown', take);
      await press('Escape');
      expect(host.pointing.area).to.equal(null);
      expect(host.escapes).to.equal(0);
    });
  });

  it('keeps the tooltip beside its area while the page scrolls', async () => {
    const host = await pointed();
    const room = document.body.appendChild(document.createElement('div'));
    room.style.blockSize = '4000px';
    host.style.cssText = 'display: block; padding-block-start: 400px';
    await over(host, B);
    const gap = (): number =>
      inside(host, '.tooltip').getBoundingClientRect().top -
      inside(host, B).getBoundingClientRect().top;
    const before = gap();
    window.scrollBy(0, 60);
    await until(() => window.scrollY > 0);
    await until(() => Math.abs(gap() - before) < 1);
    expect(host.pointing.hovered).to.equal('B');
    window.scrollTo(0, 0);
    room.remove();
  });

  it('listens to the window only while a tooltip is open, and to no area', async () => {
    const host = await pointed();
    const shape = inside(host, A);
    shape.addEventListener = () => expect.fail('listens to an area');
    expect(await listeners(() => over(host, A))).to.deep.equal(['keydown', 'scroll']);
    const left = await listeners(async () => {
      await over(host, A);
      host.pointing.hide();
      await host.updateComplete;
    });
    expect(left).to.deep.equal([]);
  });

  it('points at nothing when it comes back to the page', async () => {
    const host = await pointed();
    await over(host, A);
    const parent = host.parentElement;
    const left = await listeners(() => {
      host.remove();
      return Promise.resolve();
    });
    expect(left).to.deep.equal([]);
    parent?.append(host);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.pointing.area).to.equal(null);
    expect(isOpen(host)).to.equal(false);
  });
});

describe('areaAt', () => {
  it('is null beside all areas, and for what happens to no element', () => {
    expect(areaAt(new Event('click'))).to.equal(null);
    const seen: (string | null)[] = [];
    const listen = (event: Event): void => void seen.push(areaAt(event));
    for (const target of [document, document.body]) {
      target.addEventListener('test-at', listen);
      target.dispatchEvent(new Event('test-at'));
      target.removeEventListener('test-at', listen);
    }
    expect(seen).to.deep.equal([null, null]);
  });
});
