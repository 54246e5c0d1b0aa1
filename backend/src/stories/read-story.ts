import type { Locale, PieceCard, Story } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { toCard } from "../catalogue/card"
import { selectDocuments } from "../catalogue/piece-document"
import { availabilityOfProducts } from "../catalogue/supply"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import { today } from "../today"
import { readStoryCards } from "./list-shown-stories"
import { storyIsShownSql, storyStateSql } from "./shown-sql"
import { readStoryRow, type StoryRow } from "./story-row"
import { type AddressOf, toStory } from "./to-story"

type Container = Pick<MedusaContainer, "resolve">
export type StoryReading = { state: "here"; story: Story } | { state: "gone" | "unknown" }

/** A story that is shown, or whether it is gone or never was. */
export async function readStory(container: Container, handle: string, locale: Locale): Promise<StoryReading> {
  const db = databaseOf(container)
  const { rows } = await runPrepared<{ id: string; state: "here" | "gone" | "unknown" }>(db, STATE, { handle })
  const found = rows[0]
  if (!found || found.state !== "here") return { state: found?.state === "gone" ? "gone" : "unknown" }
  const row = await readStoryRow(db, found.id)
  return row ? { state: "here", story: await withNeighbours(container, row, { locale }) } : { state: "unknown" }
}

type Shown = { locale: Locale; addressOf?: AddressOf }

/** A story with its pieces as they can be had now, other stories, and the one to read next. */
export async function withNeighbours(container: Container, row: StoryRow, shown: Shown): Promise<Story> {
  const db = databaseOf(container)
  const { locale, addressOf } = shown
  const { rows } = await runPrepared<{ others: string[]; next: string | null }>(db, NEIGHBOURS, { id: row.id })
  const { others = [], next = null } = rows[0] ?? {}
  const ids = [...new Set(next === null ? others : [...others, next])]
  const cards = await readStoryCards(db, ids, locale)
  const cardOf = (id: string) => cards[ids.indexOf(id)] ?? null
  return {
    ...toStory(row, locale, addressOf),
    pieces: await piecesOf(container, row, locale),
    others: others.flatMap((id) => cardOf(id) ?? []),
    next: next === null ? null : cardOf(next),
  }
}

async function piecesOf(container: Container, { pieces }: StoryRow, locale: Locale): Promise<PieceCard[]> {
  const ids = pieces.map(({ id }) => id)
  if (ids.length === 0) return []
  const [documents, available] = await Promise.all([
    selectDocuments(container, ids),
    availabilityOfProducts(container, ids, today()),
  ])
  const sorted = [...documents].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return sorted.map((document) => toCard(document, locale, available.get(document.id) ?? { state: "sold_out" }))
}

const STATE = `select s.id, ${storyStateSql("s")} as state from story s where s.handle = :handle and s.deleted_at is null`

/** Three others: those it names, then those it shares a piece, a workshop or a kind with; and the one published before it. */
const NEIGHBOURS = `
  select coalesce((
           select array_agg(near.id) from (
             select x.id from story x left join story_link l on l.story_id = s.id and l.other_id = x.id and l.deleted_at is null
              where x.id <> s.id and ${storyIsShownSql("x")}
                and (l.id is not null or x.operator_id = s.operator_id or x.kind = s.kind)
              order by l.rank nulls last, (x.operator_id = s.operator_id) desc, x.published_at desc, x.id limit 3) near), '{}') as others,
         (select x.id from story x
           where x.id <> s.id and ${storyIsShownSql("x")}
           order by (x.published_at, x.id) < (coalesce(s.published_at, now()), s.id) desc, x.published_at desc, x.id desc
           limit 1) as next
    from story s where s.id = :id`
