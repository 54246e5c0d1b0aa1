import { decimalFromCents } from "@etabli/money"
import { MAX_LINES } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns, insertRows, type Row } from "../../database/insert-rows"
import { today } from "../../today"
import { benchSummary, sellableQuantity } from "../read-basket/sellable"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { findVariants, type VariantForLine } from "./variant-for-line"

export type NewLine = { variant_id: string; quantity: number }

export type CartToFill = { id: string; locale: string | null }

/** Puts pieces in a cart that the caller's transaction holds; a piece that lies there already gets more. */
export async function addLines(
  trx: Knex,
  cart: CartToFill,
  lines: readonly NewLine[],
): Promise<{ ok: true } | Refusal> {
  const wanted = await wantedLines(trx, cart, { lines, present: await linesOf(trx, cart.id) })
  if (!wanted.ok) return wanted
  await insertRows(trx, { cart_line_item: freshRows(cart, wanted.value) })
  for (const { lineId, variant, quantity } of wanted.value)
    if (lineId) await setLineQuantity(trx, lineId, { quantity, price_cents: variant.price_cents ?? 0 })
  return { ok: true }
}

/** What shall lie in the cart of each piece; `lineId` where some of it lies there already. */
export type WantedLine = { variant: VariantForLine; quantity: number; lineId: string | undefined }
type PresentLine = { id: string; variant_id: string; quantity: number }
type Wish = { lines: readonly NewLine[]; present: readonly PresentLine[] }

/** What a cart shall hold once `lines` are in it, or why not. */
export async function wantedLines(
  db: Knex,
  cart: CartToFill,
  { lines, present }: Wish,
): Promise<Done<WantedLine[]> | Refusal> {
  if (lines.length === 0) return done([])
  const variants = await findVariants(
    db,
    cart,
    lines.map((line) => line.variant_id),
  )
  const wanted = new Map<string, WantedLine>()
  for (const { variant_id, quantity: more } of lines) {
    const variant = variants.find((candidate) => candidate.variant_id === variant_id)
    if (!variant) return refuse("not_found")
    const same = present.find((line) => line.variant_id === variant_id)
    const quantity = (wanted.get(variant_id)?.quantity ?? same?.quantity ?? 0) + more
    const refused = refuseQuantity(variant, quantity, same?.id ?? variant_id)
    if (refused) return refused
    wanted.set(variant_id, { variant, quantity, lineId: same?.id })
  }
  const all = [...wanted.values()]
  const fresh = all.filter(({ lineId }) => lineId === undefined).length
  return fresh > 0 && present.length + fresh > MAX_LINES ? refuse("basket_full") : done(all)
}

/** Rows of the pieces that do not lie in the cart yet. */
export function freshRows({ id }: CartToFill, wanted: readonly WantedLine[]): Row[] {
  return wanted
    .filter(({ lineId }) => lineId === undefined)
    .map(({ variant, quantity }) => lineRow(id, variant, quantity))
}

/** Refuses what cannot be sold, with what is left of it. */
export function refuseQuantity(variant: VariantForLine, wanted: number, lineId: string): Refusal | undefined {
  const day = today()
  const held = variant.for_sale ? variant.held_quantity : 0
  const sellable = Math.max(sellableQuantity(variant, benchSummary(variant.bench, day), day), held)
  if (wanted <= sellable) return undefined
  const lines = [{ line_id: lineId, title: variant.title, available: sellable }]
  return refuse(sellable === 0 ? "piece_unavailable" : "quantity_unavailable", { lines })
}

/** Sets a line's quantity; the customer has seen the price of now. */
export async function setLineQuantity(trx: Knex, lineId: string, to: { quantity: number; price_cents: number }) {
  const { unit_price, raw_unit_price } = amountColumns("unit_price", decimalFromCents(to.price_cents))
  await trx("cart_line_item")
    .where({ id: lineId })
    .update({
      quantity: to.quantity,
      unit_price: unit_price as string,
      raw_unit_price: JSON.stringify(raw_unit_price),
      updated_at: trx.fn.now(),
    })
}

async function linesOf(trx: Knex, cartId: string): Promise<PresentLine[]> {
  return trx<PresentLine>("cart_line_item")
    .select("id", "variant_id", "quantity")
    .where({ cart_id: cartId })
    .whereNull("deleted_at")
}

function lineRow(cartId: string, variant: VariantForLine, quantity: number): Row {
  return {
    id: generateEntityId(undefined, "cali"),
    cart_id: cartId,
    title: variant.title,
    subtitle: variant.variant_title,
    thumbnail: variant.thumbnail,
    quantity,
    variant_id: variant.variant_id,
    product_id: variant.product_id,
    product_title: variant.title,
    product_handle: variant.handle,
    variant_sku: variant.sku,
    variant_title: variant.variant_title,
    requires_shipping: true,
    is_discountable: true,
    is_tax_inclusive: true,
    ...amountColumns("unit_price", decimalFromCents(variant.price_cents ?? 0)),
    metadata: {},
  }
}
