import { describe, expect, it } from "vitest"
import { withFrenchSpaces } from "./french-spaces.js"
import { texts } from "./translator.js"

const told = JSON.stringify

describe("French spaces", () => {
  it("keep a sign on the line of its word, however deep the text lies", () => {
    expect(withFrenchSpaces({ a: { b: "Prêt : « mat » ; et vous ?" }, c: "a: b" })).toEqual({
      a: { b: "Prêt\u00a0: «\u00a0mat\u00a0»\u00a0; et vous\u00a0?" },
      c: "a: b",
    })
  })

  it("stand in every French text of the shop, and in no other language", () => {
    expect(told(texts("fr", "mail"))).not.toMatch(/ [:;!?»]|« /)
    expect(told(texts("fr", "mail"))).toContain("\u00a0:")
    expect(told(texts("en", "mail")) + told(texts("nl", "mail"))).not.toContain("\u00a0:")
  })
})
