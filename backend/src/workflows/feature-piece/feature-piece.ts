import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { insertRows } from "../../database/insert-rows"
import { revalidate } from "../../storefront-cache/revalidate"

/** Pieces that may wait or be shown at one time: the home page has room for a few. */
export const MOST_FEATURED = 24

export type Feature = { productId: string; from: string; to: string; actorId: string }
export type FeatureOutcome = { ok: true } | { ok: false; path: string; code: "not_shown" | "already" | "too_many" }

/** Has the home page show a piece first from one day to another. */
export async function featurePiece(db: Knex, feature: Feature): Promise<FeatureOutcome> {
  const outcome = await db.transaction((trx) => write(trx, feature))
  if (outcome.ok) revalidate(["pieces"])
  return outcome
}

async function write(trx: Knex, { productId, from, to, actorId }: Feature): Promise<FeatureOutcome> {
  // One after the other, so that the count holds.
  await trx.raw("select pg_advisory_xact_lock(hashtext('featured_piece'))")
  const { rows } = await trx.raw<{ rows: { title: string; is_there: boolean; others: number }[] }>(
    `select p.title, exists (select 1 from featured_piece f where f.product_id = p.id and f.deleted_at is null) as is_there,
            (select count(*)::int from featured_piece f where f.deleted_at is null) as others
       from product p join product_operator po on po.product_id = p.id and po.deleted_at is null
      where p.id = ? and p.status = 'published' and p.deleted_at is null`,
    [productId],
  )
  const [piece] = rows
  if (!piece) return { ok: false, path: "product_id", code: "not_shown" }
  if (piece.is_there) return { ok: false, path: "product_id", code: "already" }
  if (piece.others >= MOST_FEATURED) return { ok: false, path: "product_id", code: "too_many" }
  const id = generateEntityId(undefined, "feat")
  await insertRows(trx, {
    featured_piece: [{ id, product_id: productId, valid_from: from, valid_to: to, set_by: actorId }],
  })
  await recordChange(trx, {
    actorId,
    operatorId: null,
    entity: "home",
    entityId: productId,
    action: "created",
    label: piece.title,
    after: {
      from,
      to,
    },
  })
  return { ok: true }
}

/** Takes a piece off again; whether it was there. */
export async function unfeaturePiece(db: Knex, featuredId: string, actorId: string): Promise<boolean> {
  const label = await db.transaction(async (trx) => {
    const [row] = await trx<{ product_id: string; valid_from: string; valid_to: string }>("featured_piece")
      .where({ id: featuredId } as never)
      .whereNull("deleted_at")
      .update({ deleted_at: trx.fn.now() } as never)
      .returning(["product_id", "valid_from", "valid_to"])
    if (!row) return null
    const piece = await trx<{ id: string; title: string }>("product").where({ id: row.product_id }).first()
    const title = piece?.title ?? row.product_id
    await recordChange(trx, {
      actorId,
      operatorId: null,
      entity: "home",
      entityId: row.product_id,
      action: "removed",
      label: title,
      before: {
        from: row.valid_from,
        to: row.valid_to,
      },
    })
    return title
  })
  if (label !== null) revalidate(["pieces"])
  return label !== null
}
