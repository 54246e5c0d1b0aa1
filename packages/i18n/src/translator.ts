import { createInstance } from "i18next"
import { LOCALES, type Locale } from "./locales.js"
import { type Namespace, resources, type Resources } from "./resources.js"
import type { KeyOf, ValuesOf } from "./texts-shape.js"

type Rest<V> = keyof V extends never ? [] : [values: V]

/** Gives the text of a key; the French file says which keys exist and which values each one needs. */
export type Translator<N extends Namespace> = <K extends KeyOf<Resources[N]>>(
  key: K,
  ...rest: Rest<ValuesOf<Resources[N], K>>
) => string

const i18n = createInstance()
void i18n.init({
  resources,
  supportedLngs: LOCALES,
  fallbackLng: false,
  initAsync: false,
  // React and react-email escape by themselves.
  interpolation: { escapeValue: false },
})

export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const t = i18n.getFixedT(locale, namespace)
  return (key, ...rest) => t(key as string, (rest[0] ?? {}) as Record<string, string | number>)
}

/** The whole namespace as an object, for pages that walk through it. */
export function texts<N extends Namespace>(locale: Locale, namespace: N) {
  return resources[locale][namespace]
}
