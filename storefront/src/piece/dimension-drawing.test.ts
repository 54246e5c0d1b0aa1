import { describe, expect, it } from "vitest"
import { drawDimensions } from "./dimension-drawing"

const table = { width_mm: 1800, depth_mm: 900, height_mm: 750 }

describe("drawDimensions", () => {
  it("keeps true proportions in both views", () => {
    const { front, side } = drawDimensions(table)
    expect(front.width / front.height).toBeCloseTo(1800 / 750)
    expect(side.width / side.height).toBeCloseTo(900 / 750)
    expect(front.height).toBeCloseTo(side.height)
  })
  it("stands everything on one ground, inside the picture", () => {
    for (const size of [
      table,
      { width_mm: 80, depth_mm: 80, height_mm: 100 },
      { width_mm: 300, depth_mm: 300, height_mm: 2100 },
    ]) {
      const { front, side, scale, groundY, viewBox } = drawDimensions(size)
      for (const box of [front, side, scale.box]) {
        expect(box.y + box.height).toBeCloseTo(groundY)
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(viewBox.width)
      }
    }
  })
  it("puts a person beside furniture and a pencil beside small things, at their size", () => {
    expect(drawDimensions(table).scale.figure).toBe("person")
    const small = drawDimensions({ width_mm: 80, depth_mm: 80, height_mm: 100 })
    expect(small.scale.figure).toBe("pencil")
    expect(small.scale.box.height / small.front.height).toBeCloseTo(175 / 100)
  })
  it("writes each measure once", () => {
    expect(drawDimensions(table).dimensions.map(({ millimetres }) => millimetres)).toEqual([1800, 900, 750])
  })
})
