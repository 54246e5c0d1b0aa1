import { expect, it } from "vitest"
import { containing } from "./containing"

it("takes the signs of a pattern as they are", () => {
  expect(containing("")).toBe("")
  expect(containing("50_%\\")).toBe("%50\\_\\%\\\\%")
})
