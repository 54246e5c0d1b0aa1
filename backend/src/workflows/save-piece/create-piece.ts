import { randomInt } from "node:crypto"
import type { Language, PieceDraft } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { readOperatorFacts } from "../../pieces/publishing-operator"
import { readFormRows } from "../../pieces/read-piece-form"
import { toDraft } from "../../pieces/to-draft"
import type { PieceEdit } from "../import-pieces/listed-piece"
import { today } from "../../today"
import { listPiece } from "./list-piece"

type Owner = { operatorId: string; by: string }
export type NewPiece = Owner & { name: string; language: Language; kind: NonNullable<PieceDraft["kind"]> }

/** Begins a piece: its name is enough. Answers its id. */
export async function createPiece(container: MedusaContainer, { name, language, kind, ...owner }: NewPiece) {
  const codes = newCodes(name)
  const { handle: operator } = await readOperatorFacts(databaseOf(container), owner.operatorId)
  const piece: PieceDraft = {
    handle: codes.handle,
    operator,
    language,
    kind,
    title: { [language]: name },
    variants: [{ sku: codes.sku }],
    listed_on: today(),
  }
  return begin(container, owner, { piece, pictures: [] })
}

export type CopyPiece = Owner & { pieceId: string; names: Partial<Record<Language, string>> }

/** A draft like another piece, under a name of its own, with nothing in stock. Answers its id. */
export async function copyPiece(container: MedusaContainer, { pieceId, names, ...owner }: CopyPiece) {
  const [row] = await readFormRows(container, owner.operatorId, [pieceId])
  if (!row) throw new Error(`${pieceId} is no piece of ${owner.operatorId}`)
  const { caps: _, ...from } = toDraft(row)
  const title = { ...from.title, ...names }
  const { handle } = newCodes(title[row.language] ?? row.title)
  const variants = from.variants.map(({ stock: __, ...variant }, index) => ({
    ...variant,
    sku: newCodes(`${title[row.language] ?? ""} ${String(index + 1)}`).sku,
  }))
  return begin(container, owner, {
    piece: { ...from, handle, title, variants, listed_on: today() },
    pictures: row.pictures,
  })
}

type Begun = { piece: PieceDraft; pictures: PieceEdit["pictures"] }

async function begin(
  container: MedusaContainer,
  { operatorId, by }: Owner,
  { piece, pictures }: Begun,
): Promise<string> {
  const edit: PieceEdit = { version: null, status: "draft", checked: [], pictures, seen: {} }
  const outcome = await listPiece(container, { operatorId, by, row: null, piece, edit })
  if (!outcome.ok) throw new Error(`A new piece was refused: ${outcome.refusal.code}`)
  return outcome.id
}

/** An address and a code from a name; the letters at the end keep two chairs apart. */
function newCodes(name: string): { handle: string; sku: string } {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  const tail = Array.from({ length: 4 }, () => "abcdefghjkmnpqrstuvwxyz23456789"[randomInt(31)] ?? "a").join("")
  const code = (most: number) => [words.slice(0, most).replace(/-$/, ""), tail].filter(Boolean).join("-")
  return { handle: code(60), sku: code(30).toUpperCase() }
}
