import type { WaitingInput } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { mailWaiting } from "./mail-waiting"
import { hashOf, waitingToken } from "./waiting-token"

type Wanted = { product_id: string; operator_id: string }

/**
 * Notes that somebody wants to hear of a piece and asks them to confirm it by mail. Whoever is on the list already, or asks
 * for a piece that is not there, gets the same answer: it tells nobody who waits for what.
 */
export async function askToWait(container: MedusaContainer, input: WaitingInput): Promise<void> {
  const db = databaseOf(container)
  const wanted = await pieceOf(db, input.variant_id)
  if (!wanted) return
  const id = (await askedBefore(db, input)) ?? (await addEntry(db, input, wanted))
  await mailWaiting(container, id, "waiting-confirm")
}

async function pieceOf(db: Knex, variantId: string): Promise<Wanted | undefined> {
  const { rows } = await db.raw<{ rows: Wanted[] }>(
    `select v.product_id, po.operator_id
       from product_variant v
       join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
       join product_operator po on po.product_id = p.id and po.deleted_at is null
      where v.id = ? and v.deleted_at is null`,
    [variantId],
  )
  return rows[0]
}

/** An entry that was never confirmed is asked for again; one that waits or was told is left as it is. */
async function askedBefore(db: Knex, { variant_id, email }: WaitingInput): Promise<string | undefined> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select id from waiting_entry
      where variant_id = ? and email = ? and state in ('asked', 'waiting', 'told') and deleted_at is null limit 1`,
    [variant_id, email],
  )
  return rows[0]?.id
}

async function addEntry(db: Knex, { variant_id, email, locale }: WaitingInput, wanted: Wanted): Promise<string> {
  const id = generateEntityId(undefined, "wait")
  await insertRows(db, {
    waiting_entry: [
      {
        id,
        variant_id,
        ...wanted,
        email,
        locale,
        state: "asked",
        token_hash: hashOf(waitingToken(id, config.secrets.link)),
        asked_at: new Date(),
      },
    ],
  })
  return id
}
