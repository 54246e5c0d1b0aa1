import { addDays, dayNumber } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { sendMail } from "../send-mail/send-mail"
import { shopLinks } from "../send-mail/shop-links"
import { listAtRisk, type PromiseAtRisk } from "./list-at-risk"

export type Letter = { lineId: string; subject: string; text: string; sentBy: string }
export type SendOutcome = { ok: true } | { ok: false; code: "not_at_risk" | "no_week_in_sight" }

/**
 * Sets the new date of one line and writes to its customer, because a person pressed the button. Who, when and by which mail
 * stands beside the line for good; the order's own page tells the new date from then on. Pressed twice, it is done once.
 */
export async function sendNewPromise(container: MedusaContainer, letter: Letter): Promise<SendOutcome> {
  const db = databaseOf(container)
  const risk = (await listAtRisk(db)).find(({ line_id }) => line_id === letter.lineId)
  if (!risk) return { ok: false, code: "not_at_risk" }
  if (!risk.possible) return { ok: false, code: "no_week_in_sight" }
  const mail_key = `new-promise:${risk.line_id}:${risk.possible.week}`
  await db.transaction((trx) => setPromise(trx, risk, { ...letter, mail_key }))
  const reference = risk.number.replace(/-\d+$/, "")
  await sendMail(container, {
    kind: "new-promise",
    to: risk.email,
    locale: risk.locale,
    idempotency_key: mail_key,
    data: { subject: letter.subject, text: letter.text, order_url: shopLinks(risk.locale).order(reference) },
  })
  return { ok: true }
}

async function setPromise(trx: Knex, risk: PromiseAtRisk, letter: Letter & { mail_key: string }): Promise<void> {
  const { possible, line_id, order_id, operator_id } = risk
  const { rows } = await trx.raw<{ rows: { earliest_week: string; ready_to: string }[] }>(
    "select earliest_week, ready_to from line_promise where line_id = ? order by created_at desc limit 1 for update",
    [line_id],
  )
  const before = rows[0]
  if (!before || !possible || before.ready_to === possible.to) return
  await insertRows(trx, {
    line_promise: [
      {
        id: generateEntityId(undefined, "lprom"),
        line_id,
        order_id,
        operator_id,
        earliest_week: before.earliest_week,
        last_week: possible.week,
        ready_from: possible.from,
        ready_to: possible.to,
        changed_by: letter.sentBy,
        mail_key: letter.mail_key,
      },
    ],
  })
  await recordChange(trx, {
    actorId: letter.sentBy,
    operatorId: operator_id,
    entity: "order",
    entityId: order_id,
    action: "changed",
    label: risk.number,
    before: { ready_to: before.ready_to },
    after: { ready_to: possible.to },
  })
  await moveDelivery(trx, order_id, dayNumber(possible.to) - dayNumber(before.ready_to))
}

/** The order comes as much later as its slowest line. */
async function moveDelivery(trx: Knex, orderId: string, days: number): Promise<void> {
  const { rows } = await trx.raw<{ rows: { id: string; promise: { from: string; to: string } }[] }>(
    `select m.id, m.data -> 'promise' as promise from order_shipping os
       join order_shipping_method m on m.id = os.shipping_method_id
      where os.order_id = ? and os.deleted_at is null and m.data -> 'promise' is not null for update of m`,
    [orderId],
  )
  for (const { id, promise } of rows)
    await trx.raw("update order_shipping_method set data = data || cast(? as jsonb), updated_at = now() where id = ?", [
      JSON.stringify({ promise: { from: addDays(promise.from, days), to: addDays(promise.to, days) } }),
      id,
    ])
}
