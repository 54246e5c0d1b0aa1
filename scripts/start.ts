import { knownAccounts, openHouse, prepareDatabase, type House } from "./lib/house.ts"
import { build, parts, placeDashboard } from "./lib/parts.ts"
import { addresses } from "./lib/print-addresses.ts"
import { seconds, step } from "./lib/progress.ts"
import { runHouse } from "./lib/run-house.ts"
import { serveBackend, serveStorefront, untilOneEnds } from "./lib/serve.ts"
import type { Started } from "./lib/stopping.ts"

/** Two lanes for two cores: the dashboard takes as long as the tables, the goods and the storefront together. */
async function buildAndFill(house: House): Promise<void> {
  await build(parts.packages, house.stack.system)
  await build(parts.backend, house.stack.system)
  const tablesThenShop = async () => {
    await prepareDatabase(house)
    await build(parts.storefront, house.storefrontEnv)
  }
  await Promise.all([build(parts.dashboard, house.backendEnv), tablesThenShop()])
  await placeDashboard()
}

async function serve(started: Started, house: House): Promise<never> {
  const servers = await Promise.all([
    step("backend answers", () => serveBackend(started, house)),
    step("shop answers", () => serveStorefront(started, house)),
  ])
  console.log(addresses(house.stack, await knownAccounts()))
  return untilOneEnds(servers)
}

const begun = performance.now()

await runHouse(async (started) => {
  const house = await openHouse(started)
  await buildAndFill(house)
  console.log(`✓ everything is built (${seconds(begun)})`)
  return serve(started, house)
})
