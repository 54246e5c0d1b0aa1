import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { today } from "../../today"

export type ExportSchedule = { email: string; locale: Locale; last_month: string | null }
export type SentLink = {
  id: string
  email: string
  created_at: string
  expires_at: string
  downloads: number
  revoked: boolean
}

/** Where the operator's data goes each month, if anywhere, and the links that were sent last. */
export async function readSchedule(
  db: Knex,
  operatorId: string,
): Promise<{ schedule: ExportSchedule | null; links: SentLink[] }> {
  const schedule = await db<ExportSchedule & { operator_id: string; deleted_at: Date | null }>("export_schedule")
    .where({ operator_id: operatorId })
    .whereNull("deleted_at")
    .first("email", "locale", "last_month")
  const { rows } = await db.raw<{ rows: SentLink[] }>(
    `select id, email, created_at, expires_at, downloads, revoked_at is not null as revoked from export_link
      where operator_id = ? and deleted_at is null order by created_at desc limit 6`,
    [operatorId],
  )
  return { schedule: schedule ?? null, links: rows }
}

type Scope = { operatorId: string; actorId: string }

/** The first link goes when the next month begins. Another address ends the links to the one before. */
export async function saveSchedule(
  db: Knex,
  { operatorId, actorId }: Scope,
  { email, locale }: Pick<ExportSchedule, "email" | "locale">,
): Promise<void> {
  await db.transaction(async (trx) => {
    await revokeLinks(trx, operatorId, email)
    await trx("export_schedule")
      .insert({
        id: generateEntityId(undefined, "xsch"),
        operator_id: operatorId,
        email,
        locale,
        created_by: actorId,
        last_month: today().slice(0, 7),
      })
      .onConflict(trx.raw("(operator_id) where deleted_at is null"))
      .merge({ email, locale, created_by: actorId, updated_at: trx.fn.now() })
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "export",
      entityId: operatorId,
      action: "changed",
      label: email,
    })
  })
}

/** Nothing goes any more, and what went opens nothing. */
export async function endSchedule(db: Knex, { operatorId, actorId }: Scope): Promise<void> {
  await db.transaction(async (trx) => {
    await revokeLinks(trx, operatorId, null)
    const count = await trx("export_schedule").where({ operator_id: operatorId }).delete()
    if (count > 0)
      await recordChange(trx, { actorId, operatorId, entity: "export", entityId: operatorId, action: "removed" })
  })
}

async function revokeLinks(trx: Knex, operatorId: string, keptFor: string | null): Promise<void> {
  await trx.raw(
    `update export_link set revoked_at = now(), updated_at = now()
      where operator_id = ? and revoked_at is null and email is distinct from cast(? as text)`,
    [operatorId, keptFor],
  )
}
