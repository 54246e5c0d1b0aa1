import { expect, test } from "vitest"
import { coverBetween } from "./blur-rectangles"

test("a cover is the same from whichever corner it is drawn, and stays in the picture", () => {
  expect(coverBetween({ x: 0.2, y: 0.5 }, { x: 0.4, y: 0.25 })).toEqual(
    coverBetween({ x: 0.4, y: 0.25 }, { x: 0.2, y: 0.5 }),
  )
  expect(coverBetween({ x: -1, y: 0.5 }, { x: 2, y: 3 })).toEqual({ x: 0, y: 0.5, width: 1, height: 0.5 })
})
