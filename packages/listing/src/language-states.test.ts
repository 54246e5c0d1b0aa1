import { describe, expect, test } from "vitest"
import { languageOf, languageStates, stillChecked } from "./language-states.js"
import type { PieceDraft } from "./piece-draft.js"

const base = { handle: "stoel", operator: "stal13", listed_on: "2026-11-22", variants: [{ sku: "ST-STOEL" }] }
const stool: PieceDraft = {
  ...base,
  language: "nl",
  title: { nl: "Kruk", fr: "Tabouret" },
  description: { nl: "Een kruk.", fr: "Un tabouret." },
}

describe("how far the languages of a piece are", () => {
  test("its own is checked by writing it, another by being read, and nothing is nothing", () => {
    expect(languageStates(stool, [])).toEqual({ nl: "checked", fr: "draft", en: "missing" })
    expect(languageStates(stool, ["fr"])).toEqual({ nl: "checked", fr: "checked", en: "missing" })
  })

  test("a text that is missing in a language leaves it a draft, read or not", () => {
    const cared = { ...stool, care: { nl: "Afstoffen." } }
    expect(languageStates(cared, ["fr"])).toEqual({ nl: "checked", fr: "draft", en: "missing" })
  })

  test("without a word on it, a piece is written in French if there is some", () => {
    expect([languageOf(stool), languageOf({ title: stool.title }), languageOf({ title: { en: "Stool" } })]).toEqual([
      "nl",
      "fr",
      "en",
    ])
  })

  test("what was read stays read until its words or the operator's own change", () => {
    const before = { piece: stool, checked: ["fr" as const] }
    const english = { ...stool, title: { ...stool.title, en: "Stool" } }
    const renamed = { ...stool, title: { ...stool.title, nl: "Krukje" } }
    expect(stillChecked(before, english)).toEqual(["fr"])
    expect(stillChecked(before, renamed)).toEqual([])
  })

  test("who is asked says which ones: a mark that is taken back stays away, even of words that did not change", () => {
    const before = { piece: stool, checked: ["fr" as const] }
    expect(stillChecked(before, stool, [])).toEqual([])
    expect(stillChecked(before, stool, ["fr"])).toEqual(["fr"])
    expect(stillChecked(before, { ...stool, title: { ...stool.title, nl: "Krukje" } }, ["fr"])).toEqual(["fr"])
  })
})
