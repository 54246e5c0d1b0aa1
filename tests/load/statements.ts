import { readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"

/** Where Postgres writes its log, and how to reach it. */
type LoggedPostgres = { info: { folder: string }; postgres: { url: (database: string) => string } }

type Ask<Answer> = (database: string, work: () => Promise<unknown>) => Promise<Answer>
/** `texts`: what was sent, and by jobs beside it; `count`: how many the work alone sends. */
export type StatementCounter = { count: Ask<number>; texts: Ask<string[]> }

/** Long enough for what a server does after it answered, such as handing on events. */
const AFTERWARDS_MS = 300
const MOST_TRIES = 15

/** Counts the statements that a piece of work sends to a database, begin and commit too, by Postgres' own log. */
export async function countingStatements<T>(
  cluster: LoggedPostgres,
  use: (counter: StatementCounter) => Promise<T>,
): Promise<T> {
  const logFile = join(cluster.info.folder, "postgres.log")
  await configure(cluster, ["alter system set log_line_prefix = '%d '", "alter system set log_statement = 'all'"])
  try {
    const texts: Ask<string[]> = (database, work) => writtenIn(logFile, database, work)
    return await use({ texts, count: (database, work) => fewest(async () => (await texts(database, work)).length) })
  } finally {
    await configure(cluster, ["alter system reset log_line_prefix", "alter system reset log_statement"])
  }
}

/** The fewest of some tries, once it was seen three times: a job that runs beside the work only ever adds. */
async function fewest(count: () => Promise<number>): Promise<number> {
  const counts: number[] = []
  while (counts.length < MOST_TRIES) {
    counts.push(await count())
    const least = Math.min(...counts)
    if (counts.filter((one) => one === least).length >= 3) return least
  }
  throw new Error(`no number of statements came three times: ${counts.join(", ")}`)
}

/** The statements themselves, each on one line. */
async function writtenIn(logFile: string, database: string, work: () => Promise<unknown>): Promise<string[]> {
  await sleep(AFTERWARDS_MS)
  const { size } = await stat(logFile)
  await work()
  await sleep(AFTERWARDS_MS)
  const written = (await readFile(logFile)).subarray(size).toString("utf8")
  const entries = written.split(new RegExp(`^(?=\\S+ (?:LOG|DETAIL|ERROR|STATEMENT|HINT):)`, "m"))
  const begin = new RegExp(`^${database} LOG:  (?:statement|execute [^:]+): `)
  return entries
    .filter((entry) => begin.test(entry))
    .map((entry) => entry.replace(begin, "").replace(/\s+/g, " ").trim())
}

async function configure(cluster: LoggedPostgres, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.postgres.url("postgres") })
  await client.connect()
  try {
    for (const statement of [...statements, "select pg_reload_conf()"]) await client.query(statement)
  } finally {
    await client.end()
  }
  await sleep(AFTERWARDS_MS)
}
