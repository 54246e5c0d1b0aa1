import { createHash } from "node:crypto"
import type { ConsentFile, StoryDraft, StoryFile } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { moveStory } from "../move-story/move-story"
import { today } from "../../today"
import { emptyStory } from "../write-story/create-story"
import { findStoryTies } from "../write-story/find-story-ties"
import { saveStoryTies } from "../write-story/save-story-ties"
import { type PictureIds, storyColumns } from "../write-story/story-columns"
import { type ConsentIds, importConsents, type OperatorIds } from "./import-consents"
import { importPictures, type StoryPictureBytes } from "./import-pictures"

export type ListedStory = { file: StoryFile; pictures: StoryPictureBytes[] }
export type StoriesPlan = { fresh: string[]; changed: string[]; unchanged: number }

type Known = { id: string; handle: string; file_hash: string | null; state: string }

/**
 * Brings stories to what their files say, by the path of the dashboard's form: written as drafts, submitted, and published
 * where the gate lets them. A file that says what it said before changes nothing; neither does one whose story was
 * withdrawn, is being written on, or has run out: what a person did in the shop stands above a file.
 */
export async function importStories(
  container: MedusaContainer,
  { stories, consents }: { stories: readonly ListedStory[]; consents: readonly ConsentFile[] },
): Promise<StoriesPlan> {
  const db = databaseOf(container)
  const operators = await readOperatorIds(db)
  const consentIds = await importConsents(db, consents, operators)
  const known = await readKnown(db, stories)
  const plan: StoriesPlan = { fresh: [], changed: [], unchanged: 0 }
  const due = stories.filter((story) => isDue(story, known.get(story.file.handle)))
  const ids = new Map<string, string>()
  // All rows first, so that stories may name each other.
  for (const { file } of due) ids.set(file.handle, known.get(file.handle)?.id ?? (await begin(db, file, operators)))
  for (const story of due) {
    const id = ids.get(story.file.handle) ?? ""
    const owner = { operatorId: operators[story.file.operator] ?? "", by: null }
    const pictureIds = await importPictures(container, owner, story.pictures)
    await write(db, { id, story, operatorId: owner.operatorId, pictureIds, consentIds })
    plan[known.has(story.file.handle) ? "changed" : "fresh"].push(story.file.handle)
  }
  plan.unchanged = stories.length - due.length
  return plan
}

async function readOperatorIds(db: Knex): Promise<OperatorIds> {
  const rows = await db<{ id: string; handle: string }>("operator").select("id", "handle").whereNull("deleted_at")
  return Object.fromEntries(rows.map(({ id, handle }) => [handle, id]))
}

async function readKnown(db: Knex, stories: readonly ListedStory[]): Promise<Map<string, Known>> {
  const handles = stories.map(({ file }) => file.handle)
  const rows = await db<Known>("story").select("id", "handle", "file_hash", "state").whereIn("handle", handles)
  return new Map(rows.map((row) => [row.handle, row]))
}

function isDue(story: ListedStory, known: Known | undefined): boolean {
  if (!known) return true
  return known.file_hash !== null && known.file_hash !== hashOfStory(story) && known.state === "published"
}

async function begin(db: Knex, { handle, kind, operator, language = "fr" }: StoryFile, operators: OperatorIds) {
  const id = generateEntityId(undefined, "stry")
  const operator_id = operators[operator]
  if (operator_id === undefined) throw new Error(`data/stories/${handle}.yaml: there is no workshop ${operator}`)
  await insertRows(db, { story: [emptyStory({ id, operator_id, handle, kind, language, title: "" })] })
  return id
}

type Written = { id: string; story: ListedStory; operatorId: string; pictureIds: PictureIds; consentIds: ConsentIds }

async function write(db: Knex, { id, story, operatorId, pictureIds, consentIds }: Written): Promise<void> {
  const { file } = story
  const draft = withConsentIds(file, consentIds)
  const { ties, faults } = await findStoryTies(db, { operatorId, storyId: id, story: draft })
  if (faults.length > 0)
    throw new Error(`data/stories/${file.handle}.yaml: ${faults.map(({ path }) => path).join(", ")} unknown`)
  await db.transaction(async (trx) => {
    const columns = storyColumns({ story: draft, pictureIds, checked: file.checked })
    await trx("story")
      .where({ id })
      .update({ ...columns, state: "draft", file_hash: hashOfStory(story), updated_at: trx.fn.now() })
    await saveStoryTies(trx, { storyId: id, story: draft, ties })
  })
  await publish(db, id, file)
}

/** The steps of a life that a file stands for. */
async function publish(db: Knex, storyId: string, { handle, published_on }: StoryFile): Promise<void> {
  const move = { storyId, by: null, today: today() }
  for (const taken of [
    await moveStory(db, { ...move, step: "submit", actor: "manager" }),
    await moveStory(db, { ...move, step: "publish", actor: "platform", publishedOn: published_on }),
  ]) {
    if (taken.ok) continue
    const why =
      taken.code === "not_complete" ? taken.fields.map(({ path, code }) => `${path} ${code}`).join(", ") : taken.code
    throw new Error(`data/stories/${handle}.yaml cannot be published: ${why}`)
  }
}

/** The same story with its people by the ids of their consents. */
function withConsentIds({ published_on: _, checked: __, ...story }: StoryFile, ids: ConsentIds): StoryDraft {
  const idOf = (key: string) => ids[key] ?? key
  return {
    ...story,
    people: story.people.map((person) => ({ ...person, consent: idOf(person.consent) })),
    pictures: story.pictures.map((picture) => ({ ...picture, shows: picture.shows.map(idOf) })),
    blocks: story.blocks.map((block) =>
      block.type === "quote" && block.person !== undefined ? { ...block, person: idOf(block.person) } : block,
    ),
  }
}

function hashOfStory({ file, pictures }: ListedStory): string {
  const told = JSON.stringify([file, pictures.map(({ name, sha256 }) => [name, sha256])])
  return createHash("sha256").update(told).digest("hex")
}
