import type { ShopWords } from "@etabli/store-api"
import { describe, expect, it } from "vitest"
import { facetLabel } from "./facet-label"
import { wordLabel } from "./word-label"

const words: ShopWords = {
  category: [{ handle: "seating", name: "Assises", sentence: "" }],
  material: [{ handle: "natural", name: "Fibre brute" }],
  colour: [{ handle: "natural", name: "Teinte naturelle" }],
  finish: [{ handle: "oiled", name: "Huilé" }],
}
const places = [{ handle: "etap-atelier", name: "ETAP Atelier", city: "Tournai" }]

describe("wordLabel", () => {
  it("names a word of its kind, though another kind has the same handle", () => {
    expect(wordLabel(words, "colour", "natural")).toBe("Teinte naturelle")
    expect(wordLabel(words, "material", "natural")).toBe("Fibre brute")
    expect(wordLabel(words, "finish", "oiled")).toBe("Huilé")
  })
  it("shows the handle of what it has no word for", () => {
    expect(wordLabel(words, "finish", "natural")).toBe("natural")
  })
})

describe("facetLabel", () => {
  it.each([
    ["category", "seating", "Assises"],
    ["material", "natural", "Fibre brute"],
    ["colour", "natural", "Teinte naturelle"],
    ["kind", "ready", "Prêt"],
    ["kind", "stolen", "stolen"],
    ["operator", "etap-atelier", "ETAP Atelier"],
    ["pickup", "etap-atelier", "Tournai (ETAP Atelier)"],
    ["pickup", "nobody", "nobody"],
  ] as const)("calls %s %s “%s”", (facet, value, label) => {
    expect(facetLabel({ facet, value }, "fr", { places, words })).toBe(label)
  })
})
