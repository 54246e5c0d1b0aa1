import { describe, expect, it } from "vitest"
import { MAP_HEIGHT, MAP_WIDTH, onMap, pathThrough } from "./region-map"
import { BORDER, RIVERS } from "./region-lines"

const KORTRIJK = { latitude: 50.8279, longitude: 3.2649 }
const CHARLEROI = { latitude: 50.4108, longitude: 4.4446 }

describe("onMap", () => {
  it("keeps north above south and west left of east", () => {
    expect(onMap(KORTRIJK).y).toBeLessThan(onMap(CHARLEROI).y)
    expect(onMap(KORTRIJK).x).toBeLessThan(onMap(CHARLEROI).x)
  })
  it("keeps the shape of the land: Kortrijk to Charleroi is 95 km", () => {
    const [a, b] = [onMap(KORTRIJK), onMap(CHARLEROI)]
    const kmPerUnit = ((50.98 - 50.24) * 111.2) / MAP_HEIGHT
    const distance = Math.hypot((a.x - b.x) * MAP_WIDTH, (a.y - b.y) * MAP_HEIGHT) * kmPerUnit
    expect(distance).toBeGreaterThan(93)
    expect(distance).toBeLessThan(98)
  })
})

it("draws the border and every river", () => {
  for (const line of [BORDER, ...RIVERS]) expect(pathThrough(line)).toMatch(/^M-?\d+ -?\d+(C(-?\d+ -?\d+ ?){3})+$/)
})
