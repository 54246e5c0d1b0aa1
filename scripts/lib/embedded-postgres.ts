import { execa } from "execa"
import { existsSync } from "node:fs"
import { chown, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { startChild, type Child } from "./children.ts"
import { binariesFor, dataHome, type Binaries } from "./postgres-home.ts"
import { postgresUser, type SystemUser } from "./postgres-user.ts"
import { Refusal } from "./refusal.ts"
import { settings } from "./settings.ts"
import { endStalePostmaster } from "./stale-postmaster.ts"
import { waitUntil } from "./wait-until.ts"

export type PostgresOptions = {
  folder: string
  port: number
  password: string
  logFile: string
  /** False in tests: they may lose everything with the machine, and need not wait for the disk. */
  durable: boolean
}

export type Postgres = AsyncDisposable & {
  home: string
  url: (database: string) => string
  createDatabase: (name: string, template?: string) => Promise<void>
  dropDatabase: (name: string) => Promise<void>
  stop: () => Promise<void>
}

const quick = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"]

function flags(options: PostgresOptions): string[] {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "jit=off",
    ...(options.durable ? ["max_connections=100"] : quick),
  ]
  return ["-p", String(options.port), ...settings.flatMap((setting) => ["-c", setting])]
}

type Server = { home: string; binaries: Binaries; user: SystemUser | undefined }

async function initialise({ home, binaries, user }: Server, password: string): Promise<void> {
  const secretFolder = await mkdtemp(join(tmpdir(), "etabli-initdb-"))
  const passwordFile = join(secretFolder, "password")
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user) for (const path of [secretFolder, passwordFile]) await chown(path, user.uid, user.gid)
  const args = [`--pgdata=${home}`, `--pwfile=${passwordFile}`, "--username=etabli", "--auth=scram-sha-256"]
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
  try {
    await execa(binaries.initdb, [...args, ...locale, "--no-instructions"], { ...user, cwd: home })
  } catch (error) {
    // A half-made cluster would stop every later start.
    await rm(join(home, "PG_VERSION"), { force: true })
    throw error
  } finally {
    await rm(secretFolder, { recursive: true, force: true })
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  try {
    await client.connect()
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "28P01") throw error
    return false
  } finally {
    await client.end()
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function spawnServer({ home, binaries, user }: Server, options: PostgresOptions): Child {
  const args = ["-D", home, ...flags(options)]
  const { logFile } = options
  return startChild({
    name: "database",
    command: binaries.postgres,
    args,
    cwd: home,
    user,
    env: settings.system,
    logFile,
  })
}

async function untilReady(child: Child, url: string): Promise<void> {
  const ready = await waitUntil(async () => child.hasEnded() || answers(url), { within: 60_000 })
  if (ready && !child.hasEnded()) return
  throw new Refusal(`The database did not start. Its last words:\n${child.lastWords()}`)
}

function isTaken(error: unknown, code: string): boolean {
  return error instanceof pg.DatabaseError && error.code === code
}

/** A real Postgres from npm, on loopback only, with its data in `folder`. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const user = await postgresUser()
  const binaries = await binariesFor(user)
  const home = await dataHome(options.folder, user)
  const url = (database: string) =>
    `postgres://etabli:${options.password}@127.0.0.1:${String(options.port)}/${database}`
  await endStalePostmaster(home)
  const server = { home, binaries, user }
  if (!existsSync(join(home, "PG_VERSION"))) await initialise(server, options.password)
  const child = spawnServer(server, options)
  await untilReady(child, url("postgres"))

  return {
    home,
    url,
    createDatabase: async (name, template = "template0") => {
      const statement = `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`
      await run(url("postgres"), statement).catch((error: unknown) => {
        if (!isTaken(error, "42P04")) throw error
      })
    },
    dropDatabase: (name) => run(url("postgres"), `drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
    stop: () => child.stop("SIGINT"),
    [Symbol.asyncDispose]: () => child.stop("SIGINT"),
  }
}
