import { languageOf } from "@etabli/listing"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Row, RowsByTable } from "../../database/insert-rows"
import { detailColumns } from "./detail-columns"
import { newVariantRows } from "./new-variant-rows"
import { optionName } from "./names"
import type { PieceToWrite } from "./piece-to-write"
import { imageRows, productColumns } from "./product-columns"
import type { Ties } from "./read-ties"
import { translationRows } from "./translation-rows"

const id = (prefix: string) => generateEntityId(undefined, prefix)

/** The rows of a new piece, as Medusa's own services would have written them. `productId` is the id it gets. */
export function newPieceRows(wanted: PieceToWrite, productId: string, ties: Ties): RowsByTable {
  const { piece } = wanted
  const language = languageOf(piece)
  const option = { id: id("opt"), link_id: id("prodopt") }
  const link = { product_id: productId }
  return mergeRowsByTable([
    {
      product: [
        { id: productId, handle: piece.handle, is_giftcard: false, discountable: true, ...productColumns(wanted) },
      ],
      image: imageRows(productId, wanted),
      product_option: [{ id: option.id, title: optionName(piece), is_exclusive: true }],
      product_product_option: [{ id: option.link_id, ...link, product_option_id: option.id }],
      product_category_product: piece.category
        ? [{ ...link, product_category_id: ties.categories[piece.category] ?? "" }]
        : [],
      product_sales_channel: [{ id: id("prodsc"), ...link, sales_channel_id: ties.salesChannelId }],
      product_shipping_profile: [{ id: id("prodsp"), ...link, shipping_profile_id: ties.shippingProfileId }],
      product_operator: [{ id: id("link"), ...link, operator_id: wanted.operatorId }],
      piece_details: [{ id: id("pdet"), ...link, ...detailColumns(wanted) }],
      translation: [
        ...translationRows("product", productId, language, { title: piece.title, description: piece.description }),
        ...translationRows("product_option", option.id, language, { title: piece.option }),
      ],
    },
    ...piece.variants.map((variant) => newVariantRows(variant, { wanted, productId, option, ties })),
  ])
}

/** The rows of several. The order of foreign keys does not matter: they are checked at the end of the statement. */
export function mergeRowsByTable(parts: readonly RowsByTable[]): RowsByTable {
  const tables: Record<string, Row[]> = {}
  for (const part of parts) for (const [table, rows] of Object.entries(part)) (tables[table] ??= []).push(...rows)
  return tables
}
