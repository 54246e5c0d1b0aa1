import { describe, expect, it } from "vitest"
import type { ShopWord, WordsByKind } from "./read-words"
import { unknownWords } from "./unknown-words"

const word = (kind: ShopWord["kind"], handle: string, is_retired = false): ShopWord => {
  return { id: handle, kind, handle, names: { fr: handle, nl: handle, en: handle }, sentences: null, is_retired }
}
const words: WordsByKind = {
  category: [word("category", "seating")],
  material: [word("material", "ash"), word("material", "oak", true)],
  colour: [word("colour", "natural")],
  finish: [word("finish", "oiled")],
}

describe("words of a piece", () => {
  it("are those of the shop, retired ones included", () => {
    const piece = { category: "seating", materials: ["ash", "oak"], colours: ["natural"], finish: "oiled" }
    expect(unknownWords(words, piece)).toEqual([])
    expect(unknownWords(words, {})).toEqual([])
  })

  it("that the shop does not have are named by their field", () => {
    const piece = { category: "cars", materials: ["ash", "gold"], colours: ["natural"], finish: "ash" }
    expect(unknownWords(words, piece)).toEqual(["category", "materials", "finish"])
  })
})
