import { METHODS } from "@etabli/store-api"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  deedsOf,
  type LineCounts,
  MOVES,
  type OrderFacts,
  PIECE_STATES,
  piecesOf,
  refusalOf,
  stepsFor,
  sumPieces,
  workState,
} from "./order-machine"

const line = (counts: Partial<LineCounts>): LineCounts => ({
  ordered: 2,
  packed: 0,
  shipped: 0,
  delivered: 0,
  ...counts,
})
const order = (facts: Partial<OrderFacts> & { lines?: LineCounts[] } = {}): OrderFacts => ({
  way: "parcel",
  cancelled: false,
  pieces: sumPieces(facts.lines ?? [line({})]),
  captured_cents: 0,
  refunded_cents: 0,
  payment_open: true,
  ...facts,
})

describe("where an order stands", () => {
  it("is where its slowest piece does", () => {
    expect(workState(order())).toBe("to_prepare")
    expect(workState(order({ lines: [line({ packed: 2 }), line({ packed: 1 })] }))).toBe("to_prepare")
    expect(workState(order({ lines: [line({ packed: 2 })] }))).toBe("ready")
    expect(workState(order({ lines: [line({ packed: 2, shipped: 2 })] }))).toBe("shipped")
    expect(workState(order({ lines: [line({ packed: 2, shipped: 2, delivered: 2 })] }))).toBe("handed_over")
    expect(workState(order({ cancelled: true }))).toBe("cancelled")
  })

  it("counts a piece that was handed over without a shipment as gone", () => {
    expect(piecesOf(line({ packed: 2, delivered: 1 }))).toEqual({ to_prepare: 0, ready: 1, shipped: 0, handed_over: 1 })
  })
})

describe("what may be done with an order", () => {
  it("follows the way of delivery", () => {
    const ready = { lines: [line({ packed: 2 })] }
    expect(deedsOf(order({ ...ready, way: "parcel" }))).toEqual(["unpack", "ship", "cancel", "mark_paid"])
    expect(deedsOf(order({ ...ready, way: "pickup_workshop" }))).toEqual(["unpack", "hand_over", "cancel", "mark_paid"])
    expect(deedsOf(order({ ...ready, way: "van" }))).toEqual(["unpack", "ship", "hand_over", "cancel", "mark_paid"])
    expect(refusalOf("ship", order({ ...ready, way: "pickup_roubaix" }))).toBe("wrong_way")
  })

  it("is never a cancellation once a piece has left, and nothing but a refund after one", () => {
    expect(refusalOf("cancel", order({ lines: [line({ packed: 1, shipped: 1 })] }))).toBe("already_gone")
    expect(deedsOf(order({ cancelled: true, captured_cents: 100, refunded_cents: 40 }))).toEqual(["refund"])
    expect(refusalOf("prepare", order({ cancelled: true }))).toBe("order_cancelled")
  })

  it("gives back no more than came in", () => {
    expect(refusalOf("refund", order())).toBe("nothing_to_refund")
    expect(refusalOf("refund", order({ captured_cents: 500, refunded_cents: 500 }))).toBe("nothing_to_refund")
  })
})

describe("whatever is done in whatever order", () => {
  const moves = fc.array(fc.record({ move: fc.constantFrom(...MOVES), pick: fc.nat() }), { maxLength: 40 })
  const start = fc.record({ way: fc.constantFrom(...METHODS), ordered: fc.integer({ min: 1, max: 6 }) })

  it("no piece is lost, none jumps, and what was handed over stays so", () => {
    fc.assert(
      fc.property(start, moves, ({ way, ordered }, taken) => {
        let pieces = piecesOf({ ordered, packed: 0, shipped: 0, delivered: 0 })
        for (const { move, pick } of taken) {
          const before = pieces
          const facts = order({ way, pieces })
          const steps = stepsFor(move, way).filter(({ from }) => pieces[from] > 0)
          expect(refusalOf(move, facts) === null).toBe(steps.length > 0)
          const step = steps[pick % Math.max(1, steps.length)]
          if (!step) continue
          pieces = { ...pieces, [step.from]: pieces[step.from] - 1, [step.to]: pieces[step.to] + 1 }
          expect(PIECE_STATES.reduce((sum, state) => sum + pieces[state], 0)).toBe(ordered)
          expect(pieces.handed_over).toBeGreaterThanOrEqual(before.handed_over)
          if (way !== "parcel" && way !== "van") expect(pieces.shipped).toBe(0)
          expect(deedsOf(order({ way, pieces })).includes("cancel")).toBe(pieces.shipped + pieces.handed_over === 0)
        }
      }),
    )
  })
})
