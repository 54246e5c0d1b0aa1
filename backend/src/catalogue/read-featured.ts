import type { Availability, Locale, PieceCard } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { TODAY_SQL } from "../access/operator-state"
import { selectRows } from "../database/select-rows"
import { cardsOfPieces } from "./read-catalogue"
import { availabilityOfProducts } from "./supply"
import { today } from "../today"

type Container = Pick<MedusaContainer, "resolve">

/** What stands first on the home page at one time. */
const SHOWN = 4

/**
 * The pieces that the platform features today, in the order of the fair turn (decision 062): only what may be bought
 * now, and nothing of workshops whose benches are full.
 */
export async function readFeatured(container: Container, locale: Locale): Promise<PieceCard[]> {
  const rows = await selectRows<{ product_id: string }>(
    container,
    `select product_id from featured_piece
      where deleted_at is null and ${TODAY_SQL} between valid_from and valid_to`,
  )
  if (rows.length === 0) return []
  const ids = rows.map(({ product_id }) => product_id)
  const cards = await cardsOfPieces(container, ids, locale)
  return cards.filter(({ availability }) => isForSale(availability)).slice(0, SHOWN)
}

export type FeaturedRow = {
  id: string
  product_id: string
  title: string
  operator: string
  from: string
  to: string
  /** coming, shown, over, or why it is not shown although its days are there. */
  state: "coming" | "shown" | "over" | "not_for_sale" | "bench_full"
}
type Stored = Omit<FeaturedRow, "state"> & { is_published: boolean; tenths: number | null; day: string }

/** What is featured and what will be, as the platform reads it. */
export async function listFeatured(container: Container): Promise<FeaturedRow[]> {
  const rows = await selectRows<Stored>(
    container,
    `select f.id, f.product_id, p.title, o.name as operator, f.valid_from as "from", f.valid_to as "to",
            ${TODAY_SQL} as day, p.status = 'published' and p.deleted_at is null as is_published,
            (select b.ranked_tenths from bench b where b.operator_id = o.id and b.deleted_at is null limit 1) as tenths
       from featured_piece f
       join product p on p.id = f.product_id
       left join product_operator po on po.product_id = p.id and po.deleted_at is null
       left join operator o on o.id = po.operator_id
      where f.deleted_at is null order by f.valid_from, p.title`,
  )
  const published = rows.filter((row) => row.is_published).map((row) => row.product_id)
  const available = await availabilityOfProducts(container, published, today())
  return rows.map(({ is_published, tenths, day, ...row }) => {
    const availability = is_published ? available.get(row.product_id) : undefined
    return {
      ...row,
      state: stateOf({ row, day, tenths, isSold: availability !== undefined && isForSale(availability) }),
    }
  })
}

type Standing = { row: Pick<FeaturedRow, "from" | "to">; day: string; tenths: number | null; isSold: boolean }

function stateOf({ row, day, tenths, isSold }: Standing): FeaturedRow["state"] {
  if (day < row.from) return "coming"
  if (day > row.to) return "over"
  if (!isSold) return "not_for_sale"
  return tenths === 0 ? "bench_full" : "shown"
}

function isForSale({ state }: Availability): boolean {
  return state === "in_stock" || state === "made_to_order" || state === "nearly_full"
}
