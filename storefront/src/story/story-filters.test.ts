import { describe, expect, it } from "vitest"
import { readStoryFilters, storiesHref } from "./story-filters"

describe("the filters of stories", () => {
  it("are read from the address and written back", () => {
    const filters = readStoryFilters({ kind: "gesture", operator: "stal13", page: "2" })
    expect(filters).toEqual({ kind: "gesture", operator: "stal13", page: 2 })
    expect(storiesHref("nl", filters)).toBe("/nl/stories?kind=gesture&operator=stal13&page=2")
  })
  it("leave out what is none of ours", () => {
    expect(readStoryFilters({ kind: "advert", operator: "<b>", page: "-1" })).toEqual({
      kind: null,
      operator: null,
      page: 1,
    })
    expect(readStoryFilters({ kind: ["gesture", "person"], page: "1e9" }).kind).toBeNull()
    expect(storiesHref("fr", { kind: null, operator: null, page: 1 })).toBe("/fr/stories")
  })
})
