import type { ConsentCard, Locale } from "@etabli/store-api"
import { CHANNELS, consentState, consentTextOf, MEDIA, type Ticks } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pickText } from "../catalogue/texts"
import { runPrepared } from "../database/run-prepared"
import { storyIsShownSql } from "../stories/shown-sql"
import { readStoryRows } from "../stories/story-row"
import { toStoryDraft } from "../stories/to-story-draft"
import { hashToken } from "./consent-card"

/** A consent by its card's link: nothing here says who the person is. */
export type CardRow = {
  id: string
  operator_id: string
  operator: string
  operator_name: string
  email: string
  phone: string
  shown_name: string
  language: Locale
  text_version: string
  ticks: Ticks
  valid_from: string
  valid_to: string
  withdrawn_on: string | null
  code_hash: string
  /** Ids of the stories that show this person now. */
  stories: string[]
}

export async function findCard(db: Knex, token: string): Promise<CardRow | null> {
  const { rows } = await runPrepared<CardRow>(db, BY_TOKEN, { hash: hashToken(token) })
  return rows[0] ?? null
}

/** What the card's page tells, in the language it is read in; the text of the consent in the one it was given in. */
export async function toConsentCard(
  db: Knex,
  row: CardRow,
  { locale, today }: { locale: Locale; today: string },
): Promise<ConsentCard> {
  const { title, paragraphs } = consentTextOf(row.text_version).words[row.language]
  const terms = { from: row.valid_from, to: row.valid_to, withdrawn_on: row.withdrawn_on }
  return {
    shown_name: row.shown_name,
    state: consentState(terms, today),
    operator: { handle: row.operator, name: row.operator_name, email: row.email, phone: row.phone },
    language: row.language,
    agreed: MEDIA.map((medium) => ({
      medium,
      channels: CHANNELS.filter((channel) => row.ticks[medium]?.includes(channel)),
    })).filter(({ channels }) => channels.length > 0),
    ...terms,
    form: { version: row.text_version, title, paragraphs: [...paragraphs] },
    stories: await titlesOf(db, row.stories, locale),
  }
}

/** Handles and titles of stories, shown or gone. */
export async function titlesOf(db: Knex, ids: readonly string[], locale: Locale): Promise<ConsentCard["stories"]> {
  const rows = await readStoryRows(db, ids)
  return rows.map((row) => ({ handle: row.handle, title: pickText(toStoryDraft(row).title, locale, row.language) }))
}

const BY_TOKEN = `
  select c.id, c.operator_id, o.handle as operator, o.name as operator_name, o.email, o.phone, c.shown_name, c.language,
         c.text_version, c.ticks, c.valid_from, c.valid_to, c.withdrawn_on, c.code_hash,
         coalesce((select array_agg(s.id order by s.published_at desc) from story s
                    where ${storyIsShownSql("s")}
                      and exists (select 1 from story_person sp
                                   where sp.story_id = s.id and sp.consent_id = c.id and sp.deleted_at is null)), '{}') as stories
    from consent c join operator o on o.id = c.operator_id
   where c.card_hash = :hash and c.deleted_at is null`
