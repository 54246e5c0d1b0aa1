import { expect, it } from "vitest"
import { emptyWord, missingIn, toSend } from "./typed-word"

const names = { fr: "Olivier", nl: "Olijfhout", en: "Olive wood" }

it("names each text that is missing as the backend names its field", () => {
  expect(missingIn({ names: { ...names, nl: " " }, sentences: null })).toEqual(["names.nl"])
  expect(missingIn(emptyWord("category"))).toEqual(
    ["names", "sentences"].flatMap((field) => ["fr", "nl", "en"].map((language) => `${field}.${language}`)),
  )
  expect(missingIn(emptyWord("finish"))).toHaveLength(3)
})

it("sends sentences for a category only", () => {
  expect(toSend({ names, sentences: null })).toEqual({ names })
  expect(toSend({ names, sentences: names })).toEqual({ names, sentences: names })
})
