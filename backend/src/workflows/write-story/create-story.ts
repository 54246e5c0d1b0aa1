import { randomInt } from "node:crypto"
import type { Language } from "@etabli/listing"
import type { StoryKind } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { insertRows } from "../../database/insert-rows"
import { aboutStory } from "./write-story"

export type NewStory = { operatorId: string; by: string; title: string; language: Language; kind: StoryKind }

/** Begins a story: what it is called is enough. Answers its id. */
export async function createStory(db: Knex, { operatorId, by, title, language, kind }: NewStory): Promise<string> {
  const id = generateEntityId(undefined, "stry")
  await db.transaction(async (trx) => {
    await insertRows(trx, {
      story: [emptyStory({ id, operator_id: operatorId, handle: handleFor(title), kind, language, title })],
    })
    await recordChange(trx, aboutStory({ id, operator_id: operatorId, title }, by, { action: "created" }))
  })
  return id
}

type Begun = { id: string; operator_id: string; handle: string; kind: StoryKind; language: Language; title: string }

/** A row of a draft that says nothing yet but its title. */
export function emptyStory(begun: Begun) {
  const lists = { blocks: [], pictures: [], channels: ["site"], checked: [] }
  return { ...begun, ...lists, state: "draft", version: 1, summary: "", reading_minutes: 1 }
}

/** An address from a title; the letters at its end keep two stories apart for life. */
function handleFor(title: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "")
  const tail = Array.from({ length: 4 }, () => "abcdefghjkmnpqrstuvwxyz23456789"[randomInt(31)] ?? "a").join("")
  return [words, tail].filter(Boolean).join("-")
}
