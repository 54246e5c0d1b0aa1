import { expect, it } from "vitest"
import { wordChoices } from "./word-choices"

const word = (handle: string, is_retired = false) => ({
  handle,
  names: { fr: `${handle} (fr)`, nl: `${handle} (nl)`, en: `${handle} (en)` },
  is_retired,
})
const words = [word("oak"), word("elm", true), word("ash")]
const values = (borne: string[]) => wordChoices(words, borne, "fr").map(({ value }) => value)

it("offers what is not retired, and what the piece bears already, in the order of the shop", () => {
  expect(values([])).toEqual(["oak", "ash"])
  expect(values(["ash", "elm", ""])).toEqual(["oak", "elm", "ash"])
})

it("names words in the language of the dashboard, and shows a handle while no word is known", () => {
  expect(wordChoices(words, [], "nl")[0]).toEqual({ value: "oak", label: "oak (nl)" })
  expect(wordChoices(words, [], "de")[0]?.label).toBe("oak (en)")
  expect(wordChoices([], ["oak", "oak", ""], "fr")).toEqual([{ value: "oak", label: "oak" }])
})
