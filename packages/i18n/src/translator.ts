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

type Lookup = (key: string, values?: Record<string, string | number>) => string

const lookups = new Map<string, Lookup>()

/** The same one for the same language and namespace. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const name = `${locale} ${namespace}`
  const lookup = lookups.get(name) ?? build(locale, namespace)
  lookups.set(name, lookup)
  return lookup
}

/** A text without values is looked up once. */
function build(locale: Locale, namespace: Namespace): Lookup {
  const t = i18n.getFixedT(locale, namespace)
  const plain = new Map<string, string>()
  return (key, values) => {
    if (values) return t(key, values)
    const text = plain.get(key) ?? t(key)
    plain.set(key, text)
    return text
  }
}

/** The whole namespace as an object, for pages that walk through it. */
export function texts<N extends Namespace>(locale: Locale, namespace: N) {
  return resources[locale][namespace]
}
