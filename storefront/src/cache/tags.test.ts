import { describe, expect, it } from "vitest"
import { CACHE, isKnownTag } from "./tags"

describe("isKnownTag", () => {
  it("knows every tag of the table", () => {
    const tags = Object.values(CACHE).flatMap((policy) => policy("banc-escaut").tags)
    expect(tags.every(isKnownTag)).toBe(true)
  })
  it.each(["", "piece", "piece:", "piece:Banc", "piece:a:b", "pieces:x", "_N_T_/layout", "order:1"])(
    "refuses %j",
    (tag) => {
      expect(isKnownTag(tag)).toBe(false)
    },
  )
})
