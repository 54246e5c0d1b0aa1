import { splitInProportion } from "@etabli/money"
import { sumOf } from "./amounts.js"
import { type SaleLine } from "./sale.js"
import { type LineTreatment } from "./treatment.js"

/** Lines that shipping follows as one, with their part of it in integer cents. */
export type ShippingShare = { lines: readonly TreatedLine[]; shipping_cents: number }

export type TreatedLine = { line: SaleLine; treatment: LineTreatment }

/**
 * Shares shipping over the kinds of treatment in a sale, in proportion to the goods' gross, to the cent; lines that are
 * treated alike get one part together, rounded once. Margin lines get a part each: a margin is computed item by item.
 * The order of the lines makes no difference.
 */
export function shareShipping(shippingCents: number, lines: readonly TreatedLine[]): ShippingShare[] {
  const groups = groupAlike(lines)
  const parts = splitInProportion(shippingCents, groups.map(grossOf))
  return groups.flatMap((group, index) => {
    const shipping_cents = parts[index] ?? 0
    return group[0]?.treatment.content.kind === "margin"
      ? perLine(shipping_cents, group)
      : [{ lines: group, shipping_cents }]
  })
}

function perLine(shippingCents: number, group: readonly TreatedLine[]): ShippingShare[] {
  const parts = splitInProportion(
    shippingCents,
    group.map(({ line }) => line.gross_cents),
  )
  return group.map((one, index) => ({ lines: [one], shipping_cents: parts[index] ?? 0 }))
}

/** Groups in the order of their keys, lines in the order of their ids: leftover cents fall the same way in any order. */
function groupAlike(lines: readonly TreatedLine[]): TreatedLine[][] {
  const groups = new Map<string, TreatedLine[]>()
  const byId = [...lines].sort((a, b) => (a.line.id < b.line.id ? -1 : 1))
  for (const one of byId) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

function keyOf({ treatment }: TreatedLine): string {
  const { country, scheme, rate, content } = treatment
  return [country, scheme, rate, content.kind, content.rate].join(" ")
}

function grossOf(group: readonly TreatedLine[]): number {
  return sumOf(group.map(({ line }) => line.gross_cents))
}
