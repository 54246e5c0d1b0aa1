import type { Event, MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { selectRows } from "../database/select-rows"

type Container = Pick<MedusaContainer, "resolve">
const one = z.object({ id: z.string() })
const dataSchema = z.union([z.array(one), z.object({ id: z.union([z.string(), z.array(z.string())]) })])

/** Ids that an event is about: events carry one record, several, or one with several ids. */
export function idsOf(data: unknown): string[] {
  const parsed = dataSchema.safeParse(data)
  if (!parsed.success) return []
  return Array.isArray(parsed.data) ? parsed.data.map(({ id }) => id) : [parsed.data.id].flat()
}

/** The products that an event about products, variants or translations is about. */
export async function piecesOfEvent(container: Container, event: Pick<Event, "name" | "data">): Promise<string[]> {
  const ids = idsOf(event.data)
  if (event.name.startsWith("product.")) return ids
  const rows = await selectRows<{ product_id: string }>(
    container,
    event.name.startsWith("translation.") ? PRODUCTS_OF_TRANSLATIONS : PRODUCTS_OF_VARIANTS,
    [ids],
  )
  return rows.map((row) => row.product_id)
}

const PRODUCTS_OF_VARIANTS =
  "select distinct product_id from product_variant where id = any(?) and product_id is not null"
// A deleted translation is still there, marked.
const PRODUCTS_OF_TRANSLATIONS =
  "select distinct reference_id as product_id from translation where id = any(?) and reference = 'product'"
