import { describe, expect, it } from "vitest"
import { slugOf } from "./slug"

describe("a name in an address", () => {
  it("is plain letters, and never nothing", () => {
    const named = ["ETAP'ATELIER", "  Ça & là ", "***"].map((name) => slugOf(name, "atelier"))
    expect(named).toEqual(["etap-atelier", "ca-la", "atelier"])
  })
})
