/**
 * The tags of mint-widgets in the JSX of Solid. Once in an application:
 *
 *     import type {} from 'mint-widgets/types/solid';
 *
 * Solid sets what changes as a property, under the attribute's name in camelCase; `prop:` says so, and is left out on a
 * server. `attr:` is for an attribute whose property has another name: `attr:for`.
 */
import type { JSX } from 'solid-js';
import type { MintElements } from './elements.js';

type Tags = keyof MintElements;
type Prefixed<Prefix extends string, Members> = {
  [Name in keyof Members & string as `${Prefix}:${Name}`]?: Members[Name] | undefined;
};
type Own<Tag extends Tags> = MintElements[Tag]['attributes'] &
  Prefixed<'attr', MintElements[Tag]['attributes']> &
  Prefixed<'prop', MintElements[Tag]['properties']> &
  MintElements[Tag]['listeners'];

/** What a tag takes: `MintProps<'mint-map'>`. */
export type MintProps<Tag extends Tags> = Own<Tag> &
  Omit<JSX.HTMLAttributes<MintElements[Tag]['element']>, keyof Own<Tag>>;

type MintIntrinsicElements = { [Tag in keyof MintElements]: MintProps<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends MintIntrinsicElements {}
  }
}
