import { type Locale, localeSchema } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"
import { today } from "../../today"
import { sendMail } from "../send-mail/send-mail"

const DAYS_BEFORE = 31

type Ending = {
  id: string
  shown_name: string
  valid_to: string
  operator: string
  country: string
  languages: Locale[]
  managers: string[]
  stories: number
}

/** Tells each operator's managers a month before a consent ends on which a story stands. Sent once for each consent. */
export async function warnOfEndings(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  const until = new Date(Date.parse(`${today()}T00:00:00Z`) + DAYS_BEFORE * 86_400_000).toISOString().slice(0, 10)
  const { rows } = await db.raw<{ rows: Ending[] }>(ENDING, { today: today(), until })
  for (const ending of rows) {
    const { id, shown_name, valid_to, operator, stories } = ending
    for (const to of ending.managers)
      await sendMail(container, {
        kind: "consent-ending",
        to,
        locale: localeSchema.catch("fr").parse(ending.languages[0]),
        country: ending.country,
        data: { operator, shown_name, ends_on: valid_to, stories, dashboard_url: `${config.backendUrl}/app/consents` },
        idempotency_key: `consent-ending:${id}:${to}`,
      })
    await db("consent").where({ id }).update({ warned_at: new Date() })
  }
}

const ENDING = `
  select c.id, c.shown_name, c.valid_to, o.name as operator, o.country, o.languages, shown.stories,
         coalesce((select array_agg(u.email) from membership m join "user" u on u.id = m.user_id and u.deleted_at is null
                    where m.operator_id = o.id and m.role = 'manager' and m.deleted_at is null
                      and m.starts_at <= now() and (m.ended_at is null or m.ended_at > now())), '{}') as managers
    from consent c
    join operator o on o.id = c.operator_id and o.deleted_at is null
    cross join lateral (select count(*)::int as stories from story_person sp
                          join story s on s.id = sp.story_id and s.state = 'published' and s.deleted_at is null
                         where sp.consent_id = c.id and sp.deleted_at is null) shown
   where c.withdrawn_on is null and c.deleted_at is null and c.warned_at is null
     and c.valid_to >= :today and c.valid_to <= :until and shown.stories > 0
   order by c.valid_to limit 50`
