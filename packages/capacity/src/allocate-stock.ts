/** What a basket line needs of an inventory item. `preferred_location`: where it will be handed over, if known. */
export type StockNeed = { line_id: string; inventory_item_id: string; quantity: number; preferred_location?: string }

/** What stands at one place; `available` = stocked less reserved, in pieces. */
export type StockLevel = { inventory_item_id: string; location_id: string; available: number }

/** Pieces to keep at one place for one line. */
export type StockTake = { line_id: string; inventory_item_id: string; location_id: string; quantity: number }

export type Allocation =
  { ok: true; takes: StockTake[] } | { ok: false; short: { line_id: string; available: number }[] }

/**
 * Says from which place each line takes its pieces: the preferred place first, then the place with most, until the
 * need is met. All lines together or none: when pieces lack, `short` names every line that cannot be served, with
 * what is left for it. Lines are served in the order given.
 */
export function allocateStock(needs: readonly StockNeed[], levels: readonly StockLevel[]): Allocation {
  const left = levels.map((level) => ({ ...level, available: Math.max(0, level.available) }))
  const takes: StockTake[] = []
  const short: { line_id: string; available: number }[] = []
  for (const need of needs) {
    const places = left.filter((level) => level.inventory_item_id === need.inventory_item_id).sort(nearestFirst(need))
    const available = places.reduce((sum, place) => sum + place.available, 0)
    if (available < need.quantity) short.push({ line_id: need.line_id, available })
    else takes.push(...takeFrom(places, need))
  }
  return short.length > 0 ? { ok: false, short } : { ok: true, takes }
}

function nearestFirst(need: StockNeed) {
  return (a: StockLevel, b: StockLevel): number => {
    if (a.location_id === need.preferred_location) return -1
    if (b.location_id === need.preferred_location) return 1
    return b.available - a.available || a.location_id.localeCompare(b.location_id)
  }
}

/** Lowers `places` by what the line takes, so that a second line of the same item sees what is left. */
function takeFrom(places: StockLevel[], need: StockNeed): StockTake[] {
  const takes: StockTake[] = []
  let missing = need.quantity
  for (const place of places) {
    const quantity = Math.min(place.available, missing)
    if (quantity === 0) continue
    place.available -= quantity
    missing -= quantity
    takes.push({
      line_id: need.line_id,
      inventory_item_id: need.inventory_item_id,
      location_id: place.location_id,
      quantity,
    })
  }
  return takes
}
