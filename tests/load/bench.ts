import { Console } from "node:console"
import { step } from "../../scripts/lib/progress.ts"
import { explain, Refusal } from "../../scripts/lib/refusal.ts"
import { settings } from "../../scripts/lib/settings.ts"
import { Started, untilAskedToStop } from "../../scripts/lib/stopping.ts"
import { startTestCluster, type TestCluster } from "../support/test-cluster.ts"
import { measureAvailability } from "./availability.ts"
import { compareCatalogues } from "./catalogue.ts"
import { compareCheckouts, type OurSide, type Shops } from "./checkout.ts"
import { goalsOf } from "./goals.ts"
import { measureGrowth } from "./growth.ts"
import { machine } from "./machine.ts"
import { openOurShop } from "./our-shop.ts"
import { report } from "./report.ts"
import { measurePiecePage } from "./piece-page.ts"
import { postmasterOf } from "./postmaster.ts"
import type { Measured, Result } from "./result.ts"
import { countStatements } from "./statements-of-routes.ts"
import { openStockShop, type StockShop } from "./stock-shop.ts"

/** Measures the shop and prints what came out. Answers the code to exit with: 1 when something failed, not when a goal was missed. */
export async function bench(words: readonly string[]): Promise<number> {
  const asJson = words.includes("--json")
  const parts = words.filter((word) => !word.startsWith("-"))
  // What is printed on the way must not stand in the JSON.
  if (asJson) globalThis.console = new Console(process.stderr, process.stderr)
  const started = new Started()
  const stopped = untilAskedToStop(settings).then((why): never => {
    throw new Refusal(`Stopped before the end (${why}).`)
  })
  try {
    const result = await Promise.race([stopped, run(started, parts)])
    process.stdout.write(asJson ? `${JSON.stringify(result, null, 2)}\n` : report(result))
    return 0
  } catch (error) {
    console.error(`\n  ${explain(error)}\n`)
    return 1
  } finally {
    await started.stopAll()
  }
}

const PARTS = ["statements", "checkout", "catalogue", "page", "availability", "growth"] as const
type Part = (typeof PARTS)[number]

async function run(started: Started, words: readonly string[]): Promise<Result> {
  const begun = performance.now()
  const on = machine()
  const parts = chosen(words)
  const house = await openHouse(started, parts)
  const measured: Measured = {}
  for (const part of parts) {
    const found = await step(part, () => measurePart[part](house))
    Object.assign(measured, found)
  }
  return { machine: on, minutes: (performance.now() - begun) / 60_000, goals: goalsOf(measured), ...measured }
}

type House = { cluster: TestCluster; started: Started; ours: OurSide; stock: StockShop | undefined }

/** Growth comes last: it leaves the index full. */
const measurePart: Record<Part, (house: House) => Promise<Measured>> = {
  statements: async (house) => ({ statements: await countStatements(house.cluster, bothOf(house)) }),
  checkout: async (house) => ({ checkout: await compareCheckouts(bothOf(house)) }),
  catalogue: async (house) => ({ catalogue: await compareCatalogues(bothOf(house)) }),
  page: async ({ cluster, started, ours }) => ({ page: await measurePiecePage(cluster, { ...ours, started }) }),
  availability: async ({ cluster, ours }) => ({ availability: await measureAvailability(cluster, ours) }),
  growth: async ({ ours }) => ({ growth: await measureGrowth(ours) }),
}
const COMPARED: readonly Part[] = ["statements", "checkout", "catalogue"]

/** Starts what the parts need: stock Medusa only where there is something to compare. */
async function openHouse(started: Started, parts: readonly Part[]): Promise<House> {
  const cluster = await startTestCluster()
  started.add("", () => cluster.stop())
  const postmaster = await postmasterOf(cluster.postgres)
  const isCompared = parts.some((part) => COMPARED.includes(part))
  const [ours, stock] = await step(isCompared ? "our shop and stock Medusa" : "our shop", () =>
    Promise.all([openOurShop(cluster, started), isCompared ? openStockShop(cluster, started) : undefined]),
  )
  return { cluster, started, ours: { ours, postmaster }, stock }
}

function bothOf({ ours, stock }: House): Shops {
  if (!stock) throw new Error("stock Medusa is not running")
  return { ...ours, stock }
}

function chosen(words: readonly string[]): Part[] {
  const unknown = words.filter((word) => !PARTS.some((part) => part === word))
  if (unknown.length > 0) throw new Refusal(`There is no part ${unknown.join(", ")}: choose of ${PARTS.join(", ")}.`)
  return PARTS.filter((part) => words.length === 0 || words.includes(part))
}
