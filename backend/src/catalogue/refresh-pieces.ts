import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { selectRows } from "../database/select-rows"
import { forgetCounts } from "./count-facets"
import { fairTurn, type Turning } from "./fair-turn"
import { selectDocuments } from "./piece-document"
import { PIECES_INDEX } from "./search-query"

type Container = Pick<MedusaContainer, "resolve">

/** What the index must learn when these products changed: they themselves, and those whose turn moved with them. */
export async function refreshMutations(
  container: Container,
  productIds: readonly string[],
): Promise<SearchTypes.SearchMutation[]> {
  if (productIds.length === 0) return []
  const ids = [...new Set([...productIds, ...(await assignTurns(container))])]
  const documents = await selectDocuments(container, ids)
  const gone = ids.filter((id) => !documents.some((document) => document.id === id))
  forgetCounts()
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

/** Brings the index up to date at once; fills it where it was never filled. */
export async function refreshPieces(container: Container, productIds: readonly string[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const mutations = await refreshMutations(container, productIds)
  const index = (await search.listIndexes()).find(({ name }) => name === PIECES_INDEX)
  if (index?.status !== "ready") {
    await search.reindex({ index: PIECES_INDEX })
    return
  }
  for (const mutation of mutations)
    if (mutation.action === "upsert")
      await search.upsertDocuments({ index: PIECES_INDEX, documents: mutation.documents })
    else await search.deleteDocuments({ index: PIECES_INDEX, filters: mutation.filters })
  forgetCounts()
}

/** Writes each piece's place in the fair turn; answers the products whose place is another now. */
async function assignTurns(container: Container): Promise<string[]> {
  const pieces = await selectRows<Turning & { turn: number }>(
    container,
    `select p.id, o.handle as operator, d.listed_on, d.turn
       from product p
       join piece_details d on d.product_id = p.id and d.deleted_at is null
       join product_operator po on po.product_id = p.id and po.deleted_at is null
       join operator o on o.id = po.operator_id and o.deleted_at is null
      where p.status = 'published' and p.deleted_at is null`,
  )
  const before = new Map(pieces.map((piece) => [piece.id, piece.turn]))
  const moved = fairTurn(pieces)
    .map((id, index) => ({ id, turn: index + 1 }))
    .filter(({ id, turn }) => before.get(id) !== turn)
  if (moved.length > 0)
    await selectRows(
      container,
      `update piece_details d set turn = m.turn, updated_at = now()
         from jsonb_to_recordset(?::jsonb) as m (id text, turn int)
        where d.product_id = m.id and d.deleted_at is null`,
      [JSON.stringify(moved)],
    )
  return moved.map(({ id }) => id)
}
