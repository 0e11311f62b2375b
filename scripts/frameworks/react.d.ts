/**
 * The tags of mint-widgets in the JSX of React 19. Once in an application:
 *
 *     import type {} from 'mint-widgets/types/react';
 *
 * Attributes are written as in HTML, properties in camelCase. A server writes attributes only: give it `data` as JSON
 * text, which is an attribute too.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MintElements } from './elements.js';

type Tags = keyof MintElements;
type Own<Tag extends Tags> = MintElements[Tag]['attributes'] &
  Omit<MintElements[Tag]['properties'], keyof MintElements[Tag]['attributes']> &
  MintElements[Tag]['handlers'];
type Base<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** What a tag takes: `MintProps<'mint-map'>`. */
export type MintProps<Tag extends Tags> = Own<Tag> &
  Omit<Base<MintElements[Tag]['element']>, keyof Own<Tag>>;

type MintIntrinsicElements = { [Tag in keyof MintElements]: MintProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends MintIntrinsicElements {}
  }
}
