import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../database/database-of"
import { listingRefusal } from "./listing-refusal"
import type { PiecesPlan } from "./plan-pieces"

type Claim = { product_id: string; seen: number | null }

/**
 * Counts a save of each listed piece, in one statement under the condition that nobody saved since it was seen: of two
 * people who save at once the second is told, before anything is written.
 */
export const claimVersionsStep = createStep(
  "claim-versions",
  async ({ changed }: PiecesPlan, { container }) => {
    const claims = changed.map(({ known, edit }): Claim => ({
      product_id: known?.id ?? "",
      seen: edit?.version ?? null,
    }))
    await databaseOf(container).transaction(async (trx) => {
      const { rows } = await trx.raw<{ rows: { product_id: string }[] }>(CLAIM, [JSON.stringify(claims)])
      if (rows.length < claims.length) throw listingRefusal({ code: "changed_meanwhile", fields: [] })
    })
    return new StepResponse(
      null,
      claims.map(({ product_id }) => product_id),
    )
  },
  async (claimed, { container }) => {
    if (!claimed || claimed.length === 0) return
    await databaseOf(container).raw("update piece_details set version = version - 1 where product_id = any(?)", [
      claimed,
    ])
  },
)

const CLAIM = `
  update piece_details d set version = d.version + 1, updated_at = now()
    from jsonb_to_recordset(cast(? as jsonb)) as c(product_id text, seen int)
   where d.product_id = c.product_id and d.deleted_at is null and (c.seen is null or d.version = c.seen)
  returning d.product_id`
