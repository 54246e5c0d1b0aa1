import { CATALOGUE_PATH, STOCK_CATALOGUE_PATH } from "./catalogue.ts"
import type { Shops } from "./checkout.ts"
import { countingStatements } from "./statements.ts"
import { STOCK_DATABASE } from "./stock-shop.ts"
import type { TestCluster } from "../support/test-cluster.ts"

/** Statements by what is done: `ours` and, where there is one, stock Medusa's way of the same. */
export type StatementsResult = Record<string, { ours: number; stock?: number }>

export async function countStatements(cluster: TestCluster, { ours, stock }: Shops): Promise<StatementsResult> {
  const { backend, databaseName } = ours
  const piece = `/store/pieces/${ours.fullestPiece}?locale=fr`
  const get = (url: string, key: string) => async () => {
    const response = await fetch(url, { headers: { "x-publishable-api-key": key } })
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    await response.arrayBuffer()
  }
  const ofOurs = (path: string) => get(backend.url + path, backend.publishableKey)
  return countingStatements(cluster, async ({ count }) => ({
    "checkout, 1 operator": {
      ours: await count(databaseName, () => ours.buy(1)),
      stock: await count(STOCK_DATABASE, stock.buy),
    },
    "checkout, 3 operators": { ours: await count(databaseName, () => ours.buy(3)) },
    "catalogue page": {
      ours: await count(databaseName, ofOurs(CATALOGUE_PATH)),
      stock: await count(STOCK_DATABASE, get(stock.url + STOCK_CATALOGUE_PATH, stock.key)),
    },
    piece: { ours: await count(databaseName, ofOurs(piece)) },
  }))
}
