import { languageStates, missingForPublication } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { availabilityOfProducts } from "../catalogue/supply"
import { config } from "../config"
import { databaseOf } from "../database/database-of"
import { today } from "../today"
import { whyChoicesStay } from "../workflows/write-pieces/why-choices-stay"
import type { PieceForm } from "./piece-form"
import { FORM_ROWS, type FormRow } from "./piece-row"
import { type OperatorFacts, readOperatorFacts } from "./publishing-operator"
import { toDraft } from "./to-draft"

type Container = Pick<MedusaContainer, "resolve">

/** The operator's pieces among these, in the order asked. */
export function readFormRows(container: Container, operatorId: string, pieceIds: readonly string[]) {
  return selectFormRows(databaseOf(container), operatorId, pieceIds)
}

export async function selectFormRows(db: Knex, operatorId: string, pieceIds: readonly string[]): Promise<FormRow[]> {
  const { rows } = await db.raw<{ rows: FormRow[] }>(FORM_ROWS, {
    operator: operatorId,
    pieces: [...pieceIds],
  } as never)
  const places = new Map(pieceIds.map((id, index) => [id, index]))
  return [...rows].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}

export async function readPieceForm(
  container: Container,
  operatorId: string,
  pieceId: string,
): Promise<PieceForm | null> {
  const [row] = await readFormRows(container, operatorId, [pieceId])
  if (!row) return null
  const db = databaseOf(container)
  const [facts, available, staying] = await Promise.all([
    readOperatorFacts(db, operatorId),
    availabilityOfProducts(container, row.status === "published" ? [row.id] : [], today()),
    whyChoicesStay(
      db,
      row.variants.map(({ id }) => id),
    ),
  ])
  return { ...toForm(row, facts), availability: available.get(row.id) ?? null, staying }
}

function toForm(row: FormRow, facts: OperatorFacts): Omit<PieceForm, "availability" | "staying"> {
  const piece = toDraft(row)
  return {
    id: row.id,
    version: row.version,
    status: row.status === "published" ? "published" : "draft",
    tag_address: row.status === "published" ? `${config.storefrontUrl}/pieces/${piece.handle}/tag` : null,
    piece,
    pictures: row.pictures,
    languages: languageStates(piece, row.checked),
    checked: row.checked,
    missing: missingForPublication(piece, row.pictures, facts),
    places: facts.places.map(({ handle, name, is_bench, country }) => ({ handle, name, is_bench, country })),
    reserved: Object.fromEntries(
      row.variants.map(({ sku, levels }) => [
        sku,
        Object.fromEntries(levels.map(({ place, reserved }) => [place, reserved])),
      ]),
    ),
  }
}
