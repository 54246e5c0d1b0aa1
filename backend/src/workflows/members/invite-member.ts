import { createHash, randomBytes } from "node:crypto"
import type { Locale } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { sendMail } from "../send-mail/send-mail"

/** Days for which an invitation can be accepted. */
export const INVITATION_DAYS = 14

/** What the invited person will be. */
export type Belonging =
  | { scope: "platform"; role: "platform"; operator_id: null; shop: null }
  | { scope: "operator"; role: "manager" | "lister" | "accountant"; operator_id: string; shop: null }
  | { scope: "shop"; role: "staff"; operator_id: null; shop: string }

type Invite = { email: string; locale: Locale; as: Belonging; actorId: string }
type Written = { id: string; inviter: string; place: string | null }

/** Name of the shared shop with this handle. */
const SHOP_NAME = `(select l.name from stock_location l
                     where l.metadata ->> 'handle' = ? and l.deleted_at is null limit 1)`

export type InviteOutcome = { ok: true; id: string } | { ok: false; code: "already_member" }

/** Sends the letter that lets its reader become a member. A new one takes the place of one that is still open. */
export async function inviteMember(container: MedusaContainer, invite: Invite): Promise<InviteOutcome> {
  const token = randomBytes(32).toString("base64url")
  const written = await databaseOf(container).transaction((trx) => writeInvitation(trx, invite, token))
  if (!written) return { ok: false, code: "already_member" }
  await sendMail(container, {
    kind: "member-invitation",
    to: invite.email,
    locale: invite.locale,
    idempotency_key: `member-invitation:${written.id}`,
    data: {
      inviter: written.inviter,
      place: written.place ?? "Établi",
      role: invite.as.role,
      days: INVITATION_DAYS,
      url: `${config.backendUrl}/join/${token}`,
    },
  })
  return { ok: true, id: written.id }
}

export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

async function writeInvitation(
  trx: Knex,
  { email, locale, as, actorId }: Invite,
  token: string,
): Promise<Written | null> {
  if (await isMember(trx, email, as)) return null
  const { scope, role, operator_id, shop } = as
  await trx("invitation")
    .where({ email, scope, operator_id, shop, accepted_at: null, revoked_at: null })
    .update({ revoked_at: trx.fn.now() })
  const id = generateEntityId(undefined, "invt")
  const expires_at = new Date(Date.now() + INVITATION_DAYS * 86_400_000)
  const row = { id, email, scope, operator_id, shop, role, locale, token_hash: tokenHash(token), invited_by: actorId }
  await insertRows(trx, { invitation: [{ ...row, expires_at }] })
  await recordChange(trx, {
    actorId,
    operatorId: operator_id,
    entity: "invitation",
    entityId: id,
    action: "invited",
    label: email,
    after: { role },
  })
  const { rows } = await trx.raw<{ rows: Omit<Written, "id">[] }>(
    `select coalesce(nullif(concat_ws(' ', u.first_name, u.last_name), ''), u.email) as inviter,
            coalesce((select name from operator where id = ?), ${SHOP_NAME}) as place
       from "user" u where u.id = ?`,
    [operator_id, shop, actorId] as never,
  )
  return { id, inviter: rows[0]?.inviter ?? "Établi", place: rows[0]?.place ?? null }
}

async function isMember(trx: Knex, email: string, { scope, operator_id, shop }: Belonging): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from membership m join "user" u on u.id = m.user_id and u.deleted_at is null
      where lower(u.email) = lower(?) and m.scope = ? and m.operator_id is not distinct from ?
        and m.shop is not distinct from ? and m.ended_at is null and m.deleted_at is null`,
    [email, scope, operator_id, shop] as never,
  )
  return rows.length > 0
}
