import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { MailKind } from "../../mails/mail-kinds"
import { renderMail } from "../../mails/render-mail"
import { deliverMails } from "./deliver-mails"
import type { MailToSend } from "./mail-to-send"

/**
 * Writes a mail into the outbox, once for each key, and has it delivered in the background. Never throws: what the mail
 * tells about is true already, and a mail that could not be written is looked for again by the job.
 */
export async function sendMail<K extends MailKind>(container: MedusaContainer, mail: MailToSend<K>): Promise<void> {
  try {
    if (await writeMail(container, mail)) deliverMails.soon(container)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`mail ${mail.idempotency_key} was not written: ${String(error)}`)
  }
}

async function writeMail<K extends MailKind>(container: MedusaContainer, mail: MailToSend<K>): Promise<boolean> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const known = await db<{ id: string; dedupe_key: string }>("outbox_mail")
    .select("id")
    .where({ dedupe_key: mail.idempotency_key })
    .first()
  if (known) return false
  const rendered = await renderMail(mail)
  const written = await db("outbox_mail")
    .insert({
      id: generateEntityId(undefined, "mail"),
      dedupe_key: mail.idempotency_key,
      to: mail.to,
      locale: mail.locale,
      kind: mail.kind,
      customer_id: mail.customer_id ?? null,
      ...rendered,
    })
    .onConflict(db.raw("(dedupe_key) where deleted_at is null"))
    .ignore()
    .returning("id")
  return written.length > 0
}
