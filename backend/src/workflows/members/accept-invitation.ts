import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { openInvitation, type OpenInvitation } from "./open-invitation"

/** Letters and digits enough that nobody guesses it. */
export const PASSWORD_LENGTH = 10

export type NewPerson = { first_name: string; last_name: string; password: string }
export type AcceptOutcome = { ok: true } | { ok: false; code: "gone" }

/** Makes a member of whoever holds the letter; somebody new to the dashboard gets an account with it. */
export async function acceptInvitation(
  container: MedusaContainer,
  token: string,
  person: NewPerson | null,
): Promise<AcceptOutcome> {
  const db = databaseOf(container)
  const invitation = await openInvitation(db, token)
  if (!invitation || (!invitation.user_id && !person)) return { ok: false, code: "gone" }
  const userId = invitation.user_id ?? (await createUser(container, invitation, person))
  const isTaken = await db.transaction((trx) => takeUp(trx, invitation, userId))
  return isTaken ? { ok: true } : { ok: false, code: "gone" }
}

/** The letter proves whose mailbox it is: a sign-in that somebody else made for the address before gets this password. */
async function createUser(
  container: MedusaContainer,
  { email, locale }: OpenInvitation,
  person: NewPerson | null,
): Promise<string> {
  const { password = "", ...names } = person ?? {}
  const auth = container.resolve(Modules.AUTH)
  const fresh = await auth.register("emailpass", { body: { email, password } })
  const found =
    fresh.authIdentity ?? (await auth.updateProvider("emailpass", { entity_id: email, password })).authIdentity
  if (!found) throw new Error(`${email} cannot be registered: ${fresh.error ?? ""}`)
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: found.id, userData: { email, ...names, metadata: { locale } } },
  })
  return result.id
}

/** Two clicks on one letter make one membership: the row of the invitation lets one of them pass. */
async function takeUp(trx: Knex, invitation: OpenInvitation, userId: string): Promise<boolean> {
  const { id: invitation_id, scope, role, operator_id, shop } = invitation
  const taken = await trx("invitation")
    .where({ id: invitation_id, accepted_at: null, revoked_at: null })
    .update({ accepted_at: trx.fn.now(), accepted_by: userId })
  if (taken === 0) return false
  const running = await trx("membership")
    .select("id")
    .where({ user_id: userId, scope, operator_id, shop, ended_at: null, deleted_at: null })
    .first<{ id: string } | undefined>()
  if (running) return true
  const id = generateEntityId(undefined, "memb")
  const row = { id, user_id: userId, scope, operator_id, shop, role, starts_at: new Date(), invitation_id }
  await insertRows(trx, { membership: [row] })
  await recordChange(trx, {
    actorId: userId,
    operatorId: operator_id,
    entity: "membership",
    entityId: id,
    action: "accepted",
    label: invitation.email,
    after: { role },
  })
  return true
}
