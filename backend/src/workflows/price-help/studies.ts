import type { PricingInputs } from "@etabli/pricing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { insertRows } from "../../database/insert-rows"

/** A version of how a price was come to. */
export type Study = {
  id: string
  piece_id: string | null
  piece_title: string | null
  note: string | null
  inputs: PricingInputs
  price_cents: number | null
  pieces: number
  created_at: string
  created_by: string | null
}
export type NewStudy = Pick<Study, "piece_id" | "note" | "inputs" | "price_cents" | "pieces">

const MOST = 30

/** The last versions, newest first: of a piece, or of the workshop and all its pieces. */
export async function listStudies(db: Knex, operatorId: string, pieceId: string | null): Promise<Study[]> {
  const { rows } = await db.raw<{ rows: Study[] }>(
    `select s.id, s.product_id as piece_id, p.title as piece_title, s.note, s.inputs, s.price_cents, s.pieces,
            s.created_at, nullif(concat_ws(' ', u.first_name, u.last_name), '') as created_by
       from price_study s
       left join product p on p.id = s.product_id
       left join "user" u on u.id = s.created_by
      where s.operator_id = :operator and s.deleted_at is null
        and (cast(:piece as text) is null or s.product_id = :piece)
      order by s.created_at desc, s.id desc limit ${MOST}`,
    { operator: operatorId, piece: pieceId },
  )
  return rows
}

/** Keeps a version; answers its id, or null where the piece is not the operator's. */
export async function saveStudy(
  db: Knex,
  { operatorId, actorId }: { operatorId: string; actorId: string },
  study: NewStudy,
): Promise<string | null> {
  if (study.piece_id && !(await isOwnPiece(db, operatorId, study.piece_id))) return null
  const { piece_id, ...rest } = study
  const id = generateEntityId(undefined, "pstd")
  await db.transaction(async (trx) => {
    await insertRows(trx, {
      price_study: [{ id, operator_id: operatorId, product_id: piece_id, created_by: actorId, ...rest }],
    })
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "price_study",
      entityId: id,
      action: "created",
      label: study.note,
      after: { price_cents: study.price_cents },
    })
  })
  return id
}

async function isOwnPiece(db: Knex, operatorId: string, pieceId: string): Promise<boolean> {
  const row = await db<{ id: string; operator_id: string; product_id: string }>("product_operator")
    .where({ operator_id: operatorId, product_id: pieceId })
    .whereNull("deleted_at")
    .first("id")
  return row !== undefined
}
