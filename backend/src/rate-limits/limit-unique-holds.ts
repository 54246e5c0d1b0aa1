import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RefusalError } from "../api/refusal-error"
import { config } from "../config"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import { addressKey } from "./limited"
import { secondsToWait } from "./limiter"

/**
 * Pieces that exist once may be kept from everybody by one who never buys: each that a call would newly hold counts
 * against its address. What is held already is renewed freely.
 */
export async function limitUniqueHolds(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!config.rateLimits) return next()
  const db = databaseOf(req.scope)
  const { rows } = await runPrepared<{ pieces: number }>(
    db,
    `select count(*)::int as pieces
       from cart_line_item li
       join piece_details d on d.product_id = li.product_id and d.kind = 'unique' and d.deleted_at is null
      where li.cart_id = ? and li.deleted_at is null
        and not exists (select 1 from goods_hold h where h.cart_line_id = li.id and h.deleted_at is null)`,
    [String(req.params.id)],
  )
  const pieces = rows[0]?.pieces ?? 0
  const wait =
    pieces === 0 ? null : await secondsToWait("unique_hold", addressKey(req), { database: db, points: pieces })
  if (wait === null) return next()
  res.setHeader("Retry-After", String(wait))
  return next(new RefusalError({ code: "too_many_requests" }))
}
