import '../../src/define/mint-contact.js';
import '../../src/define/mint-map.js';
import '../../src/define/mint-timeline.js';
import { expect, until } from '../harness.js';

const place = document.createElement('div');

beforeEach(() => document.body.append(place));
afterEach(() => {
  place.replaceChildren();
  place.remove();
});

/** An element with a tree in it that stood there before its script came. */
function standing(tag: 'mint-contact' | 'mint-map' | 'mint-timeline') {
  const element = document.createElement(tag);
  const box = document.createElement('div');
  const base = document.createElement('div');
  base.className = 'base';
  base.textContent = 'Von früher';
  box.append(document.createElement('style'), base);
  element.attachShadow({ mode: 'open' }).append(box);
  return element;
}

const textOf = ({ shadowRoot }: Element): string => shadowRoot?.textContent ?? '';
const count = ({ shadowRoot }: Element, selector: string): number =>
  shadowRoot?.querySelectorAll(selector).length ?? 0;

describe('an element that stood there before its script came', () => {
  for (const tag of ['mint-contact', 'mint-map', 'mint-timeline'] as const) {
    it(`is <${tag}> alone once it is drawn`, async () => {
      const element = standing(tag);
      place.append(element);
      await element.updateComplete;
      expect(textOf(element)).not.to.contain('Von früher');
      expect(count(element, '.base')).to.equal(1);
      expect(count(element, 'style')).to.equal(0);
    });

    it(`goes on as <${tag}> does`, async () => {
      const element = standing(tag);
      place.append(element);
      await element.updateComplete;
      element.lang = 'en';
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('.base')?.getAttribute('lang')).to.equal('en');
      element.remove();
      place.append(element);
      element.lang = 'de';
      await element.updateComplete;
      expect(count(element, '.base')).to.equal(1);
      expect(element.shadowRoot?.querySelector('.base')?.getAttribute('lang')).to.equal('de');
    });
  }

  it('is not empty for a moment where the map takes over', async () => {
    const map = standing('mint-map');
    place.append(map);
    await Promise.resolve();
    await Promise.resolve();
    expect(textOf(map)).to.contain('Von früher');
    await until(() => count(map, '[role="option"]') === 16);
    expect(textOf(map)).not.to.contain('Von früher');
  });
});
