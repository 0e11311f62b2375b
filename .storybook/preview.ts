import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

/** A part and an attribute may share a name, but the docs keep one row for each: parts go by their selector. */
const modules = manifest.modules.map(({ declarations, ...module }) => ({
  ...module,
  declarations: declarations.map((declaration) => ({
    ...declaration,
    ...('cssParts' in declaration && {
      cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
    }),
  })),
}));

setCustomElementsManifest({ ...manifest, modules } as Parameters<
  typeof setCustomElementsManifest
>[0]);

const width = (px: number) => ({
  name: `${px} px`,
  styles: { width: `${px}px`, height: '900px' },
  type: 'other' as const,
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    viewport: {
      options: { w320: width(320), w480: width(480), w800: width(800), w1280: width(1280) },
    },
    a11y: { test: 'error' },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { title: 'Language', items: ['de', 'en'], dynamicTitle: true },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: { title: 'Scheme', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'de', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      const dark = globals.scheme === 'dark';
      document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
      document.body.style.background = dark ? '#16181d' : '#fff';
      document.documentElement.lang = String(globals.language);
      return html`${story()}`;
    },
  ],
};

export default preview;
