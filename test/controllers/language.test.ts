import { html, type TemplateResult } from 'lit';
import { LanguageController } from '../../src/controllers/language.js';
import { expect, mount, until } from '../harness.js';
import { Host } from './host.js';

class SpeakingElement extends Host {
  static override properties = { lang: {} };
  readonly speaking = new LanguageController(this);
  override render(): TemplateResult {
    return html`${this.speaking.language}`;
  }
}
customElements.define('test-speaking', SpeakingElement);

/** An element that has ours in its own shadow root, in a place with or without a language. */
class ShadowPage extends Host {
  static override properties = { inner: {} };
  declare inner: string | undefined;
  override render(): TemplateResult {
    return html`<div lang=${this.inner ?? ''}><test-speaking></test-speaking></div>`;
  }
}
customElements.define('test-shadow-page', ShadowPage);

const textOf = (element: Element | null | undefined): string =>
  element?.shadowRoot?.textContent.trim() ?? '';

describe('LanguageController', () => {
  const before = document.documentElement.lang;

  afterEach(() => {
    document.documentElement.lang = before;
  });

  it('speaks German where the page names no language', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await mount(html`<test-speaking></test-speaking>`);
    expect(textOf(element)).to.equal('de');
  });

  it('speaks the nearest language up the page', async () => {
    const element = await mount(
      html`<div lang="de">
        <p lang="en-GB"><test-speaking></test-speaking></p>
      </div>`,
    );
    expect(textOf(element)).to.equal('en');
  });

  it('speaks German in a place whose language it has no words for', async () => {
    const element = await mount(
      html`<div lang="en">
        <p lang="fr"><test-speaking></test-speaking></p>
      </div>`,
    );
    expect(textOf(element)).to.equal('de');
  });

  it('prefers its own lang to the place’s, if it has words for it', async () => {
    const page = await mount(
      html`<div lang="en">
        <test-speaking lang="de"></test-speaking><test-speaking lang="fr"></test-speaking>
      </div>`,
    );
    expect([...page.children].map(textOf)).to.deep.equal(['de', 'en']);
  });

  it('follows a change up the page', async () => {
    const element = await mount(html`<test-speaking></test-speaking>`);
    document.documentElement.lang = 'en';
    await until(() => textOf(element) === 'en');
  });

  it('follows when it is moved', async () => {
    const page = await mount(
      html`<div>
        <div lang="de"><test-speaking></test-speaking></div>
        <div lang="en"></div>
      </div>`,
    );
    const element = page.querySelector('test-speaking') ?? page;
    const moved = element.closest('[lang="de"]')?.nextElementSibling;
    moved?.append(element);
    await until(() => textOf(element) === 'en');
  });

  describe('in a shadow root', () => {
    const inside = (page: Element): Element | null | undefined =>
      page.shadowRoot?.querySelector('test-speaking');

    it('speaks the language of the page around it', async () => {
      const page = await mount(html`<test-shadow-page lang="en"></test-shadow-page>`);
      await until(() => textOf(inside(page)) === 'en');
    });

    it('follows a change of the page around it', async () => {
      const page = await mount(html`<test-shadow-page lang="de"></test-shadow-page>`);
      page.lang = 'en';
      await until(() => textOf(inside(page)) === 'en');
    });

    it('follows a change within that root', async () => {
      const page = await mount<ShadowPage>(html`<test-shadow-page lang="de"></test-shadow-page>`);
      page.inner = 'en';
      await until(() => textOf(inside(page)) === 'en');
    });
  });
});
