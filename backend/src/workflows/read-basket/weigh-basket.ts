import { shareBasket, type Share } from "@etabli/money"
import type { BasketGroup } from "@etabli/store-api"
import { decideSale, type Sale, type SaleDecision, type VatError } from "@etabli/vat"
import type { BasketFacts, LineFacts, OperatorFacts } from "./basket-facts"
import { groupSale } from "./group-sale"
import { discountCents, unitCents } from "./unit-cents"

/** The VAT of one part: open until its destination is known. */
export type VatOfPart =
  { state: "open" } | { state: "decided"; sale: Sale; decision: SaleDecision } | { state: "undecided"; error: VatError }

export type WeighedPart = { operator: OperatorFacts; lines: LineFacts[]; share: Share; vat: VatOfPart }
export type Choice = { operator: OperatorFacts; delivery: BasketGroup["delivery"] }

/** What each operator's part is worth and how it is taxed: discount and delivery are shared out first, then VAT is decided. */
export function weighBasket(facts: BasketFacts, choices: readonly Choice[], day: string): WeighedPart[] {
  const linesOf = (operator: OperatorFacts) => facts.lines.filter((line) => line.operator_id === operator.id)
  const shares = shareBasket(
    choices.map(({ operator, delivery }) => ({
      lines_cents: linesOf(operator).map((line) => unitCents(line) * line.quantity),
      delivery_cents: delivery?.price_cents ?? 0,
    })),
    discountCents(facts),
  )
  const counted = new Map<string, number>()
  return choices.flatMap(({ operator, delivery }, index) => {
    const share = shares[index]
    if (!share) return []
    const lines = linesOf(operator)
    const sale = groupSale({ operator, lines, share, delivery }, facts, day)
    const vat = sale ? decide(sale, { sellerId: facts.tax.sellers[operator.id]?.id ?? "", counted }) : OPEN
    return [{ operator, lines, share, vat }]
  })
}

const OPEN: VatOfPart = { state: "open" }

/** Two parts of one seller are one after the other for its threshold. */
function decide(alone: Sale, { sellerId, counted }: { sellerId: string; counted: Map<string, number> }): VatOfPart {
  const before = counted.get(sellerId) ?? 0
  const { ytd_cents, previous_year_cents } = alone.turnover
  const sale = { ...alone, turnover: { ytd_cents: ytd_cents + before, previous_year_cents } }
  const decided = decideSale(sale)
  if (!decided.ok) return { state: "undecided", error: decided.error }
  counted.set(sellerId, before + decided.decision.threshold.adds_cents)
  return { state: "decided", sale, decision: decided.decision }
}

/** What the customer pays for a part. */
export function payableCents({ share, vat }: WeighedPart): number {
  return vat.state === "decided" ? vat.decision.totals.payable_cents : share.total_cents
}
