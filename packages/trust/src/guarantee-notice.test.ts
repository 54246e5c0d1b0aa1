import { describe, expect, it } from "vitest"
import { noticeAmong, noticeOn } from "./guarantee-notice.js"
import { NOTICES } from "./notice-texts.js"

describe("the guarantee notice", () => {
  it("is due from 27 September 2026 on", () => {
    expect(noticeOn("2026-09-26")).toBeNull()
    expect(noticeOn("2026-09-27")?.valid_from).toBe("2026-09-27")
    expect(noticeOn("2031-01-01")).not.toBeNull()
  })

  it("is the last that has begun, in whatever order they stand", () => {
    const [first] = NOTICES
    if (!first) throw new Error("no notice")
    const later = { ...first, valid_from: "2028-01-01" }
    expect(noticeAmong([later, first], "2027-12-31")).toBe(first)
    expect(noticeAmong([first, later], "2028-01-01")).toBe(later)
  })
})
