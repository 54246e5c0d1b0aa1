import type { ReadyRange } from "@etabli/capacity"
import type { Address, Buyer, Locale, PaymentMethod, Text, VatNumberCheck } from "@etabli/store-api"
import type { Sale, SaleDecision } from "@etabli/vat"
import type { WrittenDelivery } from "../../delivery/chosen-delivery"

import type { HeldTaken } from "../read-basket/goods-facts"
import type { GoodsNeed } from "../take-goods/goods-need"

/** A line of an order to be: everything that will stand on it, decided before money is asked for. */
export type PlannedLine = {
  id: string
  /** The basket line it came from: what the customer knows. */
  cart_line_id: string
  variant_id: string
  product_id: string
  title: Text
  variant_title: Text
  sku: string
  handle: string
  thumbnail: string | null
  picture: { url: string; width: number; height: number } | null
  quantity: number
  unit_price_cents: number
  discount_cents: number
  /** France's contribution in the price of one piece, where it was shown. */
  eco_cents: number | null
  /** What it takes: pieces that stand ready, bench time, or first the one and then the other. */
  goods: Pick<GoodsNeed, "stock" | "bench">
  /** When what is made of it will be ready, as the customer was told; null where all of it stands ready. */
  ready: (ReadyRange & { earliest_week: string }) | null
  /** The hold whose goods it takes over: nothing else is taken then, and a payment that fails gives it back. */
  held: { kind: "checkout" | "waiting"; expires_at: string; taken: HeldTaken } | null
}

/** How an order is taxed, with everything it was decided from: an old order explains itself by this alone. */
export type PlannedVat = {
  seller_id: string
  sale: Sale
  decision: SaleDecision
  buyer_vat_number: string | null
  /** The row that says what the register answered. */
  evidence_id: string | null
}

/** One operator's order to be. */
export type PlannedOrder = {
  id: string
  position: number
  operator: { id: string; handle: string; name: string }
  seller_name: string
  lines: PlannedLine[]
  delivery: { option_id: string } & WrittenDelivery
  items_cents: number
  discount_cents: number
  /** What its buyer pays. */
  total_cents: number
  vat: PlannedVat
}

/** The basket as the customer agreed to it. Its orders can be written from it alone, also by the job after a crash. */
export type OrderPlan = {
  cart_id: string
  /** The cart's `updated_at` when it was read: a basket changed since is not the one agreed to. */
  seen_at: string
  region_id: string
  sales_channel_id: string
  customer_id: string | null
  locale: Locale
  email: string
  phone: string | null
  buyer: Buyer
  vat_number_check: VatNumberCheck | null
  address: Address
  payment_method: PaymentMethod
  discount: { code: string; promotion_id: string } | null
  orders: PlannedOrder[]
  total_cents: number
}
