import { existsSync } from "node:fs"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { accountsIn, type Account } from "./demo-accounts.ts"
import { migrateIfStale, seedOnce } from "./database-steps.ts"
import { startPostgres } from "./embedded-postgres.ts"
import { backendEnvironment, storefrontEnvironment, type Stack } from "./environment.ts"
import { dataFolder, root } from "./paths.ts"
import { claimPort, freePort, isFree } from "./ports.ts"
import { step } from "./progress.ts"
import { Refusal } from "./refusal.ts"
import { noteRun, previousRun } from "./run-note.ts"
import { installedSecrets, type Secrets } from "./secrets.ts"
import { settings } from "./settings.ts"
import type { Started } from "./stopping.ts"

const files = {
  run: join(dataFolder, "run.pid"),
  secrets: join(dataFolder, "secrets.json"),
  databasePort: join(dataFolder, "database-port"),
  accounts: join(dataFolder, "accounts.json"),
  postgres: join(dataFolder, "postgres"),
  uploads: join(dataFolder, "uploads"),
}

export const logFile = (name: string) => join(dataFolder, "logs", `${name}.log`)
const isLoopback = (host: string) => ["localhost", "127.0.0.1", "::1"].includes(host)

/** Makes sure that this is the only run, and that the ports are ours. */
export async function takePossession(started: Started): Promise<void> {
  const previous = await previousRun(files.run)
  if (typeof previous === "object") {
    const pid = String(previous.pid)
    throw new Refusal(
      `Établi is already running here (process ${pid}). Stop it with Ctrl-C in its window, or: kill ${pid}`,
    )
  }
  // Children of a run that was killed notice it within a moment: their ports come free by themselves.
  const patience = previous === "ended badly" ? 8_000 : 0
  const { host, storefrontPort, backendPort } = settings
  await claimPort({ setting: "PORT", port: storefrontPort, host, what: "the shop" }, patience)
  await claimPort({ setting: "BACKEND_PORT", port: backendPort, host, what: "the backend" }, patience)
  const forget = await noteRun(files.run)
  started.add("", forget)
}

async function databasePort(): Promise<number> {
  if (settings.databasePort !== undefined) return settings.databasePort
  const remembered = existsSync(files.databasePort) ? Number(await readFile(files.databasePort, "utf8")) : undefined
  if (remembered !== undefined && (await isFree(remembered, "127.0.0.1"))) return remembered
  const port = await freePort()
  await writeFile(files.databasePort, String(port))
  return port
}

async function openDatabase(started: Started, secrets: Secrets): Promise<string> {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl
  return step("database", async () => {
    const port = await databasePort()
    const options = { folder: files.postgres, port, password: secrets.databasePassword, durable: true }
    const postgres = await startPostgres({ ...options, logFile: logFile("postgres") })
    started.add("database", postgres.stop)
    await postgres.createDatabase("etabli")
    return postgres.url("etabli")
  })
}

export type House = { stack: Stack; backendEnv: Record<string, string>; storefrontEnv: Record<string, string> }

/** Secrets, database and settings: what both `npm start` and `npm run dev` stand on. */
export async function openHouse(started: Started): Promise<House> {
  await takePossession(started)
  await mkdir(files.uploads, { recursive: true })
  const secrets = await installedSecrets(files.secrets)
  const databaseUrl = await openDatabase(started, secrets)
  const stack: Stack = {
    databaseUrl,
    secrets,
    backendUrl: `http://localhost:${String(settings.backendPort)}`,
    storefrontUrl: `http://localhost:${String(settings.storefrontPort)}`,
    uploadFolder: files.uploads,
    goodsFolder: join(root, "data"),
    // Known passwords and a card without money are for this machine alone.
    demo: isLoopback(settings.host),
    system: settings.system,
    extra: settings.handedOn,
  }
  return { stack, backendEnv: backendEnvironment(stack), storefrontEnv: storefrontEnvironment(stack) }
}

/** Brings the tables up to date, fills them the first time, and remembers who can sign in. */
export async function prepareDatabase({ stack, backendEnv }: House): Promise<void> {
  const database = { url: stack.databaseUrl, env: backendEnv }
  const tables = (migrated: boolean) => (migrated ? "migrated" : "up to date")
  await step("tables", () => migrateIfStale(database), tables)
  const goods = (said?: string) => (said === undefined ? "there since the first start" : "filled in")
  const said = await step("goods", () => seedOnce(database), goods)
  if (said === undefined) return
  await writeFile(files.accounts, JSON.stringify(accountsIn(said), null, 2), { mode: 0o600 })
}

export async function knownAccounts(): Promise<Account[]> {
  return existsSync(files.accounts) ? (JSON.parse(await readFile(files.accounts, "utf8")) as Account[]) : []
}
