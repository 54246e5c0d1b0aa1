import type { Impact } from "@etabli/store-api"
import { describe, expect, it } from "vitest"
import { figuresCsv } from "./figures-csv"

const impact: Impact = {
  months: ["2026-01", "2026-02"],
  indicators: [{ id: "people", unit: "people", label: "=HYPERLINK(1)", method: "", limits: "", kinds: [] }],
  whole: { people: { shape: "monthly", months: [12, null], total: null } },
  operators: [
    {
      handle: "a",
      name: "@Atelier; un",
      city: "Tournai",
      tint: "clay",
      figures: {
        people: {
          shape: "monthly",
          months: [12, null],
          total: null,
        },
      },
    },
  ],
}

describe("the public figures as CSV", () => {
  it("leave what is not told empty, and begin no formula", () => {
    const lines = figuresCsv(impact, "fr").split("\r\n")
    expect(lines[1]).toBe("Les quatre ateliers ensemble;'=HYPERLINK(1);2026-01;;12;personnes")
    expect(lines[2]).toBe("Les quatre ateliers ensemble;'=HYPERLINK(1);2026-02;;;personnes")
    expect(lines[4]).toBe(`"'@Atelier; un";'=HYPERLINK(1);2026-01;;12;personnes`)
    expect(figuresCsv(impact, "en")).toContain("The four workshops together,'=HYPERLINK(1),2026-01,,12,people")
  })
})
