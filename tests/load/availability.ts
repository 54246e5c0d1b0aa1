import { fireAt } from "./autocannon.ts"
import type { OurSide } from "./checkout.ts"
import { fillWithOperators } from "./fill-operators.ts"
import { measure, summarise, type Sample, type Summary } from "./sample.ts"
import { countingStatements } from "./statements.ts"
import type { TestCluster } from "../support/test-cluster.ts"

const SECONDS = 6
const CONNECTIONS = 2
const ROUNDS = 2
export const OPERATORS = 1_000
export const VARIANTS = 100_000
/** Two pages of cards: 48 pieces, each with what may be sold of it now. */
const PAGES = [1, 2]

type Cost = { summary: Summary; statements: number }
export type AvailabilityResult = { now: Cost; grown: Cost }

/**
 * What a page costs that says of each piece what may be sold: with the pieces of today, and with many operators, where every
 * piece of the page is of another one. Neither the number of statements nor the time should follow.
 */
export async function measureAvailability(
  cluster: TestCluster,
  { ours, postmaster }: OurSide,
): Promise<AvailabilityResult> {
  const { backend, databaseName } = ours
  const headers = { "x-publishable-api-key": backend.publishableKey }
  const meters = { app: backend.pid, database: postmaster }
  const costOf = async (query: string): Promise<Cost> => {
    const urls = PAGES.map((page) => `${backend.url}/store/pieces?locale=fr&page=${page}${query}`)
    const samples: Sample[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      for (const url of urls)
        samples.push(await measure(meters, () => fireAt({ url, seconds: SECONDS, connections: CONNECTIONS, headers })))
    const statements = await countingStatements(cluster, ({ count }) =>
      count(databaseName, async () => (await fetch(urls[0] ?? "", { headers })).arrayBuffer()),
    )
    return { summary: summarise(samples), statements }
  }
  const now = await costOf("")
  await fillWithOperators(ours.database, { operators: OPERATORS, variants: VARIANTS })
  return { now, grown: await costOf("&category=load") }
}
