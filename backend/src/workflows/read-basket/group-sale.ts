import {
  stateOfNumber,
  type Country as IsoCountry,
  type Buyer as VatBuyer,
  type Goods,
  type Sale,
  type SaleLine,
} from "@etabli/vat"
import type { Share } from "@etabli/money"
import type { BasketGroup } from "@etabli/store-api"
import type { BasketFacts, LineFacts, OperatorFacts } from "./basket-facts"
import type { LineTaxFacts } from "./tax-facts"
import { unitCents } from "./unit-cents"

/** One operator's part of a basket with what it is worth after discount. */
export type Part = { operator: OperatorFacts; lines: LineFacts[]; share: Share; delivery: BasketGroup["delivery"] }

const SHOP_COUNTRY = "FR"

/** The sale of one seller to this buyer, as the VAT rule wants it; undefined while its destination is unknown. */
export function groupSale(part: Part, facts: BasketFacts, date: string): Sale | undefined {
  const seller = facts.tax.sellers[part.operator.id]
  const arrival = arrivalOf(part, facts)
  if (!seller || !arrival) return undefined
  return {
    date,
    seller: seller.profile,
    turnover: seller.turnover,
    buyer: buyerOf(facts),
    channel: "online",
    arrival,
    lines: part.lines.map((line, index) => saleLine(line, { part, facts, index })),
    shipping_cents: part.share.delivery_cents,
    language: facts.locale,
  }
}

function arrivalOf({ delivery, operator }: Part, facts: BasketFacts): Sale["arrival"] | undefined {
  if (!delivery || !facts.address) return undefined
  switch (delivery.method) {
    case "pickup_workshop":
      return { kind: "handover", country: iso(operator.maker.country) }
    case "pickup_roubaix":
      return { kind: "handover", country: SHOP_COUNTRY }
    case "parcel":
    case "van":
      return { kind: "delivery", country: iso(facts.address.country) }
  }
}

/** The state that confirmed the number, or where the buyer lives. */
function buyerOf({ metadata, address }: BasketFacts): VatBuyer {
  const { buyer = { type: "consumer" as const }, vat_number_check: check } = metadata
  const isValid = buyer.type !== "consumer" && check?.state === "valid"
  const country = isValid ? stateOfNumber(check.number.slice(0, 2)) : iso(address?.country ?? "fr")
  return { type: buyer.type, country, vat_number_valid: isValid }
}

type LineContext = { part: Part; facts: BasketFacts; index: number }
function saleLine(line: LineFacts, { part, facts, index }: LineContext): SaleLine {
  const tax = facts.tax.lines[line.id]
  return {
    id: line.id,
    gross_cents: unitCents(line) * line.quantity - (part.share.line_discounts_cents[index] ?? 0),
    purchase_cost_cents: (tax?.purchase_cost_cents ?? 0) * line.quantity,
    goods: { ...goodsOf(line, tax), location: locationOf(part, tax) },
  }
}

/**
 * A used piece is one that was bought or given; what the bench made something else of is new, unless its file names a
 * purchase cost and so claims that it still is the same good.
 */
export function goodsOf(line: Pick<LineFacts, "condition">, tax: LineTaxFacts | undefined): Omit<Goods, "location"> {
  const transformed = line.condition === "transformed"
  const keepsItsPast = line.condition === "second_hand" || (tax?.purchase_cost_cents ?? null) !== null
  if (!keepsItsPast) return { condition: "new", transformed }
  return { condition: tax?.origin === "donated" ? "donated" : "second_hand", transformed }
}

/** Picked up in Roubaix from what lies there it is sold in France; else it leaves from its bench for this customer. */
function locationOf({ operator, delivery }: Part, tax: LineTaxFacts | undefined): IsoCountry {
  return delivery?.method === "pickup_roubaix" && tax?.at_roubaix ? SHOP_COUNTRY : iso(operator.maker.country)
}

function iso(country: string): IsoCountry {
  return country.toUpperCase()
}
