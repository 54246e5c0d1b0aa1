import { type CopyKind, isGone } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"
import { runPrepared } from "../../database/run-prepared"
import { postTags } from "../../storefront-cache/revalidate"
import { storyTags } from "../../storefront-cache/revalidate-story"

type Copy = {
  id: string
  story_id: string
  handle: string
  kind: CopyKind
  address: string
  served_by: "shop" | "backend"
  tries: number
}
type Asked = { id: string; isGone: boolean; answer: string }

const AT_ONCE = 60
const PATIENCE_MS = 8000

/**
 * Asks every copy of a story that went whether it is gone, and writes down when it was. While a page of the shop is still
 * there the storefront is told again: a call that got lost takes nothing away from anybody's right.
 */
export async function verifyRemovals(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  const copies = await due(db)
  if (copies.length === 0) return
  const late = copies.filter(({ served_by, tries }) => served_by === "shop" && tries > 0)
  const tags = await storyTags(container, [...new Set(late.map(({ story_id }) => story_id))])
  // A storefront that is away is told at the next turn.
  const told = tags.length > 0 ? await postTags(tags).then(asNull, String) : null
  const answers: Asked[] = []
  for (const copy of copies) answers.push(await ask(copy))
  await note(
    db,
    answers.map((one) => (one.isGone || told === null ? one : { ...one, answer: `${one.answer}; ${told}` })),
  )
}

/** Those not asked yet, and those asked a while ago: the pauses grow to an hour. */
async function due(db: Knex): Promise<Copy[]> {
  const { rows } = await runPrepared<Copy>(db, DUE, { most: AT_ONCE })
  return rows
}

async function ask({ id, handle, kind, address, served_by }: Copy): Promise<Asked> {
  const url = `${served_by === "shop" ? config.storefrontUrl : config.backendUrl}${address}${kind === "answer" ? "?locale=fr" : ""}`
  try {
    const headers: Record<string, string> = kind === "answer" ? { "x-publishable-api-key": config.storefrontKey } : {}
    const response = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) })
    const body = await response.text()
    return { id, isGone: isGone({ kind }, handle, { status: response.status, body }), answer: String(response.status) }
  } catch (error) {
    return { id, isGone: false, answer: error instanceof Error ? error.name : "no answer" }
  }
}

async function note(db: Knex, answers: readonly Asked[]): Promise<void> {
  await db.raw(NOTE, [
    JSON.stringify(answers.map(({ id, isGone: gone, answer }) => ({ id, gone, answer: answer.slice(0, 200) }))),
  ])
}

function asNull(): null {
  return null
}

const DUE = `
  select id, story_id, handle, kind, address, served_by, tries from story_removal
   where verified_at is null and deleted_at is null
     and (tries = 0 or updated_at < now() - make_interval(secs => least(3600, 5 * 2 ^ least(tries, 10))))
   order by removed_at, id limit :most`

const NOTE = `
  update story_removal r
     set tries = r.tries + 1, updated_at = now(), last_answer = n.answer, verified_at = case when n.gone then now() end
    from jsonb_to_recordset(cast(? as jsonb)) as n (id text, gone boolean, answer text)
   where r.id = n.id`
