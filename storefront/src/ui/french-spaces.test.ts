import { expect, it } from "vitest"
import { withFrenchSpaces } from "./french-spaces"

it("keeps a double sign with the word before it, in French only", () => {
  expect(withFrenchSpaces({ text: "Le son : « mat » ; puis clair !", lang: "fr" })).toBe(
    "Le son\u00a0: «\u00a0mat\u00a0»\u00a0; puis clair\u00a0!",
  )
  expect(withFrenchSpaces({ text: "A : b", lang: "nl" })).toBe("A : b")
})
