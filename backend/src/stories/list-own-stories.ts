import { LANGUAGES, type Language, type LanguageStates, storyLanguageStates } from "@etabli/listing"
import { STORY_STATES, type StoryKind, type StoryState } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "zod"
import { config } from "../config"
import { runPrepared } from "../database/run-prepared"
import { keyedAddress } from "./picture-key"
import { readStoryRows, type StoryRow } from "./story-row"
import { toStoryDraft } from "./to-story-draft"

export const STORIES_PAGE = 25
export const storyListSchema = z.strictObject({
  q: z.string().trim().max(100).default(""),
  state: z.enum(["all", ...STORY_STATES]).default("all"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type StoryListQuery = z.infer<typeof storyListSchema>

/** One row of the list of an operator's stories. */
export type ListedStoryRow = {
  id: string
  handle: string
  kind: StoryKind
  title: Partial<Record<Language, string>>
  state: StoryState
  picture_url: string | null
  languages: LanguageStates
  people: number
  shown_until: string | null
  sent_back: boolean
  changed_at: string
}
export type ListedStories = { stories: ListedStoryRow[]; count: number; page_size: number }

/** A page of an operator's stories, last changed first. */
export async function listOwnStories(db: Knex, operatorId: string, query: StoryListQuery): Promise<ListedStories> {
  const { rows } = await runPrepared<{ id: string; count: number }>(db, FOUND, {
    operator: operatorId,
    state: query.state,
    pattern: `%${query.q.replace(/[\\%_]/g, "\\$&")}%`,
    take: STORIES_PAGE,
    skip: (query.page - 1) * STORIES_PAGE,
  })
  const found = await readStoryRows(
    db,
    rows.map(({ id }) => id),
  )
  return { stories: found.map(toListed), count: rows[0]?.count ?? 0, page_size: STORIES_PAGE }
}

function toListed(row: StoryRow): ListedStoryRow {
  const story = toStoryDraft(row)
  return {
    id: row.id,
    handle: row.handle,
    kind: row.kind,
    title: Object.fromEntries(LANGUAGES.flatMap((one) => (story.title[one] ? [[one, story.title[one]]] : []))),
    state: row.state,
    picture_url: smallPicture(row),
    languages: storyLanguageStates(story, row.checked),
    people: row.people.length,
    shown_until: row.shown_until,
    sent_back: row.sent_back_because !== null && row.state === "draft",
    changed_at: row.updated_at.toISOString(),
  }
}

/** The first picture as the dashboard shows it, shown in the shop or not. */
export function smallPicture({ pictures, kept }: Pick<StoryRow, "pictures" | "kept">): string | null {
  const picture = kept.find(({ id }) => id === pictures[0]?.picture_id)
  const [size] = picture?.sizes ?? []
  return picture && size ? keyedAddress(picture.id, size.width, { secret: config.secrets.link, now: new Date() }) : null
}

const FOUND = `
  select s.id, count(*) over ()::int as count from story s
   where s.operator_id = :operator and s.deleted_at is null and (:state = 'all' or s.state = :state)
     and (:pattern = '%%' or unaccent(s.title) ilike unaccent(:pattern)
          or exists (select 1 from translation t where t.reference_id = s.id and t.deleted_at is null
                        and unaccent(t.translations ->> 'title') ilike unaccent(:pattern)))
   order by s.updated_at desc, s.id limit :take offset :skip`
