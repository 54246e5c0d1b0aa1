import { describe, expect, test } from "vitest"
import { hasChoice, withChoice, withoutChoice } from "./choices"
import type { FormState, VariantState } from "./form-state"

const variant = (sku: string, part: Partial<VariantState> = {}): VariantState => ({
  sku,
  title: { fr: "45 cm" },
  price_cents: "89,50",
  bench_minutes: "2",
  setup_minutes: "",
  batch_size: "",
  width_mm: "45",
  depth_mm: "50",
  height_mm: "90",
  weight_g: "4",
  stock: { bench: "3" },
  ...part,
})
const texts = (option: Record<string, string>) => ({ option }) as unknown as FormState["texts"]

describe("the choices of a piece", () => {
  test("are there with a second one, or where one alone is named", () => {
    const one = [variant("A-1")]
    expect(hasChoice({ variants: one, texts: texts({ fr: " " }) })).toBe(false)
    expect(hasChoice({ variants: one, texts: texts({ fr: "Longueur" }) })).toBe(true)
    expect(hasChoice({ variants: [...one, variant("A-2")], texts: texts({}) })).toBe(true)
  })

  test("begin like the last, without its name and stock, under a code of their own", () => {
    const tails = ["AAAA", "AAAA", "BBBB"]
    const tail = () => tails.shift() ?? ""
    const two = withChoice([variant("CHAISE-1", { price_cents: "99" })], tail)
    expect(two[1]).toMatchObject({ sku: "CHAISE-1-AAAA", title: {}, price_cents: "99", stock: { bench: "" } })
    expect(withChoice(two, tail).map(({ sku }) => sku)).toEqual(["CHAISE-1", "CHAISE-1-AAAA", "CHAISE-1-BBBB"])
    const long = withChoice([variant(`${"A".repeat(34)}-BCDEF`)], () => "ZZZZ")[1]?.sku ?? ""
    expect(long).toBe(`${"A".repeat(34)}-ZZZZ`)
    expect(withoutChoice(two, 0).map(({ sku }) => sku)).toEqual(["CHAISE-1-AAAA"])
  })
})
