/**
 * The tags of mint-widgets in the markup of Svelte 5. Once in an application, in `src/app.d.ts`:
 *
 *     import 'mint-widgets/types/svelte';
 *
 * Attributes are written as in HTML, properties in camelCase.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { MintElements } from './elements.js';

type Tags = keyof MintElements;

/**
 * Svelte writes `with-export={false}` as `with-export="false"`, which switches it on: what can be off is a property,
 * `withExport={false}`.
 */
type Switches<Attributes, Properties> = {
  [Name in keyof Attributes]: Name extends keyof Properties
    ? Attributes[Name]
    : boolean extends Attributes[Name]
      ? true | undefined
      : Attributes[Name];
};
type Own<Tag extends Tags> = Switches<
  MintElements[Tag]['attributes'],
  MintElements[Tag]['properties']
> &
  Omit<MintElements[Tag]['properties'], keyof MintElements[Tag]['attributes']> &
  MintElements[Tag]['handlers'];

/** What a tag takes: `MintProps<'mint-map'>`. */
export type MintProps<Tag extends Tags> = Own<Tag> &
  Omit<HTMLAttributes<MintElements[Tag]['element']>, keyof Own<Tag>>;

type MintSvelteElements = { [Tag in keyof MintElements]: MintProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends MintSvelteElements {}
}
