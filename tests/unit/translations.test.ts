import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { LOCALES, resources, type Locale, type Namespace } from "@etabli/i18n"
import { describe, expect, it } from "vitest"

type Tree = { readonly [key: string]: string | Tree }

function leaves(tree: Tree, path = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )
}

const plural = /_(zero|one|two|few|many|other)$/
const namespaces = Object.keys(resources.fr) as Namespace[]
const textsOf = (locale: Locale, namespace: Namespace) => leaves(resources[locale][namespace])

function keysOf(locale: Locale, namespace: Namespace): string[] {
  return [...new Set(textsOf(locale, namespace).map(([key]) => key.replace(plural, "")))].sort()
}

/** Names between double braces, over all plural forms of a key. */
function namesByKey(locale: Locale, namespace: Namespace): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const [key, text] of textsOf(locale, namespace)) {
    const base = key.replace(plural, "")
    const names = [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = ""]) => name)
    found[base] = [...new Set([...(found[base] ?? []), ...names])].sort()
  }
  return found
}

describe.each(namespaces)("the texts of %s", (namespace) => {
  it.each(LOCALES)("have the same keys in %s as in French", (locale) => {
    expect(keysOf(locale, namespace)).toEqual(keysOf("fr", namespace))
  })

  it.each(LOCALES)("fill in the same names in %s as in French", (locale) => {
    expect(namesByKey(locale, namespace)).toEqual(namesByKey("fr", namespace))
  })

  it.each(LOCALES)("hold no empty text, no doubled space and no leftover mark in %s", (locale) => {
    const wrong = textsOf(locale, namespace).filter(
      ([, text]) => text.trim() === "" || / {2}/.test(text) || /\b(TODO|TBD|XXX|lorem)\b/i.test(text),
    )
    expect(wrong).toEqual([])
  })

  it.each(LOCALES)("have a form for one and a form for several wherever %s counts", (locale) => {
    const keys = new Set(textsOf(locale, namespace).flatMap(([key]) => (plural.test(key) ? [key] : [])))
    const bases = new Set([...keys].map((key) => key.replace(plural, "")))
    const incomplete = [...bases].filter((base) => !keys.has(`${base}_one`) || !keys.has(`${base}_other`))
    expect(incomplete).toEqual([])
  })
})

describe("every text", () => {
  const files = ["storefront/src", "backend/src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
  const sources = code.map((file) => readFileSync(file, "utf8")).join("\n")
  const words = new Set(sources.match(/\w+/g))

  const openings = [...new Set([...sources.matchAll(/`([\w.-]+)\$\{/g)].map(([, opening = ""]) => opening))]

  /** By its last word, by a key put together at run time (`reason.${code}`), or with all of its group (`texts.reason`). */
  function isUsed(key: string): boolean {
    const path = key.replace(plural, "").split(".")
    const [last = "", group] = path.toReversed()
    if (words.has(last) || openings.some((opening) => key.startsWith(opening))) return true
    return group !== undefined && new RegExp(`\\.${group}\\b`).test(sources)
  }

  it.each(namespaces)("of %s is used somewhere", (namespace) => {
    expect(keysOf("fr", namespace).filter((key) => !isUsed(key))).toEqual([])
  })
})
