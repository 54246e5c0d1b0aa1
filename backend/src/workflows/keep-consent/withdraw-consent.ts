import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { deliverEvents } from "../deliver-events/deliver-events"
import { moveStoryIn } from "../move-story/move-story"
import { today } from "../../today"
import { aboutConsent } from "./keep-consent"

type Withdrawal = {
  consentId: string
  operatorId: string
  /** The person with the card, or somebody of the workshop. */
  actor: "person" | "manager"
  /** Id of the dashboard's user; null for the person. */
  by: string | null
}
export type WithdrawOutcome =
  { ok: true; withdrawn_on: string; stories: string[] } | { ok: false; code: "already_withdrawn" }

/**
 * Ends a consent and every story that stands on it, in one transaction: consent, states, log of copies and events are all
 * there or none is. What is shown goes with the event, within seconds; the job looks until it has gone.
 */
export async function withdrawConsent(container: MedusaContainer, withdrawal: Withdrawal): Promise<WithdrawOutcome> {
  const outcome = await databaseOf(container).transaction((trx) => withdrawIn(trx, withdrawal))
  if (outcome.ok) deliverEvents.soon(container)
  return outcome
}

async function withdrawIn(trx: Knex, { consentId, operatorId, actor, by }: Withdrawal): Promise<WithdrawOutcome> {
  // Stories before consents, as publishing locks them; a story published meanwhile is found once the consent is locked.
  await lockStories(trx, consentId)
  const now = today()
  const columns = {
    withdrawn_on: now,
    withdrawn_by: actor === "person" ? "person" : "operator",
    updated_at: new Date(),
  }
  const rows = await trx<typeof columns & { id: string; operator_id: string }>("consent")
    .where({ id: consentId, operator_id: operatorId })
    .whereRaw("withdrawn_on is null and deleted_at is null")
    .update(columns)
    .returning(["id", "operator_id"])
  const [consent] = rows
  if (!consent) return { ok: false, code: "already_withdrawn" }
  await recordChange(trx, aboutConsent(consent, by, { action: "withdrawn", after: { state: actor } }))
  const stories = await lockStories(trx, consentId)
  for (const storyId of stories) {
    const moved = await moveStoryIn(trx, { storyId, step: "withdraw", actor, by, today: now })
    if (!moved.ok) throw new Error(`${storyId} could not be withdrawn: ${moved.code}`)
  }
  return { ok: true, withdrawn_on: now, stories }
}

async function lockStories(trx: Knex, consentId: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select s.id from story s
      where s.state = 'published' and s.deleted_at is null
        and exists (select 1 from story_person sp
                     where sp.story_id = s.id and sp.consent_id = ? and sp.deleted_at is null)
      order by s.id for update of s`,
    [consentId],
  )
  return rows.map(({ id }) => id)
}
