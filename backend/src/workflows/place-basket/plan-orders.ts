import type { Share } from "@etabli/money"
import type { Address, Basket, PlaceInput } from "@etabli/store-api"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuseGoneSlot } from "../fill-basket/refuse-gone-slot"
import type { BasketFacts, LineFacts } from "../read-basket/basket-facts"
import { choicesOf, titleOf, variantTitleOf } from "../read-basket/describe-basket"
import { unitCents } from "../read-basket/unit-cents"
import { payableCents, weighBasket, type WeighedPart } from "../read-basket/weigh-basket"
import { refuse, type Done, type Refusal, done } from "../refusal"
import { lineGoods, type LineGoods } from "../read-basket/line-goods"
import type { OrderPlan, PlannedLine, PlannedOrder, PlannedVat } from "./order-plan"
import { plannedGoods } from "./planned-goods"

/** Total and last days of delivery that the customer saw; days are unknown to callers that show none. */
export type Agreed = { total_cents: number; ready_by?: PlaceInput["ready_by"]; today: string }

/**
 * Decides the orders of a basket: one for each operator, with its share to the cent. Refuses what cannot be placed, or
 * what is no longer what the customer agreed to on the screen with the order button.
 */
export function planOrders(facts: BasketFacts, basket: Basket, agreed: Agreed): Done<OrderPlan> | Refusal {
  const refused = refuseUnready(basket, agreed.total_cents) ?? refuseLater(basket, agreed.ready_by)
  if (refused) return refused
  const { contact, address, payment } = basket
  if (!contact || !address || !payment) return refuse("basket_incomplete")
  if (basket.groups.some((group) => group.vat === null)) return refuse("vat_undecided")
  const orders = planned(facts, basket, agreed.today)
  return done({
    cart_id: facts.id,
    seen_at: facts.updated_at,
    region_id: facts.region_id,
    sales_channel_id: facts.sales_channel_id,
    customer_id: facts.customer_id,
    locale: facts.locale,
    email: contact.email,
    phone: contact.phone ?? null,
    buyer: basket.buyer,
    vat_number_check: basket.vat_number_check,
    address: address satisfies Address,
    payment_method: payment,
    discount: facts.discount && { code: facts.discount.code, promotion_id: facts.discount.promotion_id },
    orders,
    total_cents: basket.totals.total_cents,
  })
}

function refuseUnready(basket: Basket, agreedCents: number): Refusal | undefined {
  if (basket.lines.length === 0) return refuse("basket_empty")
  const short = basket.lines.filter((line) => line.max_quantity < line.quantity)
  if (short.length > 0) {
    const lines = short.map((line) => ({ line_id: line.id, title: line.title.text, available: line.max_quantity }))
    return refuse(lines.some((line) => line.available > 0) ? "quantity_unavailable" : "piece_unavailable", { lines })
  }
  const gone = refuseGoneSlot(basket.groups)
  if (gone) return gone
  if (basket.missing.length > 0)
    return refuse("basket_incomplete", { fields: basket.missing.map((path) => ({ path, code: "missing" })) })
  return basket.totals.total_cents === agreedCents ? undefined : refuse("price_changed")
}

/** No promise changes silently: a later day than the one on the screen is shown first. */
function refuseLater(basket: Basket, readyBy: PlaceInput["ready_by"] = {}): Refusal | undefined {
  const isLater = basket.groups.some(({ operator, delivery }) => {
    const seen = readyBy[operator.handle]
    return seen && delivery && delivery.promise.to > seen
  })
  return isLater ? refuse("promise_changed") : undefined
}

function planned(facts: BasketFacts, basket: Basket, today: string): PlannedOrder[] {
  const goods = lineGoods(facts, today)
  const parts = weighBasket(facts, choicesOf(facts, basket.groups), today)
  return basket.groups.flatMap((group, index) => {
    const part = parts[index]
    const vat = part && plannedVat(part, facts)
    if (!part || !vat || !group.delivery) return []
    const { operator, share, lines } = part
    const location = group.delivery.method === "pickup_roubaix" ? facts.roubaix_location_id : operator.bench_location_id
    return [
      {
        id: generateEntityId(undefined, "order"),
        position: index + 1,
        operator: { id: operator.id, handle: operator.maker.handle, name: operator.maker.name },
        seller_name: operator.seller_name,
        lines: lines.map((line, at) =>
          planLine(line, {
            facts,
            basket,
            goods: goods.get(line.id),
            location,
            discount_cents: lineDiscount(share, at),
          }),
        ),
        delivery: group.delivery,
        items_cents: share.items_cents,
        discount_cents: share.discount_cents,
        total_cents: payableCents(part),
        vat,
      },
    ]
  })
}

function plannedVat({ operator, vat }: WeighedPart, { tax, metadata }: BasketFacts): PlannedVat | undefined {
  const seller = tax.sellers[operator.id]
  if (vat.state !== "decided" || !seller) return undefined
  const { sale, decision } = vat
  const check = metadata.buyer?.type === "consumer" ? null : metadata.vat_number_check
  return {
    seller_id: seller.id,
    sale,
    decision,
    buyer_vat_number: check?.number ?? null,
    evidence_id: check?.id ?? null,
  }
}

function lineDiscount(share: Share, at: number): number {
  return share.line_discounts_cents[at] ?? 0
}

type LineContext = {
  facts: BasketFacts
  basket: Basket
  goods: LineGoods | undefined
  location: string | null
  discount_cents: number
}
function planLine(line: LineFacts, { facts, basket, goods, location, discount_cents }: LineContext): PlannedLine {
  return {
    ...plannedGoods(line, { goods, location, bench: benchOf(facts, line) }),
    cart_line_id: line.id,
    variant_id: line.variant_id,
    product_id: line.product_id,
    title: titleOf(line, facts),
    variant_title: variantTitleOf(line, facts),
    sku: line.sku,
    handle: line.handle,
    thumbnail: line.thumbnail,
    picture: line.picture,
    quantity: line.quantity,
    unit_price_cents: unitCents(line),
    discount_cents,
    eco_cents: basket.lines.find(({ id }) => id === line.id)?.eco_cents ?? null,
  }
}

function benchOf(facts: BasketFacts, { operator_id }: LineFacts) {
  return facts.operators.find(({ id }) => id === operator_id)?.bench ?? null
}
