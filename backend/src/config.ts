import { createHmac } from "node:crypto"
import { isAbsolute } from "node:path"
import { z } from "zod"

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET", "REVALIDATE_SECRET", "CONSENT_KEY"] as const
/** Words that stand in published examples; a secret made of one of them is known to everybody. */
const KNOWN = /supersecret|changeme|change-me|secret123|password|example|your[-_]?secret/i
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

const secret = z
  .string("is missing: give it a random text of at least 32 characters")
  .min(32, "is shorter than 32 characters")
  .refine((value) => !KNOWN.test(value), "is a value known from examples: give it a random text")
const onOff = z
  .enum(["on", "off"], "must be on or off")
  .default("off")
  .transform((value) => value === "on")
const address = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .transform((value) => value.replace(/\/+$/, ""))
const folder = z.string("is missing: give it an absolute path").refine(isAbsolute, "must be an absolute path")

const environmentSchema = z.object({
  NODE_ENV: z.string().default("development"),
  DATABASE_URL: z.string("is missing: give it postgres://user:password@host:port/database"),
  DATABASE_POOL: z.coerce.number("must be a number").int().min(2).max(200).default(20),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  LINK_SECRET: secret,
  REVALIDATE_SECRET: secret,
  CONSENT_KEY: secret,
  CONSENT_KEYS_BEFORE: z
    .string()
    .optional()
    .transform((keys) => (keys ?? "").split(",").filter(Boolean)),
  FACTOR_SECRET: secret.optional(),
  STOREFRONT_KEY: z
    .string("is missing: give it pk_ and at least 32 random characters")
    .regex(/^pk_[A-Za-z0-9]{32,}$/, "must be pk_ and at least 32 letters or digits"),
  BACKEND_URL: address.default("http://localhost:9000"),
  STOREFRONT_URL: address.default("http://localhost:8000"),
  UPLOAD_DIR: folder,
  DATA_DIR: folder,
  TEST_CARD: onOff,
  DEMO: onOff,
  DASHBOARD: z
    .enum(["on", "off"], "must be on or off")
    .default("on")
    .transform((value) => value === "on"),
  TRANSFER_REMINDER_DAYS: z.coerce.number("must be a number of days").int().min(1).max(60).default(4),
  TRANSFER_CANCEL_DAYS: z.coerce.number("must be a number of days").int().min(2).max(90).default(7),
  JOB_SCHEDULE: z
    .string()
    .regex(/^(\S+ ){4,5}\S+$/, "must be a cron expression such as * * * * *")
    .default("* * * * *"),
  TIDY_SCHEDULE: z
    .string()
    .regex(/^(\S+ ){4,5}\S+$/, "must be a cron expression such as 41 2 * * *")
    .default("41 2 * * *"),
  WAITING_FILE_DAYS: z.coerce.number("must be a number of days").int().min(1).max(90).default(1),
  UNUSED_PHOTO_DAYS: z.coerce.number("must be a number of days").int().min(1).max(365).default(7),
  UNUSED_ACCOUNT_YEARS: z.coerce.number("must be a number of years").int().min(1).max(10).default(3),
  VIES_URL: address.optional(),
  VIES_REQUESTER: z
    .string()
    .regex(/^[A-Z]{2}[0-9A-Z]{2,12}$/, "must be a VAT number with its country, without spaces")
    .optional(),
  FOREIGN_STOCK: z.enum(["registered", "any"], "must be registered or any").default("registered"),
  FR_ECO_VISIBLE: z
    .enum(["on", "off"], "must be on or off")
    .default("on")
    .transform((value) => value === "on"),
  FR_ECO_VISIBLE_UNTIL: z.iso.date("must be a day, YYYY-MM-DD").optional(),
  HOLD_MINUTES: z.coerce.number("must be a number of minutes").int().min(1).max(60).default(10),
  WORKER_MODE: z.enum(["shared", "server", "worker"], "must be shared, server or worker").default("shared"),
  REDIS_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Établi <no-reply@etabli.example>"),
  RATE_LIMITS: z
    .enum(["on", "off"], "must be on or off")
    .default("on")
    .transform((value) => value === "on"),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.string().optional(),
  S3_FILE_URL: address.optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
})
type Environment = z.infer<typeof environmentSchema>

/** What may not stand together, although each value is fine alone. */
function contradictions(environment: Environment): string[] {
  const found = SECRETS.filter((name, index) =>
    SECRETS.slice(0, index).some((other) => environment[other] === environment[name]),
  ).map((name) => `${name} equals another secret: each needs a random text of its own.`)
  const open = (["BACKEND_URL", "STOREFRONT_URL"] as const).filter(
    (name) => !LOOPBACK.test(new URL(environment[name]).hostname),
  )
  for (const name of ["DEMO", "TEST_CARD"] as const)
    if (environment[name] && open.length > 0)
      found.push(`${name} is on, which is for one's own machine only, but ${open.join(" and ")} is public.`)
  if (environment.SMTP_URL && environment.MAIL_FROM.endsWith(".example>"))
    found.push("MAIL_FROM is missing: SMTP_URL needs the address that mails are sent from.")
  if (environment.S3_BUCKET && !environment.S3_FILE_URL)
    found.push("S3_FILE_URL is missing: S3_BUCKET needs the address its files are read from.")
  return found
}

