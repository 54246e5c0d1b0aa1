import { LANGUAGES, type WordKind } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import type { FieldFault } from "../../api/admin-refusal"
import { databaseOf } from "../../database/database-of"
import { revalidate } from "../../storefront-cache/revalidate"
import { type ShopWord, readWords, type WordNames } from "../../words/read-words"
import { slugOf } from "../slug"
import { addCategory, changeCategory, orderCategories } from "./keep-categories"
import { addPieceWord, changePieceWord, orderPieceWords } from "./keep-piece-words"

/** What the platform says of a word; what is left out stays. `place` counts from 0. */
export type WordChange = { names?: WordNames; sentences?: WordNames; is_retired?: boolean; place?: number }
export type NewWord = { names: WordNames; sentences?: WordNames | undefined }
type Kept = { ok: true } | { ok: false; status: 400 | 404; fields: FieldFault[] }
type By = { kind: WordKind; actorId: string }

/** A new word at the end of its kind, known by its English name from then on. */
export async function addWord(container: MedusaContainer, by: By, said: NewWord): Promise<Kept> {
  return oneAtATime(container, (db) => add(db, container, { ...by, said }))
}

type Adding = By & { said: NewWord }

async function add(db: Knex, container: MedusaContainer, { kind, actorId, said }: Adding): Promise<Kept> {
  const words = (await readWords(db))[kind]
  const taken = takenNames(words, said.names)
  if (taken.length > 0) return { ok: false, status: 400, fields: taken }
  const handle = freeHandle(words, said.names.en)
  const fresh = { kind, handle, rank: words.length, ...said }
  const id = kind === "category" ? await addCategory(container, fresh) : await addPieceWord(db, { ...fresh, kind })
  const after = { title: inAll(said.names) }
  const entity = entityOf(kind)
  await recordChange(db, {
    actorId,
    operatorId: null,
    entity,
    entityId: id,
    action: "created",
    label: said.names.fr,
    after,
  })
  return { ok: true }
}

/** Names a word, moves it among its kind, retires it or takes it up again; every page that names it follows. */
export async function changeWord(container: MedusaContainer, which: Which, change: WordChange): Promise<Kept> {
  return oneAtATime(container, (db) => apply(db, container, { ...which, change }))
}

type Which = By & { wordId: string }
type Changing = Which & { change: WordChange }

async function apply(db: Knex, container: MedusaContainer, { kind, actorId, wordId, change }: Changing): Promise<Kept> {
  const words = (await readWords(db))[kind]
  const word = words.find(({ id }) => id === wordId)
  if (!word) return { ok: false, status: 404, fields: [{ path: "word", code: "gone" }] }
  const others = words.filter((other) => other !== word)
  const taken = change.names ? takenNames(others, change.names) : []
  if (taken.length > 0) return { ok: false, status: 400, fields: taken }
  const { place, ...said } = change
  const now = { ...word, ...said }
  if (Object.keys(said).length > 0)
    await (kind === "category" ? changeCategory(container, now) : changePieceWord(db, now))
  if (place !== undefined) {
    const order = [...others.slice(0, place), word, ...others.slice(place)].map(({ id }) => id)
    await (kind === "category" ? orderCategories(db, order) : orderPieceWords(db, order))
  }
  await recordWord(db, { actorId, word, now, isMoved: place !== undefined })
  return { ok: true }
}

/** One after the other, so that no two words get the same name or place. */
async function oneAtATime(container: MedusaContainer, run: (db: Knex) => Promise<Kept>): Promise<Kept> {
  const kept = await databaseOf(container).transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('words of the shop'))")
    return run(trx)
  })
  if (kept.ok) revalidate(["shelves"])
  return kept
}

type Recorded = { actorId: string; word: ShopWord; now: ShopWord; isMoved: boolean }

async function recordWord(db: Knex, { actorId, word, now, isMoved }: Recorded): Promise<void> {
  const told = (one: ShopWord) => ({ title: inAll(one.names), is_retired: one.is_retired })
  await recordChange(db, {
    actorId,
    operatorId: null,
    entity: entityOf(word.kind),
    entityId: word.id,
    action: isMoved ? "moved" : "changed",
    label: now.names.fr,
    before: told(word),
    after: told(now),
  })
}

/** Categories are the shelves of the shop. */
function entityOf(kind: WordKind): "shelf" | "word" {
  return kind === "category" ? "shelf" : "word"
}

function inAll(names: WordNames): string {
  return LANGUAGES.map((language) => names[language]).join(" · ")
}

function takenNames(others: readonly ShopWord[], names: WordNames): FieldFault[] {
  const same = (a: string, b: string) => slugOf(a, a) === slugOf(b, b)
  return LANGUAGES.filter((language) => others.some((other) => same(other.names[language], names[language]))).map(
    (language) => ({ path: `names.${language}`, code: "taken" }),
  )
}

function freeHandle(words: readonly ShopWord[], name: string): string {
  const handle = slugOf(name, "word")
  const isTaken = (wanted: string) => words.some((word) => word.handle === wanted)
  if (!isTaken(handle)) return handle
  const turn = words.findIndex((_, index) => !isTaken(`${handle}-${String(index + 2)}`))
  return `${handle}-${String(turn + 2)}`
}
