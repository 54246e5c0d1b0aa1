import type { Locale, WaitingPlace, WaitingStep } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { giveBackGoods } from "../take-goods/give-back-goods"
import { titleFor, WAITING_WITH_PIECE, type WaitingMailRow } from "./mail-waiting"
import { tellWaiting } from "./tell-waiting"
import { hashOf } from "./waiting-token"

export type Asked = { token: string; locale?: Locale | undefined }
type PlaceRow = WaitingMailRow & { place: number | null; cart_id: string | null }

/** How an entry stands; a place whose time is over has passed, whether or not the job came by. */
export async function readPlace(
  container: MedusaContainer,
  { token, locale }: Asked,
): Promise<Done<WaitingPlace> | Refusal> {
  const [row] = await selectRows<PlaceRow>(
    container,
    `select q.*, e.cart_id,
            case when q.state = 'waiting' then (
              select count(*)::int + 1 from waiting_entry other
               where other.variant_id = e.variant_id and other.state = 'waiting' and other.deleted_at is null
                 and (other.confirmed_at, other.id) < (e.confirmed_at, e.id)) end as place
       from (${WAITING_WITH_PIECE} where w.token_hash = ? and w.deleted_at is null) q
       join waiting_entry e on e.id = q.id`,
    [hashOf(token)],
  )
  if (!row) return refuse("not_found")
  const isOver = row.state === "told" && (row.kept_until?.getTime() ?? 0) < Date.now()
  const state = (isOver ? "passed" : row.state) as WaitingPlace["state"]
  return done({
    state,
    piece: { handle: row.handle, title: titleFor(row, locale ?? row.locale), maker: row.maker },
    place: row.place,
    kept_until: state === "told" ? (row.kept_until?.toISOString() ?? null) : null,
    basket_id: state === "told" ? row.cart_id : null,
  })
}

/** Confirms an entry, which puts it at the end of the queue, or takes it out; both may be asked for again. */
export async function stepInQueue(
  container: MedusaContainer,
  asked: Asked,
  { step }: WaitingStep,
): Promise<Done<WaitingPlace> | Refusal> {
  const db = databaseOf(container)
  if (step === "leave") await leave(db, hashOf(asked.token))
  else await confirm(container, hashOf(asked.token))
  return readPlace(container, asked)
}

async function confirm(container: MedusaContainer, token_hash: string): Promise<void> {
  const db = databaseOf(container)
  const { rows } = await db.raw<{ rows: { operator_id: string }[] }>(
    `update waiting_entry set state = 'waiting', confirmed_at = now(), updated_at = now()
      where token_hash = ? and state = 'asked' and deleted_at is null returning operator_id`,
    [token_hash],
  )
  // Perhaps it can be had again already.
  if (rows[0]) await tellWaiting(container, { operator_ids: [rows[0].operator_id] })
}

/** The address goes with the wish; a place that was kept is free for the next. */
async function leave(db: Knex, token_hash: string): Promise<void> {
  await db.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { cart_id: string | null }[] }>(
      `update waiting_entry set state = 'left', email = '', updated_at = now()
        where token_hash = ? and state in ('asked', 'waiting', 'told') and deleted_at is null returning cart_id`,
      [token_hash],
    )
    const cartId = rows[0]?.cart_id
    if (!cartId) return
    const held = await trx<{ line_id: string; cart_id: string; kind: string }>("goods_hold")
      .select("line_id")
      .where({ cart_id: cartId, kind: "waiting" })
      .forUpdate()
    await giveBackGoods(
      trx,
      held.map((hold) => hold.line_id),
    )
  })
}
