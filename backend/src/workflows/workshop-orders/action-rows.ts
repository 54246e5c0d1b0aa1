import { isDeepStrictEqual } from "node:util"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import type { OrderDetail } from "../../workshop-orders/read-order"
import { changeOf } from "./change-of"
import { type ActionKind, type AskedAction, type Outcome, type Refused, refused } from "./order-action"

export type ClaimedAction = {
  id: string
  kind: ActionKind
  actorId: string
  /** It was begun before and broke off. */ again: boolean
}
type Row = {
  id: string
  kind: ActionKind
  state: "running" | "done" | "failed"
  data: Record<string, unknown>
  outcome: Outcome | null
}

export type Claim =
  | { state: "claimed"; action: ClaimedAction }
  | { state: "done"; outcome: Outcome }
  | { state: "refused"; refused: Refused }

/** How long a process may be silent about an action before another may take it over. */
const PATIENCE = "2 minutes"

/** Makes this request the only one at work on its order, or says why it is not. One transaction; it waits for nobody long. */
export async function claimAction(db: Knex, asked: AskedAction): Promise<Claim> {
  try {
    return await db.transaction(async (trx) => {
      await trx.raw(
        `update order_action set state = 'failed', updated_at = now()
          where order_id = ? and state = 'running' and claimed_at < now() - interval '${PATIENCE}'`,
        [asked.orderId],
      )
      const known = await knownAction(trx, asked)
      return known ? claimKnown(trx, known, asked) : claimNew(trx, asked)
    })
  } catch (error) {
    if (isTaken(error)) return { state: "refused", refused: refused("under_way") }
    throw error
  }
}

async function knownAction(trx: Knex, { orderId, key }: AskedAction): Promise<Row | undefined> {
  return trx<Row & { order_id: string; key: string }>("order_action")
    .select("id", "kind", "state", "data", "outcome")
    .where({ order_id: orderId, key })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
}

async function claimKnown(trx: Knex, known: Row, asked: AskedAction): Promise<Claim> {
  if (known.kind !== asked.kind || !isDeepStrictEqual(known.data, plain(asked.data)))
    return { state: "refused", refused: refused("key_reused") }
  if (known.state === "done") return { state: "done", outcome: known.outcome ?? {} }
  if (known.state === "running") return { state: "refused", refused: refused("under_way") }
  await trx("order_action").where({ id: known.id }).update({ state: "running", claimed_at: trx.fn.now() })
  return { state: "claimed", action: { id: known.id, kind: asked.kind, actorId: asked.actorId, again: true } }
}

async function claimNew(trx: Knex, { orderId, operatorId, actorId, ...asked }: AskedAction): Promise<Claim> {
  const id = generateEntityId(undefined, "oract")
  const { kind, key, data } = asked
  const row = {
    id,
    order_id: orderId,
    operator_id: operatorId,
    actor_id: actorId,
    kind,
    key,
    data: JSON.stringify(data),
  }
  await trx("order_action").insert({ ...row, state: "running", claimed_at: trx.fn.now() })
  return { state: "claimed", action: { id, kind, actorId, again: false } }
}

/** As JSON keeps it: without what is undefined. */
function plain(data: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(data))
}

/** Postgres says so when a unique index holds somebody else's row: another action of this order is running. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23505"
}

type Finished = { asked: AskedAction; action: ClaimedAction; order: OrderDetail; outcome: Outcome }

/** Notes what was done, with its line in the audit log. */
export async function finishAction(db: Knex, { asked, action, order, outcome }: Finished): Promise<void> {
  await db.transaction(async (trx) => {
    await trx("order_action")
      .where({ id: action.id })
      .update({ state: "done", outcome: JSON.stringify(outcome), updated_at: trx.fn.now() })
    await recordChange(trx, changeOf({ asked, action, order, outcome }))
  })
}

/** Nothing happened: the key is free again. */
export async function forgetAction(db: Knex, id: string): Promise<void> {
  await db("order_action").where({ id }).delete()
}

export async function failAction(db: Knex, id: string): Promise<void> {
  await db("order_action").where({ id, state: "running" }).update({ state: "failed", updated_at: db.fn.now() })
}
