import { type MissingPoint, missingForPublication, type PieceDraft } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Change, recordChange } from "../../access/record-change"
import { tellOfPieces } from "../../catalogue/tell-of-pieces"
import { databaseOf } from "../../database/database-of"
import { inParts } from "../../database/in-parts"
import type { FormRow } from "../../pieces/piece-row"
import { type OperatorFacts, readOperatorFacts } from "../../pieces/publishing-operator"
import { readFormRows } from "../../pieces/read-piece-form"
import { toDraft } from "../../pieces/to-draft"
import { deliverEvents } from "../deliver-events/deliver-events"
import { asItStands } from "../write-pieces/as-it-stands"
import { readKnown } from "../write-pieces/read-known"
import { writePieces } from "../write-pieces/write-pieces"
import { labelOf } from "./changes-of"

export type WaitingPiece = {
  id: string
  title: PieceDraft["title"]
  language: FormRow["language"]
  choices: number
  missing: MissingPoint[]
}
/** How many are shown now, and those that are not with what each lacks. */
export type PublishedPieces = { published: number; waiting: WaitingPiece[] }

type PublishPieces = { operatorId: string; by: string; pieceIds: readonly string[] }
type Ready = { row: FormRow; piece: PieceDraft }
type Draft = Ready & { missing: MissingPoint[] }

/** Shows those of an operator's drafts in the shop that lack nothing, together; the others stay as they are. */
export async function publishPieces(
  container: MedusaContainer,
  { operatorId, by, pieceIds }: PublishPieces,
): Promise<PublishedPieces> {
  const db = databaseOf(container)
  const facts = await readOperatorFacts(db, operatorId)
  const drafts: Draft[] = []
  for (const ids of inParts(pieceIds)) drafts.push(...draftsOf(await readFormRows(container, operatorId, ids), facts))
  const ready = drafts.filter(({ missing }) => missing.length === 0)
  if (ready.length > 0) {
    await db.transaction((trx) => show(trx, { operatorId, by, ready }))
    deliverEvents.soon(container)
  }
  const waiting = drafts
    .filter(({ missing }) => missing.length > 0)
    .map(({ row: { id, language, variants }, piece: { title }, missing }) => ({
      id,
      title,
      language,
      missing,
      choices: variants.length,
    }))
  return { published: ready.length, waiting }
}

function draftsOf(rows: readonly FormRow[], facts: OperatorFacts): Draft[] {
  return rows
    .filter(({ status }) => status !== "published")
    .map((row) => ({ row, piece: toDraft(row) }))
    .map((one) => ({ ...one, missing: missingForPublication(one.piece, one.row.pictures, facts) }))
}

type Showing = { operatorId: string; by: string; ready: readonly Ready[] }

async function show(trx: Knex, { operatorId, by, ready }: Showing): Promise<void> {
  const known = await readKnown(
    trx,
    ready.map(({ row }) => row.handle),
  )
  await writePieces(trx, {
    pieces: ready.map(({ row }) => ({
      ...asItStands(row, operatorId, known.get(row.handle)),
      status: "published" as const,
    })),
    moves: [],
  })
  const told = ready.map(({ row, piece }): Change => ({
    actorId: by,
    operatorId,
    entity: "piece",
    action: "published",
    entityId: row.id,
    label: labelOf(piece),
  }))
  await recordChange(trx, ...told)
  await tellOfPieces(
    trx,
    ready.map(({ row }) => row.id),
  )
}
