import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"
import { runPrepared } from "../../database/run-prepared"
import type { MailKind } from "../../mails/mail-kinds"
import { renderMail } from "../../mails/render-mail"
import { deliverMails } from "./deliver-mails"
import type { AnyMail, MailToSend } from "./mail-to-send"

/**
 * Writes a mail into the outbox, once for each key, and has it delivered in the background. Never throws: what the mail
 * tells about is true already, and a mail that could not be written is looked for again by the job.
 */
export async function sendMail<K extends MailKind>(container: MedusaContainer, mail: MailToSend<K>): Promise<void> {
  await sendMails(container, [mail as AnyMail])
}

/** The same for several mails at once: all are written, or none. */
export async function sendMails(container: MedusaContainer, mails: readonly AnyMail[]): Promise<void> {
  try {
    if (await writeMails(databaseOf(container), mails)) deliverMails.soon(container)
  } catch (error) {
    const keys = mails.map(({ idempotency_key }) => idempotency_key).join(", ")
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`mail ${keys} was not written: ${String(error)}`)
  }
}

// The index of the keys holds those that are not deleted.
const KEYS_WRITTEN = `
  select dedupe_key from outbox_mail
   where dedupe_key = any((select cast(? as text[]))::text[]) and deleted_at is null`

/** Whether there was one to write. */
async function writeMails(db: Knex, mails: readonly AnyMail[]): Promise<boolean> {
  const known = await keysWritten(db, mails)
  const fresh = mails.filter(({ idempotency_key }) => !known.has(idempotency_key))
  if (fresh.length === 0) return false
  await db("outbox_mail")
    .insert(await Promise.all(fresh.map(toRow)))
    .onConflict(db.raw("(dedupe_key) where deleted_at is null"))
    .ignore()
  return true
}

async function keysWritten(db: Knex, mails: readonly AnyMail[]): Promise<Set<string>> {
  const keys = mails.map(({ idempotency_key }) => idempotency_key)
  const { rows } = await runPrepared<{ dedupe_key: string }>(db, KEYS_WRITTEN, [keys])
  return new Set(rows.map(({ dedupe_key }) => dedupe_key))
}

async function toRow(mail: AnyMail) {
  return {
    id: generateEntityId(undefined, "mail"),
    dedupe_key: mail.idempotency_key,
    to: mail.to,
    locale: mail.locale,
    kind: mail.kind,
    customer_id: mail.customer_id ?? null,
    ...(await renderMail(mail)),
  }
}
