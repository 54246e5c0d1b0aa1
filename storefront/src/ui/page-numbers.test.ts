import { describe, expect, it } from "vitest"
import { pageNumbers } from "./page-numbers"

describe("pageNumbers", () => {
  it("shows every page when there are few", () => {
    expect(pageNumbers(2, 4)).toEqual([1, 2, 3, 4])
  })
  it("leaves gaps around the current page", () => {
    expect(pageNumbers(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
  })
  it("shows a page rather than a gap of one", () => {
    expect(pageNumbers(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12])
  })
  it("copes with one page", () => {
    expect(pageNumbers(1, 1)).toEqual([1])
  })
})
