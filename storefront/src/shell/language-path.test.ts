import { describe, expect, it } from "vitest"
import { languagePath } from "./language-path"

describe("languagePath", () => {
  it("keeps the page", () => {
    expect(languagePath("/fr/pieces/banc-escaut", "nl")).toBe("/nl/pieces/banc-escaut")
  })
  it("leads from home to home", () => {
    expect(languagePath("/fr", "en")).toBe("/en")
  })
  it("leads home from a page that says there is none, which does not know its address", () => {
    expect(languagePath("/fr/unknown-address", "nl")).toBe("/nl")
    expect(languagePath("/fr/gone", "nl")).toBe("/nl")
  })
})
