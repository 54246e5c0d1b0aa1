/** What Dutch and English must offer: every key of the French namespace, with any text. */
export type TextsLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextsLike<T[K]> }

type PluralSuffix = "zero" | "one" | "two" | "few" | "many" | "other"
type WithoutPlural<K extends string> = K extends `${infer Base}_${PluralSuffix}` ? Base : K

/** Dotted paths to the texts of a namespace; plural forms count as one key. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeyOf<T[K]>}`
}[keyof T & string]

type Placeholders<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type TextsAt<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? TextsAt<T[Head], Rest>
    : never
  : { [P in keyof T & string]: WithoutPlural<P> extends K ? T[P] : never }[keyof T & string]

/** The values a text asks for: `{}` where it holds no placeholder. `count` is also what chooses the plural form. */
export type ValuesOf<T, K extends string> = { [P in Placeholders<Extract<TextsAt<T, K>, string>>]: string | number }
