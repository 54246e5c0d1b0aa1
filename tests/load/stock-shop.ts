import { randomBytes } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import pg from "pg"
import { z } from "zod"
import { medusaCli } from "../../scripts/lib/apps.ts"
import { startChild, type Child } from "../../scripts/lib/children.ts"
import { untilAnswers } from "../../scripts/lib/health.ts"
import { root } from "../../scripts/lib/paths.ts"
import { freePort } from "../../scripts/lib/ports.ts"
import { runQuietly } from "../../scripts/lib/run-quietly.ts"
import { settings } from "../../scripts/lib/settings.ts"
import type { Started } from "../../scripts/lib/stopping.ts"
import type { TestCluster } from "../support/test-cluster.ts"
import { buyFromStock } from "./stock-checkout.ts"

export const STOCK_DATABASE = "stock_medusa"
const folder = join(root, "tests", "load", "stock-medusa")

const seeded = z.object({
  key: z.string(),
  regionId: z.string(),
  optionId: z.string(),
  variantIds: z.array(z.string()),
})
export type StockGoods = z.infer<typeof seeded>

export type StockShop = {
  url: string
  key: string
  pid: number
  /** A whole checkout of one piece. */
  buy: () => Promise<void>
  /** Throws unless the database holds exactly the orders that were bought. */
  audit: () => Promise<void>
}

/** A Medusa as it comes, from the same node_modules, in production mode, on a database of its own. */
export async function openStockShop(cluster: TestCluster, started: Started): Promise<StockShop> {
  await cluster.postgres.createDatabase(STOCK_DATABASE)
  const databaseUrl = cluster.postgres.url(STOCK_DATABASE)
  const env = environment(databaseUrl)
  await runQuietly({ command: "medusa", args: ["db:migrate"] }, { cwd: folder, env })
  const file = join(cluster.info.folder, "stock-goods.json")
  await runQuietly({ command: "medusa", args: ["exec", "./seed.ts", file] }, { cwd: folder, env })
  const goods = seeded.parse(JSON.parse(await readFile(file, "utf8")))
  const { child, url } = await serve(cluster, env)
  started.add("", child.kill)
  // The first checkout makes the guest's customer record; ten at once for a new e-mail address fail in stock Medusa.
  await buyFromStock(url, goods)
  let bought = 1
  return {
    url,
    key: goods.key,
    pid: child.pid,
    buy: async () => {
      await buyFromStock(url, goods)
      bought += 1
    },
    audit: async () => {
      const orders = await countOrders(databaseUrl)
      if (orders !== bought) throw new Error(`stock Medusa: ${bought} carts were completed, ${orders} orders are there`)
    },
  }
}

function environment(databaseUrl: string): Record<string, string> {
  return {
    ...settings.system,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "info",
    DATABASE_URL: databaseUrl,
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
  }
}

async function serve(cluster: TestCluster, env: Record<string, string>): Promise<{ child: Child; url: string }> {
  const port = await freePort()
  const url = `http://localhost:${String(port)}`
  const child = startChild({
    name: "stock Medusa",
    command: process.execPath,
    args: [medusaCli, "start", "--host", "127.0.0.1", "--port", String(port)],
    cwd: folder,
    env,
    logFile: join(cluster.info.folder, "stock-medusa.log"),
    endsWithUs: true,
  })
  await untilAnswers(child, `${url}/health`)
  return { child, url }
}

async function countOrders(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: number }>('select count(*)::int from "order"')
    return rows[0]?.count ?? 0
  } finally {
    await client.end()
  }
}
