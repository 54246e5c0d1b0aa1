import { type Language, type LanguageStates, type StoryDraft, storyLanguageStates } from "@etabli/listing"
import { type CopyKind, type StoryActor, type StoryState, type StoryStep, stepsOf } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FieldFault } from "../api/admin-refusal"
import { config } from "../config"
import { today } from "../today"
import { keyedAddress } from "./picture-key"
import { pointFields, publicationPoints } from "./publication-points"
import { readStoryRow, type StoryRow } from "./story-row"
import { toStoryDraft } from "./to-story-draft"

export type FormPicture = { name: string; picture_id: string; url: string; width: number; height: number }
export type RemovedCopy = {
  kind: CopyKind
  address: string
  served_by: "shop" | "backend"
  removed_at: Date
  verified_at: Date | null
}

/** A story as its page in the dashboard needs it. */
export type StoryForm = {
  id: string
  version: number
  state: StoryState
  story: StoryDraft
  pictures: FormPicture[]
  languages: LanguageStates
  checked: Language[]
  /** What stands between it and the shop, people by the id of their consent. */
  missing: FieldFault[]
  /** What who asks may do with it now. */
  steps: StoryStep[]
  sent_back_because: string | null
  published_at: string | null
  shown_until: string | null
  gone_at: string | null
  removals: RemovedCopy[]
  shop_url: string
}

type Asked = { storyId: string; operatorId?: string; actor: StoryActor }

export async function readStoryForm(db: Knex, { storyId, operatorId, actor }: Asked): Promise<StoryForm | null> {
  const row = await readStoryRow(db, storyId, operatorId)
  return row ? toForm(row, { actor, removals: await readRemovals(db, row.id) }) : null
}

function toForm(row: StoryRow, { actor, removals }: { actor: StoryActor; removals: RemovedCopy[] }): StoryForm {
  const story = toStoryDraft(row)
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    story,
    pictures: row.pictures.flatMap(({ name, picture_id }) => toFormPicture(row, name, picture_id) ?? []),
    languages: storyLanguageStates(story, row.checked),
    checked: row.checked,
    missing: pointFields(publicationPoints(row, today())),
    steps: stepsOf(row.state, actor),
    sent_back_because: row.state === "draft" ? row.sent_back_because : null,
    published_at: row.published_at?.toISOString() ?? null,
    shown_until: row.shown_until,
    gone_at: row.gone_at?.toISOString() ?? null,
    removals,
    shop_url: `${config.storefrontUrl}/${row.language}/stories/${row.handle}`,
  }
}

function toFormPicture({ kept }: StoryRow, name: string, picture_id: string): FormPicture | null {
  const picture = kept.find(({ id }) => id === picture_id)
  return picture ? { name, ...formPicture(picture) } : null
}

/** A kept picture as the dashboard shows it: the middle size, opened by a key. */
export function formPicture({ id, width, height, sizes }: StoryRow["kept"][number]): Omit<FormPicture, "name"> {
  const shown = sizes.at(Math.min(1, sizes.length - 1))?.width ?? width
  const url = keyedAddress(id, shown, { secret: config.secrets.link, now: new Date() })
  return { picture_id: id, url, width, height }
}

async function readRemovals(db: Knex, storyId: string): Promise<RemovedCopy[]> {
  return db<RemovedCopy & { story_id: string }>("story_removal")
    .select("kind", "address", "served_by", "removed_at", "verified_at")
    .where({ story_id: storyId })
    .orderBy(["removed_at", "id"])
}
