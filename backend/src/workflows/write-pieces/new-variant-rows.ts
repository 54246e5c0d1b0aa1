import { languageOf, type VariantDraft } from "@etabli/listing"
import { decimalFromCents } from "@etabli/money"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns, rawAmount, type Row, type RowsByTable } from "../../database/insert-rows"
import { choiceName, itemName } from "./names"
import type { PieceToWrite } from "./piece-to-write"
import { measures, variantColumns, variantDetailColumns } from "./product-columns"
import type { Ties } from "./read-ties"
import { translationRows } from "./translation-rows"

const id = (prefix: string) => generateEntityId(undefined, prefix)

type Place = {
  wanted: PieceToWrite
  productId: string
  option: { id: string; link_id: string }
  ties: Pick<Ties, "places">
}

/** The rows of a new choice of a piece, new itself or listed. */
export function newVariantRows(variant: VariantDraft, { wanted, productId, option, ties }: Place): RowsByTable {
  const { piece } = wanted
  const [variantId, valueId, priceSetId] = [id("variant"), id("optval"), id("pset")]
  return {
    product_option_value: [{ id: valueId, value: choiceName(piece, variant), option_id: option.id }],
    product_product_option_value: [
      { id: id("prodoptval"), product_product_option_id: option.link_id, product_option_value_id: valueId },
    ],
    product_variant: [
      { id: variantId, product_id: productId, allow_backorder: false, ...variantColumns(wanted, variant) },
    ],
    product_variant_option: [{ variant_id: variantId, option_value_id: valueId }],
    price_set: [{ id: priceSetId }],
    product_variant_price_set: [{ id: id("pvps"), variant_id: variantId, price_set_id: priceSetId }],
    price: variant.price_cents === undefined ? [] : [priceRow(priceSetId, variant.price_cents)],
    variant_details: [{ id: id("vdet"), variant_id: variantId, ...variantDetailColumns(wanted, variant) }],
    translation: translationRows("product_variant", variantId, languageOf(piece), { title: variant.title }),
    ...stockRows(variant, { variantId, wanted, ties }),
  }
}

export function priceRow(priceSetId: string, cents: number): Row {
  return {
    id: id("price"),
    price_set_id: priceSetId,
    currency_code: "eur",
    ...amountColumns("amount", decimalFromCents(cents)),
    rules_count: 0,
  }
}

type Stocked = Pick<Place, "wanted" | "ties"> & { variantId: string }

/** What stands ready has a stock item from its first day; what is made to order only where some stand there too. */
function stockRows(variant: VariantDraft, { variantId, wanted: { piece }, ties }: Stocked): RowsByTable {
  const isMade = piece.kind === "made_to_order"
  if (isMade && !variant.stock) return {}
  const itemId = id("iitem")
  return {
    inventory_item: [
      {
        id: itemId,
        sku: isMade ? `${variant.sku}-READY` : variant.sku,
        ...measures(isMade ? {} : variant),
        requires_shipping: true,
        description: isMade ? null : choiceName(piece, variant),
        title: itemName(piece, variant),
      },
    ],
    product_variant_inventory_item: [
      { id: id("pvitem"), variant_id: variantId, inventory_item_id: itemId, required_quantity: 1 },
    ],
    inventory_level: Object.entries(variant.stock ?? {}).map(([handle, quantity]) => ({
      id: id("ilev"),
      inventory_item_id: itemId,
      location_id: ties.places[handle] ?? "",
      ...amountColumns("stocked_quantity", String(quantity)),
      ...amountColumns("reserved_quantity", "0"),
      incoming_quantity: 0,
      raw_incoming_quantity: rawAmount("0"),
    })),
  }
}
