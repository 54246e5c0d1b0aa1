import { describe, expect, it } from "vitest"
import { isEcoVisible } from "./eco-cents"

describe("whether the éco-participation is shown", () => {
  it("follows its setting, and its last day", () => {
    expect(isEcoVisible({ visible: true, until: null }, "2030-01-01")).toBe(true)
    expect(isEcoVisible({ visible: false, until: null }, "2026-01-01")).toBe(false)
    expect(isEcoVisible({ visible: true, until: "2026-12-31" }, "2026-12-31")).toBe(true)
    expect(isEcoVisible({ visible: true, until: "2026-12-31" }, "2027-01-01")).toBe(false)
  })
})
