import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer, NotificationDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { soon } from "../../background/soon"
import { databaseOf } from "../../database/database-of"
import { runPrepared } from "../../database/run-prepared"
import { KEPT } from "../../providers/notification-mail/mail-provider"

type WaitingMail = { id: string; to: string; kind: string; subject: string; html: string; text: string }
type Sent = { id: string; external_id: string | null }

/** After so many tries a mail waits for a person: its last error stands beside it. */
const MOST_ATTEMPTS = 10
const AT_ONCE = 50

/**
 * Hands waiting mails over, oldest first; what fails is tried again, later each time. Any number of processes may run
 * it. Answers whether more may wait.
 */
export async function deliverMails(container: MedusaContainer): Promise<boolean> {
  const db = databaseOf(container)
  const mails = await take(db)
  if (mails.length > 0) await deliver(container, db, mails)
  return mails.length === AT_ONCE
}

/** In the background, as soon as there is time. */
deliverMails.soon = soon({ name: "mails", gatherMs: 250, run: deliverMails })

/** Counting the try hides the mail from others until its next turn: 1, 2, 4 … minutes, at most six hours. */
async function take(db: Knex): Promise<WaitingMail[]> {
  const { rows } = await runPrepared<WaitingMail>(
    db,
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

/** All in one call; when some fail, Medusa's notifications say which arrived. */
async function deliver(container: MedusaContainer, db: Knex, mails: readonly WaitingMail[]): Promise<void> {
  const service = container.resolve(Modules.NOTIFICATION)
  try {
    await noteSent(db, sentOf(await service.createNotifications(mails.map(toNotification))))
  } catch (error) {
    const found = await service.listNotifications({ resource_id: mails.map(({ id }) => id) })
    const sent = sentOf(found.filter(({ status }) => status === "success"))
    await noteSent(db, sent)
    await db("outbox_mail")
      .whereIn(
        "id",
        mails.map(({ id }) => id).filter((id) => !sent.some((one) => one.id === id)),
      )
      .update({ error: String(error).slice(0, 500) })
  }
}

function toNotification({ id, to, kind, ...content }: WaitingMail) {
  return { to, channel: "email", template: kind, resource_id: id, resource_type: "outbox_mail", content }
}

function sentOf(notifications: readonly NotificationDTO[]): Sent[] {
  return notifications.map(({ resource_id, external_id }) => ({
    id: resource_id ?? "",
    external_id: external_id ?? null,
  }))
}

/** What is not kept once it is on its way: a link that opens an account, and all of somebody who wants to be forgotten. */
const GOES = `(m.forget_when_sent or m.kind = 'password-reset' and sent.external_id is distinct from :kept)`

async function noteSent(db: Knex, sent: readonly Sent[]): Promise<void> {
  if (sent.length === 0) return
  await runPrepared(
    db,
    `with sent as (select * from jsonb_to_recordset(cast(:sent as jsonb)) as s(id text, external_id text)),
          noted as (
            update outbox_mail m
               set sent_at = now(), error = null, external_id = sent.external_id,
                   html = case when ${GOES} then '' else m.html end, text = case when ${GOES} then '' else m.text end,
                   "to" = case when m.forget_when_sent then '' else m."to" end,
                   subject = case when m.forget_when_sent then '' else m.subject end
              from sent where m.id = sent.id
            returning m.id, m.forget_when_sent)
     update notification n set "to" = '' from noted where n.resource_id = noted.id and noted.forget_when_sent`,
    { kept: KEPT, sent: JSON.stringify(sent) },
  )
}
