import { type Language, LANGUAGES, stillCheckedTexts } from "@etabli/listing"
import { type ClaimKind, findClaims } from "@etabli/trust"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { showOperatorAnew } from "../../catalogue/show-operator-anew"
import { databaseOf } from "../../database/database-of"
import {
  type Presentation,
  PRESENTATION_FIELDS,
  type PresentationTexts,
  type StoredPresentation,
  toPresentation,
} from "./presentation"

type Save = {
  operatorId: string
  actorId: string
  texts: PresentationTexts
  /** Languages that whoever saves says to have read over, of all there are. */
  read: readonly Language[]
  /** Of the texts that they saw. */
  version: string
}
type Fault = { path: string; code: "changed_meanwhile" | "emptied" | ClaimKind }
export type SaveOutcome = { ok: true; presentation: Presentation } | { ok: false; faults: Fault[] }

export async function readPresentation(db: Knex, operatorId: string): Promise<Presentation | null> {
  const row = await stored(db, operatorId)
  return row ? toPresentation(row) : null
}

/** Writes what a workshop tells of itself; its public pages follow. What stood in its own language is not taken away. */
export async function savePresentation(container: MedusaContainer, save: Save): Promise<SaveOutcome> {
  const outcome = await databaseOf(container).transaction((trx) => write(trx, save))
  if (outcome.ok) await showOperatorAnew(container, [save.operatorId])
  return outcome
}

async function write(trx: Knex, save: Save): Promise<SaveOutcome> {
  const row = await stored(trx, save.operatorId, true)
  if (!row) throw new Error(`The operator ${save.operatorId} is gone.`)
  const before = toPresentation(row)
  if (before.version !== save.version) return { ok: false, faults: [{ path: "form", code: "changed_meanwhile" }] }
  const { own } = before
  const after = toPresentation({ ...row, ...save.texts })
  const emptied = PRESENTATION_FIELDS.filter((field) => before.texts[field][own] && !after.texts[field][own])
  if (emptied.length > 0)
    return { ok: false, faults: emptied.map((field) => ({ path: `${field}.${own}`, code: "emptied" })) }
  const claims = claimsIn(after.texts)
  if (claims.length > 0) return { ok: false, faults: claims }
  const checked = stillCheckedTexts(
    { texts: Object.values(before.texts), checked: before.checked },
    Object.values(after.texts),
    { own, read: save.read },
  )
  const json = Object.fromEntries(PRESENTATION_FIELDS.map((field) => [field, JSON.stringify(after.texts[field])]))
  await trx("operator")
    .where({ id: save.operatorId })
    .update({ ...json, checked, updated_at: trx.fn.now() })
  const saved = toPresentation({ ...row, ...after.texts, checked })
  await recordChange(trx, {
    actorId: save.actorId,
    operatorId: save.operatorId,
    entity: "presentation",
    entityId: save.operatorId,
    action: "changed",
    before: { languages: before.states },
    after: { languages: saved.states },
  })
  return { ok: true, presentation: saved }
}

/** What a workshop may not claim of itself either (directive (EU) 2024/825). */
function claimsIn(texts: PresentationTexts): Fault[] {
  return PRESENTATION_FIELDS.flatMap((field) =>
    LANGUAGES.flatMap((language) => {
      const [claim] = findClaims(texts[field][language] ?? "", "prose")
      return claim ? [{ path: `${field}.${language}`, code: claim.kind }] : []
    }),
  )
}

async function stored(db: Knex, operatorId: string, isLocked = false): Promise<StoredPresentation | null> {
  const query = db<StoredPresentation & { id: string; deleted_at: Date | null }>("operator")
    .select("handle", "languages", "summary", "description", "craft", "opening", "checked")
    .where({ id: operatorId })
    .whereNull("deleted_at")
  const row = await (isLocked ? query.forUpdate() : query).first()
  return row ?? null
}
