import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Which = { customerId: string } | { keys: readonly string[] }

/** That a mail went stays, so that it is not sent again; what it said goes: at once, or when it is sent. */
export async function forgetMails(trx: Knex, which: Which): Promise<void> {
  const isTheirs = "keys" in which ? "dedupe_key = any(:keys) and deleted_at is null" : "customer_id = :customerId"
  await trx.raw(
    `with mine as (select id, sent_at from outbox_mail where ${isTheirs} for update),
          told as (update notification n set "to" = '' from mine where n.resource_id = mine.id)
     update outbox_mail m
        set customer_id = null,
            forget_when_sent = m.sent_at is null,
            "to" = case when m.sent_at is null then m."to" else '' end,
            subject = case when m.sent_at is null then m.subject else '' end,
            html = case when m.sent_at is null then m.html else '' end,
            text = case when m.sent_at is null then m.text else '' end
       from mine where m.id = mine.id`,
    which,
  )
}
