import { expect, test } from "vitest"
import { placesOfTag } from "./places-of-tag"

test("a tag speaks of the addresses of its thing", () => {
  expect(placesOfTag("story:lou")).toEqual([{ section: "stories", handle: "lou" }])
  expect(placesOfTag("operator:stal13").map(({ section }) => section)).toEqual(["workshops", "impact"])
  expect(placesOfTag("stories")).toEqual([])
})
