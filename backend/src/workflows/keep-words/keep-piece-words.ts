import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { updateRows } from "../../database/update-rows"
import type { ShopWord } from "../../words/read-words"

type New = Pick<ShopWord, "kind" | "handle" | "names"> & { rank: number }

export async function addPieceWord(db: Knex, { kind, handle, names, rank }: New): Promise<string> {
  const id = generateEntityId(undefined, "word")
  await insertRows(db, { piece_word: [{ id, kind, handle, names, rank }] })
  return id
}

export async function changePieceWord(db: Knex, { id, names, is_retired }: ShopWord): Promise<void> {
  await updateRows(db, { table: "piece_word", key: "id", rows: [{ id, names, is_retired }] })
}

export async function orderPieceWords(db: Knex, ids: readonly string[]): Promise<void> {
  await updateRows(db, { table: "piece_word", key: "id", rows: ids.map((id, rank) => ({ id, rank })) })
}
