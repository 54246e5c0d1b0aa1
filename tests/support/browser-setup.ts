import { readBrowserStack, startBrowserStack } from "./browser-stack.ts"
import { openShopDatabase } from "./shop-database.ts"

/** What most tests buy must not run out. */
const wellStocked = ["tabouret-nervien", "lampe-lisiere"]

async function stockUp(): Promise<void> {
  await using database = await openShopDatabase({ url: readBrowserStack().databaseUrl })
  for (const handle of wellStocked) {
    const [first] = await database.variantsOf(handle)
    await database.setStock(first.id, 500)
  }
}

export default async function setup(): Promise<() => Promise<void>> {
  const stop = await startBrowserStack()
  await stockUp()
  return stop
}
