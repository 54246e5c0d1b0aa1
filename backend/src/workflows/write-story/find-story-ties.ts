import type { StoryDraft } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FieldFault } from "../../api/admin-refusal"
import { runPrepared } from "../../database/run-prepared"
import type { StoryTies } from "./save-story-ties"

type Asked = { operatorId: string; storyId: string; story: StoryDraft }
type Found = { kind: "piece" | "story" | "consent"; id: string; name: string }

/**
 * Ids of what a story names: pieces of any workshop (a story may be told about another's), stories, and consents of its
 * own operator. What is not there is a fault of the field that names it.
 */
export async function findStoryTies(
  db: Knex,
  { operatorId, storyId, story }: Asked,
): Promise<{ ties: StoryTies; faults: FieldFault[] }> {
  const { rows } = await runPrepared<Found>(db, NAMED, {
    operator: operatorId,
    story: storyId,
    pieces: story.pieces,
    stories: story.stories,
    consents: story.people.map(({ consent }) => consent),
  })
  const idOf = (kind: Found["kind"], name: string) => rows.find((row) => row.kind === kind && row.name === name)?.id
  const pieces = story.pieces.map((name) => idOf("piece", name))
  const others = story.stories.map((name) => idOf("story", name))
  const people = story.people.map(({ consent }) => idOf("consent", consent))
  return {
    ties: { pieces: pieces.filter((id) => id !== undefined), others: others.filter((id) => id !== undefined) },
    faults: [...unknown("pieces", pieces), ...unknown("stories", others), ...unknown("people", people)],
  }
}

function unknown(path: string, ids: readonly (string | undefined)[]): FieldFault[] {
  return ids.flatMap((id, index) => (id === undefined ? [{ path: `${path}.${String(index)}`, code: "unknown" }] : []))
}

const NAMED = `
  select 'piece' as kind, p.id, p.handle as name
    from product p join piece_details d on d.product_id = p.id and d.deleted_at is null
   where p.handle = any(cast(:pieces as text[])) and p.deleted_at is null
  union all
  select 'story', s.id, s.handle from story s
   where s.handle = any(cast(:stories as text[])) and s.id <> :story and s.deleted_at is null
  union all
  select 'consent', c.id, c.id from consent c
   where c.id = any(cast(:consents as text[])) and c.operator_id = :operator and c.deleted_at is null`
