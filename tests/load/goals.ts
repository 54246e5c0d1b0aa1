import { OPERATORS, VARIANTS } from "./availability.ts"
import type { Measured } from "./result.ts"

export type Goal = { what: string; value: number; at_least?: number; at_most?: number; met: boolean }

/** The figures that were promised, for the parts that were measured. */
export function goalsOf({ checkout, catalogue, availability, growth, page }: Measured): Goal[] {
  return [
    ...(checkout
      ? [
          atLeast(
            "checkouts a second, times stock Medusa's",
            checkout.one_operator.per_second / checkout.stock.per_second,
            20,
          ),
          atMost(
            "CPU of a basket of 3 operators, times that of 1",
            checkout.three_operators.cpu_ms / checkout.one_operator.cpu_ms,
            1.5,
          ),
        ]
      : []),
    ...(catalogue
      ? [
          atLeast(
            "catalogue requests a second, times stock Medusa's",
            catalogue.ours.per_second / catalogue.stock.per_second,
            1,
          ),
        ]
      : []),
    ...(availability
      ? [
          atMost(
            `CPU of a page with availability at ${VARIANTS} variants of ${OPERATORS} operators, times now`,
            availability.grown.summary.cpu_ms / availability.now.summary.cpu_ms,
            1.5,
          ),
          atMost("its statements, more than now", availability.grown.statements - availability.now.statements, 0),
        ]
      : []),
    ...(growth
      ? [
          atMost(
            `CPU of a catalogue request at ${growth.pieces} pieces, times now`,
            growth.grown.cpu_ms / growth.now.cpu_ms,
            1.5,
          ),
        ]
      : []),
    ...(page
      ? [
          atLeast("piece pages a second", page.served.per_second, 500),
          atLeast("story pages a second", page.story.served.per_second, 500),
          atMost("JavaScript of a piece page, kB on the wire", page.script_bytes / 1000, 165),
          atMost("whole piece page, kB on the wire", page.total_bytes / 1000, 400),
          atMost("layout shift of a piece page", page.layout_shift, 0.02),
        ]
      : []),
  ]
}

function atLeast(what: string, value: number, at_least: number): Goal {
  return { what, value, at_least, met: value >= at_least }
}

function atMost(what: string, value: number, at_most: number): Goal {
  return { what, value, at_most, met: value <= at_most }
}
