import { publicBreakdown } from "@etabli/pricing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { revalidateProducts } from "../../storefront-cache/revalidate"
import type { Study } from "./studies"

type Scope = { operatorId: string; actorId: string; pieceId: string }

/** Lets the public read where each euro of a piece's price goes, as a version says. False where there is no such version. */
export async function showBreakdown(container: MedusaContainer, scope: Scope, studyId: string): Promise<boolean> {
  const { operatorId, actorId, pieceId } = scope
  const db = databaseOf(container)
  const study = await db<Study & { operator_id: string; product_id: string }>("price_study")
    .where({ id: studyId, operator_id: operatorId, product_id: pieceId })
    .whereNull("deleted_at")
    .first()
  if (!study?.price_cents) return false
  const { parts, subsidies_cents, price_cents } = publicBreakdown(study.inputs, study.price_cents)
  const shown = { study_id: studyId, price_cents, parts: JSON.stringify(parts), subsidies_cents }
  await db.transaction(async (trx) => {
    await trx("price_breakdown")
      .insert({ id: generateEntityId(undefined, "pbrk"), product_id: pieceId, operator_id: operatorId, ...shown })
      .onConflict(trx.raw("(product_id) where deleted_at is null"))
      .merge({ ...shown, updated_at: trx.fn.now() })
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "price_study",
      entityId: studyId,
      action: "published",
      after: {
        piece_id: pieceId,
        price_cents,
      },
    })
  })
  await revalidateProducts(container, [pieceId])
  return true
}

/** Takes it from the piece's page; whether it was there. */
export async function hideBreakdown(
  container: MedusaContainer,
  { operatorId, actorId, pieceId }: Scope,
): Promise<boolean> {
  const db = databaseOf(container)
  const gone = await db.transaction(async (trx) => {
    const [row] = await trx<{ product_id: string; operator_id: string; study_id: string }>("price_breakdown")
      .where({ product_id: pieceId, operator_id: operatorId })
      .delete("study_id")
    if (row)
      await recordChange(trx, {
        actorId,
        operatorId,
        entity: "price_study",
        entityId: row.study_id,
        action: "unpublished",
        before: { piece_id: pieceId },
      })
    return row !== undefined
  })
  if (gone) await revalidateProducts(container, [pieceId])
  return gone
}
