import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { allocateStock, type StockLevel, type StockNeed } from "./allocate-stock.js"

const item = fc.constantFrom("stool", "lamp", "shelf")
const place = fc.constantFrom("bench", "roubaix", "fair")
const levelsOf = fc.uniqueArray(
  fc.record({ inventory_item_id: item, location_id: place, available: fc.integer({ min: -2, max: 9 }) }),
  {
    selector: (level) => `${level.inventory_item_id} ${level.location_id}`,
  },
)
const needsOf = fc
  .array(fc.record({ inventory_item_id: item, quantity: fc.integer({ min: 1, max: 12 }), preferred_location: place }), {
    maxLength: 6,
  })
  .map((needs) => needs.map((need, index) => ({ ...need, line_id: `line_${index}` })))

const taken = (takes: { quantity: number }[]) => takes.reduce((sum, take) => sum + take.quantity, 0)

describe("allocateStock", () => {
  it("never takes more than stands at a place, and gives every line exactly what it needs", () => {
    fc.assert(
      fc.property(needsOf, levelsOf, (needs: StockNeed[], levels: StockLevel[]) => {
        const result = allocateStock(needs, levels)
        if (!result.ok) {
          expect(result.short.length).toBeGreaterThan(0)
          return
        }
        for (const level of levels) {
          const here = result.takes.filter(
            (t) => t.inventory_item_id === level.inventory_item_id && t.location_id === level.location_id,
          )
          expect(taken(here)).toBeLessThanOrEqual(Math.max(0, level.available))
        }
        for (const need of needs)
          expect(taken(result.takes.filter((t) => t.line_id === need.line_id))).toBe(need.quantity)
      }),
    )
  })

  it("refuses exactly when some item is needed more than it stands anywhere", () => {
    fc.assert(
      fc.property(needsOf, levelsOf, (needs: StockNeed[], levels: StockLevel[]) => {
        const enough = ["stool", "lamp", "shelf"].every((name) => {
          const wanted = taken(needs.filter((n) => n.inventory_item_id === name))
          const there = levels
            .filter((l) => l.inventory_item_id === name)
            .reduce((sum, l) => sum + Math.max(0, l.available), 0)
          return wanted <= there
        })
        expect(allocateStock(needs, levels).ok).toBe(enough)
      }),
    )
  })

  it("takes from where the piece is handed over before it takes from elsewhere", () => {
    const levels = [
      { inventory_item_id: "stool", location_id: "bench", available: 9 },
      { inventory_item_id: "stool", location_id: "roubaix", available: 2 },
    ]
    const need = { line_id: "a", inventory_item_id: "stool", quantity: 3, preferred_location: "roubaix" }
    expect(allocateStock([need], levels)).toEqual({
      ok: true,
      takes: [
        { line_id: "a", inventory_item_id: "stool", location_id: "roubaix", quantity: 2 },
        { line_id: "a", inventory_item_id: "stool", location_id: "bench", quantity: 1 },
      ],
    })
  })
})
