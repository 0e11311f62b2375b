/**
 * The page of a partner: its own family of type, colour and measure, which the elements take over. All four are made up,
 * and say so at their foot.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { styles } from './frame.styles.js';

export type Language = 'de' | 'en';

/** What a page says, in each language it can be read in. */
export type Told<Words> = Readonly<Record<Language, Words>>;

/** What is said round the content of every page. */
export interface Site {
  /** The name of the partner, at the head and at the foot. */
  name: string;
  /** Where the page lies on the site, or under which title of the paper. */
  kicker: string;
  title: string;
  lead: string;
  /** Who wrote it and when, where it is an article. */
  byline?: string;
  /** Sections of the page, by their id. */
  sections: Readonly<Record<string, string>>;
}

export type Look = 'office' | 'ministry' | 'foundation' | 'newspaper' | 'network';

const AROUND: Told<{ sections: string; example: string; legal: readonly string[] }> = {
  de: {
    sections: 'Auf dieser Seite',
    example: 'Ein Beispiel für eine Seite mit mint-widgets. Den Absender gibt es nicht.',
    legal: ['Impressum', 'Datenschutz', 'Barrierefreiheit'],
  },
  en: {
    sections: 'On this page',
    example: 'An example of a page with mint-widgets. Its publisher does not exist.',
    legal: ['Imprint', 'Privacy', 'Accessibility'],
  },
};

/** The language that the toolbar of Storybook says, or a story for itself. */
export const languageOf = ({ language }: { language?: string }): Language =>
  language === 'en' ? 'en' : 'de';

/** A page around its content, as the partner would build it. */
export function page(
  look: Look,
  language: Language,
  site: Site,
  content: TemplateResult,
): TemplateResult {
  const around = AROUND[language];
  return html`${styles}
    <div class="partner ${look}">
      <header class="masthead">
        <p class="site">${site.name}</p>
        <nav aria-label=${around.sections}>
          <ul>
            ${Object.entries(site.sections).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
          </ul>
        </nav>
      </header>
      <main>
        <div class="opening">
          <p class="kicker">${site.kicker}</p>
          <h1>${site.title}</h1>
          <p class="lead">${site.lead}</p>
          ${site.byline ? html`<p class="byline">${site.byline}</p>` : nothing}
        </div>
        <div class="content">${content}</div>
      </main>
      <footer class="foot">
        <p>${site.name}. ${around.example}</p>
        <ul>
          ${around.legal.map((name) => html`<li>${name}</li>`)}
        </ul>
      </footer>
    </div>`;
}
