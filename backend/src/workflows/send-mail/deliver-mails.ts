import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { KEPT } from "../../providers/notification-mail/mail-provider"

type WaitingMail = { id: string; to: string; kind: string; subject: string; html: string; text: string }

/** After so many tries a mail waits for a person: its last error stands beside it. */
const MOST_ATTEMPTS = 10
const AT_ONCE = 20

/** Hands waiting mails over, oldest first; what fails is tried again, later each time. Any number of processes may run it. */
export async function deliverMails(container: MedusaContainer): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const mails = await take(db)
  for (const mail of mails) await deliver(container, db, mail)
  return mails.length
}

/** In the background, as soon as there is time. */
deliverMails.soon = (container: MedusaContainer): void => {
  setImmediate(() => {
    deliverMails(container).catch((error: unknown) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`mails: ${String(error)}`),
    )
  })
}

/** Counting the try hides the mail from others until its next turn: 1, 2, 4 … minutes, at most six hours. */
async function take(db: Knex): Promise<WaitingMail[]> {
  const { rows } = await db.raw<{ rows: WaitingMail[] }>(
    `update outbox_mail set attempts = attempts + 1, updated_at = now()
      where id in (select id from outbox_mail
                    where sent_at is null and deleted_at is null and attempts < ?
                      and (attempts = 0 or updated_at < now() - make_interval(mins => least(360, 2 ^ (attempts - 1))::int))
                    order by created_at limit ? for update skip locked)
     returning id, "to", kind, subject, html, text`,
    [MOST_ATTEMPTS, AT_ONCE],
  )
  return rows
}

async function deliver(container: MedusaContainer, db: Knex, mail: WaitingMail): Promise<void> {
  const { id, to, kind, ...content } = mail
  try {
    const notification = await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template: kind,
      resource_id: id,
      resource_type: "outbox_mail",
      content,
    })
    await db("outbox_mail")
      .where({ id })
      .update({
        sent_at: db.fn.now(),
        error: null,
        external_id: notification.external_id,
        ...withoutSecret(mail, notification.external_id),
      })
  } catch (error) {
    await db("outbox_mail")
      .where({ id })
      .update({ error: String(error).slice(0, 500) })
  }
}

/** A link that opens an account is not kept once it is on its way. */
function withoutSecret({ kind }: WaitingMail, sentTo: string | null | undefined) {
  return kind === "password-reset" && sentTo !== KEPT ? { html: "", text: "" } : {}
}
