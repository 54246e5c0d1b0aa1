import { describe, expect, it } from "vitest"
import { goodsOf } from "./group-sale"
import type { LineTaxFacts } from "./tax-facts"

const tax = (facts: Partial<LineTaxFacts>): LineTaxFacts => ({
  origin: "made_here",
  purchase_cost_cents: null,
  eco_cents: 0,
  at_roubaix: false,
  ...facts,
})

describe("what a piece is to the VAT rule", () => {
  it.each([
    ["what the bench made", "new", {}, { condition: "new", transformed: false }],
    ["a used piece that was given", "second_hand", { origin: "donated" }, { condition: "donated", transformed: false }],
    [
      "a used piece that was bought",
      "second_hand",
      { origin: "bought_used" },
      { condition: "second_hand", transformed: false },
    ],
    [
      "something new made of what was given",
      "transformed",
      { origin: "donated" },
      { condition: "new", transformed: true },
    ],
    [
      "the same good still, with what was paid for it",
      "transformed",
      { origin: "bought_used", purchase_cost_cents: 4000 },
      { condition: "second_hand", transformed: true },
    ],
  ] as const)("%s", (_, condition, facts, expected) => {
    expect(goodsOf({ condition }, tax(facts))).toEqual(expected)
  })
})
