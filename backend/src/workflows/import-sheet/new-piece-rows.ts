import { type Language, languageOf, type PieceDraft, type VariantDraft } from "@etabli/listing"
import { decimalFromCents } from "@etabli/money"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns, rawAmount, type Row, type RowsByTable } from "../../database/insert-rows"
import { anyText, ownText } from "../import-pieces/listed-piece"
import { NO_CHOICE } from "../import-pieces/to-product"
import { detailColumns } from "./detail-columns"
import { translationRows } from "./translation-rows"

/** What a new product is tied to; places and categories are ids by handle. */
export type Ties = {
  operatorId: string
  salesChannelId: string
  shippingProfileId: string
  categories: Readonly<Record<string, string>>
  places: Readonly<Record<string, string>>
}

const id = (prefix: string) => generateEntityId(undefined, prefix)

/** The rows of a new draft, as Medusa's own services would have written them. `productId` is the id it gets. */
export function newPieceRows(piece: PieceDraft, productId: string, ties: Ties): RowsByTable {
  const language = languageOf(piece)
  const optionId = id("opt")
  const productOptionId = id("prodopt")
  const link = { product_id: productId }
  const variants = piece.variants.map((variant, rank) =>
    variantRows(variant, { piece, productId, optionId, productOptionId, rank, language, ties }),
  )
  return merged([
    {
      product: [productRow(piece, productId, language)],
      product_option: [
        { id: optionId, title: piece.option ? anyText(piece.option, language) : NO_CHOICE.title, is_exclusive: true },
      ],
      product_product_option: [{ id: productOptionId, product_id: productId, product_option_id: optionId }],
      product_category_product: piece.category
        ? [{ ...link, product_category_id: ties.categories[piece.category] ?? "" }]
        : [],
      product_sales_channel: [{ id: id("prodsc"), ...link, sales_channel_id: ties.salesChannelId }],
      product_shipping_profile: [{ id: id("prodsp"), ...link, shipping_profile_id: ties.shippingProfileId }],
      product_operator: [{ id: id("link"), ...link, operator_id: ties.operatorId }],
      piece_details: [
        { id: id("pdet"), ...link, ...detailColumns(piece), pictures: [], checked: [], content_hash: "" },
      ],
      translation: [
        ...translationRows("product", productId, language, { title: piece.title, description: piece.description }),
        ...translationRows("product_option", optionId, language, { title: piece.option }),
      ],
    },
    ...variants,
  ])
}

function productRow(piece: PieceDraft, productId: string, language: Language): Row {
  return {
    id: productId,
    title: anyText(piece.title, language),
    handle: piece.handle,
    description: ownText(piece.description, language),
    is_giftcard: false,
    status: "draft",
    discountable: true,
  }
}

type Place = {
  piece: PieceDraft
  productId: string
  optionId: string
  productOptionId: string
  rank: number
  language: Language
  ties: Ties
}

function variantRows(variant: VariantDraft, place: Place): RowsByTable {
  const { piece, productId, optionId, productOptionId, rank, language } = place
  const [variantId, valueId, priceSetId] = [id("variant"), id("optval"), id("pset")]
  const choice = variant.title ? anyText(variant.title, language) : NO_CHOICE.value
  return {
    product_option_value: [{ id: valueId, value: choice, option_id: optionId }],
    product_product_option_value: [
      { id: id("prodoptval"), product_product_option_id: productOptionId, product_option_value_id: valueId },
    ],
    product_variant: [
      {
        id: variantId,
        title: choice,
        sku: variant.sku,
        allow_backorder: false,
        manage_inventory: piece.kind !== "made_to_order",
        ...measures(variant),
        variant_rank: rank,
        product_id: productId,
      },
    ],
    product_variant_option: [{ variant_id: variantId, option_value_id: valueId }],
    price_set: [{ id: priceSetId }],
    product_variant_price_set: [{ id: id("pvps"), variant_id: variantId, price_set_id: priceSetId }],
    price: variant.price_cents === undefined ? [] : [priceRow(priceSetId, variant.price_cents)],
    variant_details: [
      {
        id: id("vdet"),
        variant_id: variantId,
        bench_minutes: variant.bench_minutes ?? 0,
        batch: variant.batch ?? null,
        imported_stock: {},
      },
    ],
    translation: translationRows("product_variant", variantId, language, { title: variant.title }),
    ...stockRows(variant, { variantId, choice, place }),
  }
}

export function priceRow(priceSetId: string, cents: number): Row {
  const amount = decimalFromCents(cents)
  return {
    id: id("price"),
    price_set_id: priceSetId,
    currency_code: "eur",
    ...amountColumns("amount", amount),
    rules_count: 0,
  }
}

type Stocked = { variantId: string; choice: string; place: Place }

/** What stands ready has a stock item from its first day; what is made to order only where some stand there too. */
function stockRows(variant: VariantDraft, { variantId, choice, place }: Stocked): RowsByTable {
  const { piece, language, ties } = place
  const isMade = piece.kind === "made_to_order"
  if (isMade && !variant.stock) return {}
  const itemId = id("iitem")
  const name = [anyText(piece.title, language), variant.title ? anyText(variant.title, language) : ""]
  return {
    inventory_item: [
      {
        id: itemId,
        sku: isMade ? `${variant.sku}-READY` : variant.sku,
        ...measures(isMade ? {} : variant),
        requires_shipping: true,
        description: isMade ? null : choice,
        title: name.filter(Boolean).join(", "),
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

export function measures({ width_mm, depth_mm, height_mm, weight_g }: Partial<VariantDraft>): Row {
  return { width: width_mm ?? null, length: depth_mm ?? null, height: height_mm ?? null, weight: weight_g ?? null }
}

/** The order of foreign keys does not matter: they are checked at the end of the statement. */
function merged(parts: readonly RowsByTable[]): RowsByTable {
  const tables: Record<string, Row[]> = {}
  for (const part of parts) for (const [table, rows] of Object.entries(part)) (tables[table] ??= []).push(...rows)
  return tables
}

/** The rows of several pieces. */
export function mergeRowsByTable(parts: readonly RowsByTable[]): RowsByTable {
  return merged(parts)
}
