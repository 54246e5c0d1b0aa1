import { type Locale, type Stories, type StoriesQuery, STORY_PAGE_SIZE, type StoryCard } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"
import { storyIsShownSql } from "./shown-sql"
import { readStoryRows } from "./story-row"
import { toStoryCard } from "./to-story"

type Count = { facet: "kind" | "operator"; value: string; count: number }

/** A page of the stories that are shown, the newest first, with how many each filter would leave. */
export async function listShownStories(db: Knex, query: StoriesQuery): Promise<Stories> {
  const { locale, kind = null, operator = null, piece = null, page } = query
  const asked = { kind, operator, piece }
  const [found, counts] = await Promise.all([
    runPrepared<{ id: string; total: number }>(db, FOUND, {
      ...asked,
      take: STORY_PAGE_SIZE,
      skip: (page - 1) * STORY_PAGE_SIZE,
    }),
    runPrepared<Count>(db, COUNTS, asked),
  ])
  const total = found.rows[0]?.total ?? 0
  const facet = (name: Count["facet"]) =>
    counts.rows.filter((row) => row.facet === name).map(({ value, count }) => ({ value, count }))
  return {
    stories: await readStoryCards(
      db,
      found.rows.map(({ id }) => id),
      locale,
    ),
    total,
    page,
    pages: Math.ceil(total / STORY_PAGE_SIZE),
    facets: { kind: facet("kind"), operator: facet("operator") },
  }
}

/** Cards of stories, in the order asked. */
export async function readStoryCards(db: Knex, ids: readonly string[], locale: Locale): Promise<StoryCard[]> {
  return (await readStoryRows(db, ids)).map((row) => toStoryCard(row, locale))
}

const OF_PIECE = `(cast(:piece as text) is null or exists (
    select 1 from story_piece sp join product p on p.id = sp.product_id and p.deleted_at is null
     where sp.story_id = s.id and sp.deleted_at is null and p.handle = :piece))`
const OF_KIND = "(cast(:kind as text) is null or s.kind = :kind)"
const OF_OPERATOR = "(cast(:operator as text) is null or o.handle = :operator)"
const SHOWN = `from story s join operator o on o.id = s.operator_id and o.deleted_at is null where ${storyIsShownSql("s")}`

const FOUND = `
  select s.id, count(*) over ()::int as total ${SHOWN} and ${OF_KIND} and ${OF_OPERATOR} and ${OF_PIECE}
   order by s.published_at desc, s.id limit :take offset :skip`

const COUNTS = `
  select 'kind' as facet, s.kind as value, count(*)::int as count ${SHOWN} and ${OF_OPERATOR} and ${OF_PIECE} group by s.kind
  union all
  select 'operator', o.handle, count(*)::int ${SHOWN} and ${OF_KIND} and ${OF_PIECE} group by o.handle
   order by 1, 2`
