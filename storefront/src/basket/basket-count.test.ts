import { describe, expect, it } from "vitest"
import { readCount } from "./basket-count"

describe("readCount", () => {
  it("finds the number among other cookies", () => {
    expect(readCount("a=1; etabli_count=12; b=2")).toBe(12)
    expect(readCount("etabli_count=0")).toBe(0)
  })

  it.each(["", "etabli_count=", "etabli_count=-3", "etabli_count=1e9", "etabli_count=<b>", "x_etabli_count=4"])(
    "reads %j as nothing",
    (cookies) => {
      expect(readCount(cookies)).toBe(0)
    },
  )
})
