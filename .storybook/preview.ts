import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import { onSurface } from '../stories/surface.js';

interface Named {
  name: string;
}

const renamed = (items: readonly Named[], nameOf: (name: string) => string): Named[] =>
  items.map((item) => ({ ...item, name: nameOf(item.name) }));

/** An attribute, a slot and a part may share a name, but the docs keep one row for each: the last two as written. */
const modules = manifest.modules.map(({ declarations, ...module }) => ({
  ...module,
  declarations: declarations.map((declaration) => ({
    ...declaration,
    ...('slots' in declaration && {
      slots: renamed(declaration.slots, (name) => `slot="${name}"`),
    }),
    ...('cssParts' in declaration && {
      cssParts: renamed(declaration.cssParts, (name) => `::part(${name})`),
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
  decorators: [(story, { globals }) => onSurface(story() as TemplateResult, globals)],
};

export default preview;
