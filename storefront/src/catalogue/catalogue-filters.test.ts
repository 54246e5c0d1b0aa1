import { describe, expect, it } from "vitest"
import { filtersToBackendQuery, filtersToQuery, readFilters } from "./catalogue-filters"
import { catalogueHref, chipsOf, hasEmptyFields } from "./filter-links"

describe("readFilters", () => {
  it("reads one and many values", () => {
    const filters = readFilters({ category: "seating", material: ["oak", "ash", "oak"], sort: "price_asc", page: "3" })
    expect(filters).toMatchObject({ category: ["seating"], material: ["oak", "ash"], sort: "price_asc", page: 3 })
  })
  it("takes what people type in number fields", () => {
    expect(readFilters({ price_max: "120,50", width_max: " 80 " })).toMatchObject({ price_max: 120.5, width_max: 80 })
  })
  it.each([
    { category: "<script>" },
    { kind: "stolen" },
    { price_max: "-1" },
    { price_max: "1e9" },
    { width_max: "0" },
    { page: "0" },
    { page: "-4" },
    { sort: "random" },
    { unknown: "1" },
  ])("leaves out what makes no sense: %j", (raw) => {
    expect(filtersToQuery(readFilters(raw)).toString()).toBe("")
  })
})

describe("filtersToQuery", () => {
  it("gives back the address it was read from", () => {
    const address = "q=b%C3%A9b%C3%A9&category=seating&category=tables&kind=ready&price_max=120.5&sort=newest&page=2"
    const raw = {
      q: "bébé",
      category: ["seating", "tables"],
      kind: "ready",
      price_max: "120.5",
      sort: "newest",
      page: "2",
    }
    expect(filtersToQuery(readFilters(raw)).toString()).toBe(address)
  })
})

describe("filtersToBackendQuery", () => {
  it("speaks cents and millimetres", () => {
    const query = filtersToBackendQuery(readFilters({ price_max: "120.5", price_min: "8", depth_max: "32.5" }), "nl")
    expect(query.toString()).toBe("price_min=800&price_max=12050&depth_max=325&locale=nl&sort=recommended&page=1")
  })
})

describe("chipsOf", () => {
  it("offers to take each choice away and returns to page 1", () => {
    const chips = chipsOf(readFilters({ q: "lampe", material: ["oak", "ash"], width_max: "80", page: "2" }))
    expect(chips.map((chip) => catalogueHref("fr", chip.without))).toEqual([
      "/fr/pieces?material=oak&material=ash&width_max=80",
      "/fr/pieces?q=lampe&material=ash&width_max=80",
      "/fr/pieces?q=lampe&material=oak&width_max=80",
      "/fr/pieces?q=lampe&material=oak&material=ash",
    ])
  })
})

describe("hasEmptyFields", () => {
  it("sees what a form without JavaScript sends", () => {
    expect(hasEmptyFields({ q: "", category: "seating" })).toBe(true)
    expect(hasEmptyFields({ category: ["seating"] })).toBe(false)
  })
})
