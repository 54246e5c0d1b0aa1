import { shownUntil, type StoryActor, type StoryState, type StoryStep, stepStory } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordChange } from "../../access/record-change"
import type { FieldFault } from "../../api/admin-refusal"
import { pointFields, publicationPoints } from "../../stories/publication-points"
import { readStoryRow, type StoryRow } from "../../stories/story-row"
import { shownPeopleOf } from "../../stories/to-story-draft"
import { aboutStory } from "../write-story/write-story"
import { logRemoval } from "./log-removal"
import { ACTION_OF } from "./story-actions"
import { tellOf } from "./tell-of"

export type MoveStory = {
  storyId: string
  /** Where an operator's people act: another's story is none. */
  operatorId?: string | undefined
  step: StoryStep
  actor: StoryActor
  /** Id of the dashboard's user; null for the person with the card and for the calendar. */
  by: string | null
  /** Why it is sent back. */
  because?: string | undefined
  today: string
  /** The day it was first shown, for a story that comes from a file. */
  publishedOn?: string | undefined
}
export type MoveOutcome =
  | { ok: true; state: StoryState }
  | { ok: false; code: "wrong_state" | "not_yours" }
  | { ok: false; code: "not_complete"; fields: FieldFault[] }

/**
 * Takes one step of a story's life: state, what follows from it, the log and the event that tells of it stand in one
 * transaction. The story's row is locked, so that of two people one comes second and is told the state it finds.
 */
export async function moveStory(db: Knex, move: MoveStory): Promise<MoveOutcome> {
  return db.transaction((trx) => moveStoryIn(trx, move))
}

/** The same within a transaction that does more. */
export async function moveStoryIn(trx: Knex, move: MoveStory): Promise<MoveOutcome> {
  await trx("story").select("id").where({ id: move.storyId }).forUpdate()
  // A consent that is being withdrawn waits for the story, or the story for it: neither is missed.
  await trx.raw(LOCK_CONSENTS, [move.storyId])
  const row = await readStoryRow(trx, move.storyId, move.operatorId)
  if (!row) throw new Error(`There is no story ${move.storyId}.`)
  const next = stepStory(row.state, move.step, move.actor)
  if (!next.ok) return next
  const points = publicationPoints(row, move.today)
  const fields = needsAll(move.step) ? pointFields(points) : []
  if (fields.length > 0) return { ok: false, code: "not_complete", fields }
  await trx("story")
    .where({ id: row.id })
    .update(columnsOf(row, move, next.state))
  if (next.state === "withdrawn" || next.state === "expired") await logRemoval(trx, row)
  await tellOf(trx, row, next.state)
  const after = { state: next.state, ...(move.because !== undefined && { because: move.because }) }
  const change = { action: ACTION_OF[move.step], before: { state: row.state }, after }
  await recordChange(trx, aboutStory(row, move.by, change))
  return next
}

const LOCK_CONSENTS = `
  select c.id from consent c join story_person sp on sp.consent_id = c.id and sp.deleted_at is null
   where sp.story_id = ? order by c.id for share of c`

/** Whether a step is taken by a story that lacks nothing only. */
function needsAll(step: StoryStep): boolean {
  return step === "submit" || step === "publish"
}

function columnsOf(row: StoryRow, { step, because, publishedOn }: MoveStory, state: StoryState) {
  const now = new Date()
  const moved = { state, version: row.version + 1, updated_at: now }
  switch (step) {
    case "submit":
      return { ...moved, submitted_at: now, sent_back_because: null }
    case "send_back":
      return { ...moved, sent_back_because: because ?? null }
    case "publish": {
      const first = publishedOn === undefined ? now : new Date(`${publishedOn}T09:00:00Z`)
      const until = shownUntil(shownPeopleOf(row).people)
      return { ...moved, published_at: row.published_at ?? first, shown_until: until, gone_at: null }
    }
    case "withdraw":
    case "expire":
      return { ...moved, gone_at: now }
    case "take_back":
    case "revise":
    case "renew":
      return moved
  }
}
