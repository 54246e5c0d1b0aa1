import { startBackend, type TestBackend } from "./backend.ts"
import { cloneDatabase, type TestDatabase } from "./database.ts"
import { type Shopper, shopperAt } from "./shop-client.ts"
import { openShopDatabase, type ShopDatabase } from "./shop-database.ts"
import type { ClusterInfo } from "./test-cluster.ts"

export type RunningShop = AsyncDisposable & {
  database: TestDatabase
  backend: TestBackend
  shop: ShopDatabase
  shopper: Shopper
}

/** A backend over a seeded database of its own, with a shopper at it; all of it is gone with the suite. */
export async function startShop(cluster: ClusterInfo, env: Record<string, string> = {}): Promise<RunningShop> {
  const database = await cloneDatabase(cluster)
  const backend = await startBackend({ cluster, database, env })
  const shop = await openShopDatabase(database)
  return {
    database,
    backend,
    shop,
    shopper: shopperAt(backend),
    [Symbol.asyncDispose]: async () => {
      await shop[Symbol.asyncDispose]()
      await backend[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}
