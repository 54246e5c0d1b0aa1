import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { forgetCounts } from "./count-facets"
import { selectDocuments } from "./piece-document"
import { operatorsOf, placeInTurn } from "./place-in-turn"
import { PIECES_INDEX } from "./search-query"

type Container = Pick<MedusaContainer, "resolve">

/** What the index must learn when these products changed: they themselves, and those of their operators that moved with them. */
export async function refreshMutations(
  container: Container,
  productIds: readonly string[],
): Promise<SearchTypes.SearchMutation[]> {
  if (productIds.length === 0) return []
  const moved = await placeInTurn(container, await operatorsOf(container, productIds))
  return mutationsOf(container, [...new Set([...productIds, ...moved])])
}

async function mutationsOf(container: Container, ids: readonly string[]): Promise<SearchTypes.SearchMutation[]> {
  const documents = await selectDocuments(container, [...ids])
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
  await applyMutations(container, mutations)
}

/** Places these operators' pieces by their free hours of now; answers how many moved. */
export async function refreshTurns(container: Container, operatorIds: readonly string[]): Promise<number> {
  const moved = await placeInTurn(container, operatorIds)
  if (moved.length > 0) await applyMutations(container, await mutationsOf(container, moved))
  return moved.length
}

async function applyMutations(container: Container, mutations: readonly SearchTypes.SearchMutation[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  for (const mutation of mutations)
    if (mutation.action === "upsert")
      await search.upsertDocuments({ index: PIECES_INDEX, documents: mutation.documents })
    else await search.deleteDocuments({ index: PIECES_INDEX, filters: mutation.filters })
  forgetCounts()
}
