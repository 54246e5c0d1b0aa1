import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Belonging } from "./invite-member"
import { tokenHash } from "./invite-member"

export type OpenInvitation = Belonging & {
  id: string
  email: string
  locale: Locale
  /** What the person will belong to. */
  place: string
  /** Id of the user of the dashboard with this address, if there is one: it keeps its password. */
  user_id: string | null
}

/** The invitation that this key opens, if it is neither accepted, taken back nor too old. */
export async function openInvitation(db: Knex, token: string): Promise<OpenInvitation | null> {
  const { rows } = await db.raw<{ rows: OpenInvitation[] }>(
    `select i.id, i.email, i.locale, i.scope, i.role, i.operator_id, i.shop, u.id as user_id,
            coalesce(o.name, l.name, 'Établi') as place
       from invitation i
       left join operator o on o.id = i.operator_id
       left join stock_location l on l.metadata ->> 'handle' = i.shop and l.deleted_at is null
       left join "user" u on lower(u.email) = lower(i.email) and u.deleted_at is null
      where i.token_hash = ? and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
        and i.deleted_at is null`,
    [tokenHash(token)],
  )
  return rows[0] ?? null
}
