import type { Event, MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { selectRows } from "../database/select-rows"

/** Our own, from the outbox: pieces were written by our own path, which calls no workflow of Medusa's. */
export const PIECES_LISTED = "pieces.listed"

/** Events after which a piece is told otherwise. */
export const PIECE_EVENTS = [
  "product.created",
  "product.updated",
  "product.deleted",
  "product-variant.created",
  "product-variant.updated",
  "product-variant.deleted",
  "product-category.updated",
  "translation.created",
  "translation.updated",
  "translation.deleted",
  PIECES_LISTED,
]

type Container = Pick<MedusaContainer, "resolve">
const one = z.object({ id: z.string() })
const dataSchema = z.union([z.array(one), z.object({ id: z.union([z.string(), z.array(z.string())]) })])

/** Ids that an event is about: events carry one record, several, or one with several ids. */
export function idsOf(data: unknown): string[] {
  const parsed = dataSchema.safeParse(data)
  if (!parsed.success) return []
  return Array.isArray(parsed.data) ? parsed.data.map(({ id }) => id) : [parsed.data.id].flat()
}

let heard = true

/** For a script that brings index and pages up to date by itself: hundreds of events would do it again one by one. */
export function ignorePieceEvents(): void {
  heard = false
}

/** The products that an event about products, variants, categories or translations is about. */
export async function piecesOfEvent(container: Container, event: Pick<Event, "name" | "data">): Promise<string[]> {
  const ids = heard ? idsOf(event.data) : []
  const statement = PRODUCTS[event.name.split(".")[0] ?? ""]
  if (!statement || ids.length === 0) return ids
  const rows = await selectRows<{ product_id: string }>(container, statement, [ids])
  return rows.map((row) => row.product_id)
}

const PRODUCTS: Record<string, string> = {
  "product-variant": "select distinct product_id from product_variant where id = any(?) and product_id is not null",
  "product-category": "select product_id from product_category_product where product_category_id = any(?)",
  // A deleted translation is still there, marked.
  translation:
    "select distinct reference_id as product_id from translation where id = any(?) and reference = 'product'",
}
