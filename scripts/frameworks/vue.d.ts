/**
 * The tags of mint-widgets in the templates of Vue 3. Once in an application:
 *
 *     import type {} from 'mint-widgets/types/vue';
 *
 * Attributes are written as in HTML, properties in camelCase. Vue writes `:with-export="false"` as `with-export="false"`,
 * which switches it on, and its checker takes both for one: what can be off is a property, `:withExport.prop="false"`.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { MintElements } from './elements.js';

type Tags = keyof MintElements;

/** `headingLevel` as `heading-level`: Vue's checker looks for attributes under the names of properties. */
type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;
type Narrowed<Properties, Attributes> = {
  [Name in keyof Properties]: Kebab<Name> extends keyof Attributes
    ? Attributes[Kebab<Name>] | Extract<Properties[Name], null>
    : Properties[Name];
};
type Own<Properties, Attributes> = Narrowed<Properties, Attributes> &
  Omit<Attributes, keyof Properties | `${string}-${string}`>;
type OwnOf<Tag extends Tags> = Own<
  MintElements[Tag]['properties'],
  MintElements[Tag]['attributes']
>;
type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** What a tag takes: `MintProps<'mint-map'>`. */
export type MintProps<Tag extends Tags> = OwnOf<Tag> &
  Omit<HTMLAttributes & PublicProps, keyof OwnOf<Tag>>;

type MintComponents = {
  [Tag in keyof MintElements]: new () => MintElements[Tag]['element'] & {
    $props: MintProps<Tag>;
    $emit: EmitFn<Emits<MintElements[Tag]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends MintComponents {}
}
