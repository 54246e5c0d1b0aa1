import { fireAt } from "./autocannon.ts"
import type { Shops } from "./checkout.ts"
import { interleave } from "./interleave.ts"
import { measure, type Summary } from "./sample.ts"

const SECONDS = 5
const ROUNDS = 3
/** A page of cards with the counts of every filter. */
export const CATALOGUE_PATH = "/store/pieces?locale=fr"
export const STOCK_CATALOGUE_PATH = "/store/products?limit=20"

export type CatalogueResult = { ours: Summary; stock: Summary }

/** The list of pieces, against stock Medusa's list of products with neither prices, stock nor facets. */
export async function compareCatalogues({ ours, stock, postmaster }: Shops): Promise<CatalogueResult> {
  const key = (value: string) => ({ "x-publishable-api-key": value })
  const fire = (app: number, url: string, headers: Record<string, string>) => () =>
    measure({ app, database: postmaster }, () => fireAt({ url, seconds: SECONDS, headers }))
  const { backend } = ours
  return interleave(
    {
      stock: fire(stock.pid, stock.url + STOCK_CATALOGUE_PATH, key(stock.key)),
      ours: fire(backend.pid, backend.url + CATALOGUE_PATH, key(backend.publishableKey)),
    },
    ROUNDS,
  )
}
