import { languageStates } from "@etabli/listing"
import type { Availability } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { availabilityOfProducts } from "../catalogue/supply"
import { databaseOf } from "../database/database-of"
import { today } from "../today"
import type { ListedPage, ListedRow } from "./listed-page"
import type { FormRow } from "./piece-row"
import { readFormRows } from "./read-piece-form"
import { toDraft } from "./to-draft"

export const PAGE_SIZE = 25
/** As many as one sheet can bring. */
const MOST_AT_ONCE = 6000
export const searchSchema = z.strictObject({
  q: z.string().trim().max(100).default(""),
  kind: z.enum(["all", "ready", "made_to_order", "unique"]).default("all"),
})
export const listQuerySchema = z.strictObject({
  ...searchSchema.shape,
  status: z.enum(["all", "draft", "published"]).default("all"),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
export type ListQuery = z.infer<typeof listQuerySchema>

/** A page of an operator's pieces, last changed first. Scope, search and count happen in the database. */
export async function listPieces(container: Container, operatorId: string, query: ListQuery): Promise<ListedPage> {
  const page = { skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const rows = await find(container, operatorId, { ...query, ...page })
  const found = await readFormRows(
    container,
    operatorId,
    rows.map(({ id }) => id),
  )
  const shown = found.filter(({ status }) => status === "published").map(({ id }) => id)
  const available = await availabilityOfProducts(container, shown, today())
  return {
    pieces: found.map((row) => toListed(row, available.get(row.id) ?? null)),
    count: rows[0]?.count ?? 0,
    page_size: PAGE_SIZE,
  }
}

type Container = Pick<MedusaContainer, "resolve">
type Search = Pick<ListQuery, "q" | "kind" | "status"> & { skip: number; take: number }

async function find(container: Container, operatorId: string, { q, ...search }: Search) {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  const values = { operator: operatorId, pattern, ...search }
  const { rows } = await databaseOf(container).raw<{ rows: { id: string; count: number }[] }>(FOUND, values)
  return rows
}

/** Ids of all drafts that a search finds. */
export async function findDrafts(
  container: Container,
  operatorId: string,
  search: z.infer<typeof searchSchema>,
): Promise<string[]> {
  const rows = await find(container, operatorId, { ...search, status: "draft", skip: 0, take: MOST_AT_ONCE })
  return rows.map(({ id }) => id)
}

/** These ids if all of them are the operator's pieces, else null. */
export async function ownAmong(
  container: Container,
  operatorId: string,
  pieceIds: readonly string[],
): Promise<string[] | null> {
  const ids = [...new Set(pieceIds)]
  const { rows } = await databaseOf(container).raw<{ rows: { own: number }[] }>(
    `select count(*)::int as own from product_operator po join product p on p.id = po.product_id and p.deleted_at is null
      where po.operator_id = ? and po.product_id = any(?) and po.deleted_at is null`,
    [operatorId, ids] as never,
  )
  return rows[0]?.own === ids.length ? ids : null
}

function toListed(row: FormRow, availability: Availability | null): ListedRow {
  const piece = toDraft(row)
  const levels = row.variants.flatMap((variant) => variant.levels)
  const prices = row.variants.flatMap(({ price_cents }) => (price_cents === null ? [] : [price_cents]))
  const [picture] = row.pictures
  return {
    id: row.id,
    handle: row.handle,
    title: piece.title,
    language: row.language,
    picture_url: picture?.thumb_url ?? picture?.url ?? null,
    status: row.status === "published" ? "published" : "draft",
    kind: row.kind,
    availability,
    stocked: levels.reduce((sum, { stocked }) => sum + stocked, 0),
    reserved: levels.reduce((sum, { reserved }) => sum + reserved, 0),
    bench_minutes: Math.max(0, ...row.variants.map((variant) => variant.bench_minutes)),
    price_cents: prices.length > 0 ? Math.min(...prices) : null,
    price_max_cents: prices.length > 0 ? Math.max(...prices) : null,
    languages: languageStates(piece, row.checked),
  }
}

const FOUND = `
  select p.id, count(*) over ()::int as count
    from product_operator po
    join product p on p.id = po.product_id and p.deleted_at is null
    join piece_details d on d.product_id = p.id and d.deleted_at is null
   where po.operator_id = :operator and po.deleted_at is null
     and (:status = 'all' or (p.status = 'published') = (:status = 'published'))
     and (:kind = 'all' or d.kind = :kind)
     and (:pattern = '%%' or unaccent(p.title) ilike unaccent(:pattern)
          or exists (select 1 from translation t where t.reference_id = p.id and t.deleted_at is null
                        and unaccent(t.translations ->> 'title') ilike unaccent(:pattern))
          or exists (select 1 from product_variant v where v.product_id = p.id and v.deleted_at is null and v.sku ilike :pattern))
   order by greatest(p.updated_at, d.updated_at) desc, p.id
   limit :take offset :skip`
