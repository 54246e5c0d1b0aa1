import { resolve } from "node:path"
import { z } from "zod"
import { Refusal } from "./refusal.ts"

const port = z.coerce.number("must be a number").int().min(1, "must be 1 or more").max(65_535, "must be at most 65535")

const settingsSchema = z.object({
  PORT: port.default(8000),
  BACKEND_PORT: port.default(9000),
  DATABASE_PORT: port.optional(),
  /** The interface to listen on; only loopback unless somebody asks for more. */
  HOST: z.string().default("127.0.0.1"),
  DATA_FOLDER: z.string().optional(),
})

/** What is handed on to the backend untouched when it is set. */
const handedOn = [
  "REDIS_URL",
  "MEILISEARCH_HOST",
  "MEILISEARCH_API_KEY",
  "SMTP_URL",
  "MAIL_FROM",
  "RATE_LIMITS",
  "WORKER_MODE",
  "DATABASE_POOL",
]

export type Settings = {
  storefrontPort: number
  backendPort: number
  databasePort: number | undefined
  host: string
  /** Where everything is kept instead of `.data`. */
  dataFolder: string | undefined
  /** A Postgres of one's own instead of the embedded one. */
  databaseUrl: string | undefined
  handedOn: Record<string, string>
  /** What any program needs to run at all: PATH, HOME, the language and time zone. */
  system: Record<string, string>
  startedByNpm: boolean
  /** Where the person stood who called us; relative names of files are meant from there. */
  callerFolder: string
  chromium: string | undefined
}

function pick(variables: NodeJS.ProcessEnv, wanted: (name: string) => boolean): Record<string, string> {
  const entries = Object.entries(variables).filter(
    ([name, value]) => wanted(name) && value !== undefined && value !== "",
  )
  return Object.fromEntries(entries) as Record<string, string>
}

const systemNames = /^(PATH|HOME|USER|SHELL|TMPDIR|TEMP|TMP|TZ|TERM|SystemRoot|APPDATA|LOCALAPPDATA|ComSpec|PATHEXT)$/i
const networkNames = /^(NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|https?_proxy|no_proxy)$/i

/** Reads the environment a person gave on the command line; refuses with one sentence for each wrong value. */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  const parsed = settingsSchema.safeParse(pick(variables, () => true))
  if (!parsed.success) {
    throw new Refusal(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join("\n"))
  }
  const { PORT, BACKEND_PORT, DATABASE_PORT, HOST, DATA_FOLDER } = parsed.data
  return {
    storefrontPort: PORT,
    backendPort: BACKEND_PORT,
    databasePort: DATABASE_PORT,
    host: HOST,
    dataFolder: DATA_FOLDER === undefined ? undefined : resolve(DATA_FOLDER),
    databaseUrl: variables.DATABASE_URL,
    handedOn: pick(variables, (name) => handedOn.includes(name) || name.startsWith("S3_")),
    system: pick(variables, (name) => systemNames.test(name) || networkNames.test(name)),
    callerFolder: variables.INIT_CWD ?? ".",
    startedByNpm: variables.npm_lifecycle_event !== undefined,
    chromium: variables.CHROMIUM_PATH,
  }
}

export const settings = readSettings(process.env)
