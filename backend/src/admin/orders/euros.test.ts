import { expect, it } from "vitest"
import { centsOf } from "./euros"

it("reads an amount as people write it", () => {
  expect(["12", "12,5", "12.50 €", "1 234,05", "0,99"].map(centsOf)).toEqual([1200, 1250, 1250, 123405, 99])
  expect(["", "abc", "-3", "1,234", "1e3"].map(centsOf)).toEqual([null, null, null, null, null])
})
