/**
 * The tags of mint-widgets in the JSX of Preact. Once in an application:
 *
 *     import type {} from 'mint-widgets/types/preact';
 *
 * Attributes are written as in HTML, properties in camelCase. A server writes attributes only: give it `data` as JSON
 * text, which is an attribute too.
 */
import type { HTMLAttributes } from 'preact';
import type { MintElements } from './elements.js';

type Tags = keyof MintElements;

/**
 * Preact writes `with-export={false}` as `with-export="false"`, which switches it on, as it would with `data-…`: what can
 * be off is a property, `withExport={false}`.
 */
type Switches<Attributes> = {
  [Name in keyof Attributes]: Name extends `with-${string}`
    ? boolean extends Attributes[Name]
      ? true | undefined
      : Attributes[Name]
    : Attributes[Name];
};
type Own<Tag extends Tags> = Switches<MintElements[Tag]['attributes']> &
  Omit<MintElements[Tag]['properties'], keyof MintElements[Tag]['attributes']> &
  MintElements[Tag]['handlers'];

/** What a tag takes: `MintProps<'mint-map'>`. */
export type MintProps<Tag extends Tags> = Own<Tag> &
  Omit<HTMLAttributes<MintElements[Tag]['element']>, keyof Own<Tag>>;

type MintIntrinsicElements = { [Tag in keyof MintElements]: MintProps<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends MintIntrinsicElements {}
  }
}
