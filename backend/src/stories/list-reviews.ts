import type { StoryKind, StoryState } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"
import { readStoryRows } from "./story-row"
import { toStoryDraft } from "./to-story-draft"

/** A story as the platform's list tells of it: of its people only until when it may be shown. */
export type ReviewRow = {
  id: string
  operator_id: string
  operator_name: string
  kind: StoryKind
  title: Partial<Record<"fr" | "nl" | "en", string | undefined>>
  state: StoryState
  people: number
  shown_until: string | null
  submitted_at: string | null
}
export type Reviews = { waiting: ReviewRow[]; shown: ReviewRow[]; shown_count: number }

const MOST_SHOWN = 50

/** Stories that wait to be read, the oldest first, and those last published. */
export async function listReviews(db: Knex): Promise<Reviews> {
  const { rows } = await runPrepared<{ id: string; state: StoryState; count: number }>(db, FOUND, { most: MOST_SHOWN })
  const found = await readStoryRows(
    db,
    rows.map(({ id }) => id),
  )
  const all = found.map((row): ReviewRow => ({
    id: row.id,
    operator_id: row.operator_id,
    operator_name: row.operator_name,
    kind: row.kind,
    title: toStoryDraft(row).title,
    state: row.state,
    people: row.people.length,
    shown_until: row.shown_until ?? row.people.map(({ valid_to }) => valid_to).sort()[0] ?? null,
    submitted_at: row.submitted_at?.toISOString() ?? null,
  }))
  return {
    waiting: all.filter(({ state }) => state === "in_review"),
    shown: all.filter(({ state }) => state === "published"),
    shown_count: rows.find(({ state }) => state === "published")?.count ?? 0,
  }
}

const FOUND = `
  (select s.id, s.state, count(*) over ()::int as count from story s
    where s.state = 'in_review' and s.deleted_at is null order by s.submitted_at limit 200)
  union all
  (select s.id, s.state, count(*) over ()::int from story s
    where s.state = 'published' and s.deleted_at is null order by s.published_at desc limit :most)`