/** Reads and checks the environment; throws one sentence for each variable at fault. */
export function readConfig(variables: Record<string, string | undefined>) {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""))
  const parsed = environmentSchema.safeParse(filled)
  const faults = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`)
  if (!parsed.success || faults.length > 0)
    throw new Error(`Établi cannot start:\n${faults.map((fault) => `- ${fault}`).join("\n")}`)
  return toConfig(parsed.data)
}

function toConfig(env: Environment) {
  return {
    production: env.NODE_ENV === "production",
    database: { url: env.DATABASE_URL, pool: env.DATABASE_POOL },
    secrets: {
      jwt: env.JWT_SECRET,
      cookie: env.COOKIE_SECRET,
      link: env.LINK_SECRET,
      revalidate: env.REVALIDATE_SECRET,
      /** Keeps the keys of authenticator apps; whoever loses it asks everybody to enrol again. */
      factors: env.FACTOR_SECRET ?? createHmac("sha256", env.LINK_SECRET).update("second factors").digest("hex"),
    },
    /** What identities and proofs of consents are sealed with: the first seals, all of them open. */
    consentKeys: [env.CONSENT_KEY, ...env.CONSENT_KEYS_BEFORE],
    storefrontKey: env.STOREFRONT_KEY,
    backendUrl: env.BACKEND_URL,
    storefrontUrl: env.STOREFRONT_URL,
    uploadDir: env.UPLOAD_DIR,
    dataDir: env.DATA_DIR,
    testCard: env.TEST_CARD,
    /** Days after the order at which an unpaid transfer is reminded of, and its order cancelled. */
    transfer: { remindAfterDays: env.TRANSFER_REMINDER_DAYS, cancelAfterDays: env.TRANSFER_CANCEL_DAYS },
    /** Where VAT numbers are asked about; with the test card a played register of this process, else nobody. */
    vies: {
      url: env.VIES_URL ?? (env.TEST_CARD ? `${env.BACKEND_URL}/hooks/played-vies` : null),
      requester: env.VIES_REQUESTER ?? null,
    },
    /** Whether a seller may keep stock in a country where it is not registered for VAT. */
    foreignStock: env.FOREIGN_STOCK,
    /** Whether France's contribution for new furniture is shown, and the last day on which it is. */
    frEco: { visible: env.FR_ECO_VISIBLE, until: env.FR_ECO_VISIBLE_UNTIL ?? null },
    /** How long a basket's pieces and hours are kept once its customer is about to pay. */
    holdMinutes: env.HOLD_MINUTES,
    /** How long what nobody uses is kept, and when that is looked at. */
    keep: {
      waitingFileDays: env.WAITING_FILE_DAYS,
      unusedPhotoDays: env.UNUSED_PHOTO_DAYS,
      unusedAccountYears: env.UNUSED_ACCOUNT_YEARS,
      tidySchedule: env.TIDY_SCHEDULE,
    },
    demo: env.DEMO,
    dashboard: env.DASHBOARD,
    /** How often the jobs look for work that was left: a cron expression. */
    jobSchedule: env.JOB_SCHEDULE,
    workerMode: env.WORKER_MODE,
    redisUrl: env.REDIS_URL ?? null,
    mail: { smtpUrl: env.SMTP_URL ?? null, from: env.MAIL_FROM },
    rateLimits: env.RATE_LIMITS,
    s3: env.S3_BUCKET ? s3Config(env, env.S3_BUCKET) : null,
  }
}

function s3Config(env: Environment, bucket: string) {
  return {
    bucket,
    region: env.S3_REGION ?? "auto",
    endpoint: env.S3_ENDPOINT,
    fileUrl: env.S3_FILE_URL ?? "",
    accessKeyId: env.S3_ACCESS_KEY_ID,
    secretAccessKey: env.S3_SECRET_ACCESS_KEY,
  }
}

export type Config = ReturnType<typeof readConfig>

/** `medusa build` reads the settings but opens nothing: it works on a machine that has no secrets. */
const whileBuilding = {
  DATABASE_URL: "postgres://unused",
  ...Object.fromEntries(SECRETS.map((name) => [name, `${name}-not-used-while-building`.padEnd(40, "-")])),
  STOREFRONT_KEY: `pk_${"0".repeat(32)}`,
  UPLOAD_DIR: "/unused",
  DATA_DIR: "/unused",
}

/** The only reader of the environment in the backend. */
export const config: Config = process.argv[2] === "build" ? readConfig(whileBuilding) : readConfig(process.env)
