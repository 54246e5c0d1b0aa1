import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"
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

/** Whether there was one to write: who asks again for what is written is answered by the index of the keys. */
async function writeMails(db: Knex, mails: readonly AnyMail[]): Promise<boolean> {
  if (mails.length === 0) return false
  const written = await db("outbox_mail")
    .insert(await Promise.all(mails.map(toRow)))
    .onConflict(db.raw("(dedupe_key) where deleted_at is null"))
    .ignore()
    .returning("id")
  return written.length > 0
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
