import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { inParts } from "../../database/in-parts"
import { insertRows } from "../../database/insert-rows"
import { claimVersions } from "./claim-versions"
import { mergeRowsByTable, newPieceRows } from "./new-piece-rows"
import type { ListedPiece, PieceToWrite, WantedMove } from "./piece-to-write"
import { readTies, type Ties } from "./read-ties"
import { refuseTakenCodes } from "./refuse-taken-codes"
import { unknownWords } from "../../words/unknown-words"
import { writeCaps } from "./write-caps"
import { writeChanged } from "./write-changed"
import { writeStock } from "./write-stock"

export type Writing = {
  pieces: readonly PieceToWrite[]
  /** Of choices that are listed; a new one brings its stock itself. */
  moves: readonly WantedMove[]
  /** Told after each part, with the number of pieces written. */
  progressed?: (pieces: number) => Promise<void>
}

/**
 * The one way of pieces into the tables: those of a file, a form, a sheet. Writes in the caller's transaction: products,
 * choices, prices, stock, texts, pictures' places, caps. Answers the products' ids by handle.
 * @throws a refusal (`refusalOf`) for what is no longer as it was seen; the transaction must end with it
 */
export async function writePieces(trx: Knex, { pieces, moves, progressed }: Writing): Promise<Map<string, string>> {
  const ties = await readTies(trx)
  refuseUnknown(pieces, ties)
  const listed = pieces.filter((one): one is ListedPiece => one.known !== null)
  const fresh = pieces.filter(({ known }) => known === null)
  const ids = new Map(listed.map(({ known }) => [known.handle, known.id]))
  await refuseTakenCodes(trx, pieces)
  await claimVersions(trx, listed)
  let done = 0
  for (const part of inParts(fresh)) {
    for (const { piece } of part) ids.set(piece.handle, generateEntityId(undefined, "prod"))
    await insertRows(trx, mergeRowsByTable(part.map((one) => newPieceRows(one, ids.get(one.piece.handle) ?? "", ties))))
    await progressed?.((done += part.length))
  }
  for (const part of inParts(listed)) {
    await writeChanged(trx, part, ties)
    await progressed?.((done += part.length))
  }
  // Last: what sales wait for is locked for as short as can be, and in the order in which they lock it.
  await writeStock(trx, { pieces: listed, moves }, ties)
  await writeCaps(trx, pieces, ids)
  return ids
}

function refuseUnknown(pieces: readonly PieceToWrite[], { places, words }: Ties): void {
  for (const { piece } of pieces) {
    const [field] = unknownWords(words, piece)
    if (field) throw missing(piece.handle, field, String(piece[field]))
    for (const { stock = {} } of piece.variants)
      for (const place of Object.keys(stock)) if (!places[place]) throw missing(piece.handle, "place", place)
  }
}

function missing(handle: string, what: string, name: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `${handle} names the ${what} ${name}, which is not there.`)
}
