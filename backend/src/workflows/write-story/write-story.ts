import { type Language, type StoryDraft, storyDraftSchema, storyLanguageOf, storyStillChecked } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { type Change, recordChange } from "../../access/record-change"
import type { FieldFault } from "../../api/admin-refusal"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { fieldsOfIssues } from "../../pieces/fields-of-issues"
import { readStoryRow, type StoryRow } from "../../stories/story-row"
import { inOwnLanguage } from "../../stories/story-texts"
import { toStoryDraft } from "../../stories/to-story-draft"
import { deliverEvents } from "../deliver-events/deliver-events"
import { findStoryTies } from "./find-story-ties"
import { ownPictureIds } from "./own-picture-ids"
import { saveStoryTies, type StoryTies } from "./save-story-ties"
import { type PictureIds, storyColumns } from "./story-columns"
import { fieldsChanged } from "./story-changes"

/** What a form sends: the version it saw, the story without what only the house says, kept pictures by name. */
export type SentStory = {
  version: number
  story: Record<string, unknown>
  pictureIds: PictureIds
  /** Languages that the person says to have read over, of all there are. */
  read: Language[]
}
export type WriteStory = { operatorId: string; storyId: string; by: string; sent: SentStory }
export type WriteOutcome =
  { ok: true } | { ok: false; code: "invalid"; fields: FieldFault[] } | { ok: false; code: "conflict" | "not_a_draft" }

/**
 * Saves what a form says of a story, all or nothing. Whoever saved last is never overwritten unseen: a version is claimed
 * once. Words are written in a draft; of a published story only translations are, since a person has read the rest.
 */
export async function writeStory(container: MedusaContainer, write: WriteStory): Promise<WriteOutcome> {
  const db = databaseOf(container)
  const { operatorId, storyId, sent } = write
  const row = await readStoryRow(db, storyId, operatorId)
  if (!row) throw new Error(`${storyId} is no story of ${operatorId}`)
  const read = await readSent(db, row, sent)
  if (!read.ok) return read
  if (!isOpen(row, read.story, read.pictureIds)) return { ok: false, code: "not_a_draft" }
  const { story, ties, pictureIds } = read
  const isSaved = await saveStory(db, row, { by: write.by, sent, story, ties, pictureIds })
  if (!isSaved) return { ok: false, code: "conflict" }
  deliverEvents.soon(container)
  return { ok: true }
}

type Read = { story: StoryDraft; ties: StoryTies; pictureIds: PictureIds }

async function readSent(
  db: Knex,
  row: StoryRow,
  sent: SentStory,
): Promise<({ ok: true } & Read) | { ok: false; code: "invalid"; fields: FieldFault[] }> {
  const house = { handle: row.handle, operator: row.operator }
  const alien = Object.keys(house).filter((field) => field in sent.story)
  const parsed = storyDraftSchema.safeParse({ ...sent.story, ...house })
  if (!parsed.success) return { ok: false, code: "invalid", fields: fieldsOfIssues(parsed.error.issues) }
  const story = parsed.data
  const { ties, faults } = await findStoryTies(db, { operatorId: row.operator_id, storyId: row.id, story })
  const pictures = await ownPictureIds(db, row.operator_id, { story, ids: sent.pictureIds })
  const fields = [...alien.map((path) => ({ path, code: "unknown" })), ...faults, ...pictures.faults]
  if (fields.length > 0) return { ok: false, code: "invalid", fields }
  return { ok: true, story, ties, pictureIds: pictures.ids }
}

/** A draft takes any word; a published story no word of its own language, no part, person or picture. */
function isOpen(row: StoryRow, story: StoryDraft, pictureIds: PictureIds): boolean {
  if (row.state === "draft") return true
  if (row.state !== "published") return false
  const ownOf = (one: StoryDraft) => JSON.stringify(sorted(inOwnLanguage(one, row.language)))
  const isSamePictures = row.pictures.every(({ name, picture_id }) => pictureIds[name] === picture_id)
  return storyLanguageOf(story) === row.language && ownOf(story) === ownOf(toStoryDraft(row)) && isSamePictures
}

/** Keys in one order, so that two ways of saying the same compare as one. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}

async function saveStory(
  db: Knex,
  row: StoryRow,
  { by, sent, ...read }: Pick<WriteStory, "by" | "sent"> & Read,
): Promise<boolean> {
  const before = toStoryDraft(row)
  const checked = storyStillChecked({ story: before, checked: row.checked }, read.story, sent.read)
  return db.transaction(async (trx) => {
    const claimed = await trx("story")
      .where({ id: row.id, operator_id: row.operator_id, version: sent.version, state: row.state })
      .update({ ...storyColumns({ ...read, checked }), version: sent.version + 1, updated_at: trx.fn.now() })
    if (claimed === 0) return false
    await saveStoryTies(trx, { storyId: row.id, ...read })
    const changes = fieldsChanged(before, read.story)
    if (changes) await recordChange(trx, aboutStory(row, by, { action: "changed", ...changes }))
    if (row.state === "published") await tellChanged(trx, row)
    return true
  })
}

type Deed = Pick<Change, "action" | "before" | "after">

export function aboutStory(row: Pick<StoryRow, "id" | "operator_id" | "title">, by: string | null, deed: Deed): Change {
  return { actorId: by, operatorId: row.operator_id, entity: "story", entityId: row.id, label: row.title, ...deed }
}

/** The pages of a story are made again. */
export async function tellChanged(trx: Knex, { id }: Pick<StoryRow, "id">): Promise<void> {
  const data = { story_id: id }
  await insertRows(trx, { outbox_event: [{ id: generateEntityId(undefined, "obev"), name: "story.changed", data }] })
}
