import { describe, expect, it } from "vitest"
import { percentage } from "./vat-rows"

describe("the rate that makes Medusa's arithmetic come out", () => {
  it("is the true rate where nothing was rounded", () => {
    expect(percentage(2100, 10_000)).toBe("21")
    expect(percentage(550, 10_000)).toBe("5.5")
  })

  it("gives back the decided cents from price / (1 + rate), for prices that no rate of law can reach", () => {
    for (const [price, vat] of [
      [1005, 174],
      [999, 167],
      [1, 0],
      [12_345_678, 2_142_638],
    ] as const) {
      const rate = Number(percentage(vat, price - vat)) / 100
      expect((price / (1 + rate)) * rate).toBeCloseTo(vat, 6)
    }
  })
})
