import { randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { execa } from "execa"
import { contentHash } from "../../scripts/lib/content-hash.ts"
import { migrateIfStale, seedOnce } from "../../scripts/lib/database-steps.ts"
import { startPostgres } from "../../scripts/lib/embedded-postgres.ts"
import { backendEnvironment } from "../../scripts/lib/environment.ts"
import { housePackagesOf } from "../../scripts/lib/house-packages.ts"
import { dataFolder, root } from "../../scripts/lib/paths.ts"
import { freePort } from "../../scripts/lib/ports.ts"
import { step } from "../../scripts/lib/progress.ts"
import { newSecrets, type Secrets } from "../../scripts/lib/secrets.ts"
import { settings } from "../../scripts/lib/settings.ts"

export const templateDatabase = "template_shop"

/** A stopped Postgres with one migrated and seeded database, the files of the seed, and the secrets it was made with. */
export type TemplateCluster = { postgres: string; uploads: string; secrets: Secrets }

const shelf = join(dataFolder, "tests")

/** A folder that any user may enter: Postgres runs as another user when the tests run as root. */
export async function openTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "etabli-tests-"))
  await chmod(folder, 0o755)
  return folder
}

function inside(folder: string) {
  return {
    postgres: join(folder, "postgres"),
    uploads: join(folder, "uploads"),
    secretsFile: join(folder, "secrets.json"),
  }
}

async function fill(folder: string): Promise<void> {
  const { postgres, uploads, secretsFile } = inside(folder)
  const secrets = newSecrets()
  const password = secrets.databasePassword
  const options = { folder: postgres, port: await freePort(), password, durable: false }
  await using server = await startPostgres({ ...options, logFile: join(folder, "postgres.log") })
  await server.createDatabase(templateDatabase)
  const url = server.url(templateDatabase)
  const env = backendEnvironment({
    databaseUrl: url,
    secrets,
    backendUrl: "http://localhost:9000",
    storefrontUrl: "http://localhost:8000",
    uploadFolder: uploads,
    goodsFolder: join(root, "data"),
    demo: true,
    system: settings.system,
    extra: { DASHBOARD: "off" },
  })
  // Public files, and those that only routes of ours hand out.
  for (const uploadFolder of [uploads, `${uploads}-private`]) await mkdir(uploadFolder, { recursive: true })
  await step("migrating the test database", () => migrateIfStale({ url, env }))
  await step("seeding the test database", () => seedOnce({ url, env }))
  await writeFile(secretsFile, JSON.stringify(secrets), { mode: 0o600 })
}

async function forgetOlder(keep: string): Promise<void> {
  const others = (await readdir(shelf)).filter((name) => name !== keep)
  await Promise.all(others.map((name) => rm(join(shelf, name), { recursive: true, force: true })))
}

async function make(place: string, name: string): Promise<void> {
  const workshop = await openTemporaryFolder()
  try {
    await fill(workshop)
    await mkdir(shelf, { recursive: true })
    const beside = join(shelf, `unfinished-${randomUUID()}`)
    await execa("cp", ["-a", workshop, beside])
    await forgetOlder(basename(beside))
    await rename(beside, place)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
  await forgetOlder(name)
}

/** Parts of the backend that leave no trace in a freshly seeded database: changing them keeps the template. */
const leavesNoTrace = new Set(["api", "subscribers", "jobs", "mails", "admin", "providers", "access"])

async function seedSources(): Promise<string[]> {
  const sources = join("backend", "src")
  const folders = (await readdir(join(root, sources))).filter(
    (name) => name !== "workflows" && !leavesNoTrace.has(name),
  )
  const flows = (await readdir(join(root, sources, "workflows"))).filter((name) => !name.includes("basket"))
  const packages = await housePackagesOf(root, "backend")
  return [
    "data",
    "package-lock.json",
    join("backend", "medusa-config.ts"),
    ...packages,
    ...folders.map((name) => join(sources, name)),
    ...flows.map((name) => join(sources, "workflows", name)),
  ]
}

/** Makes the template, or takes the one made from the same sources by an earlier run. */
export async function templateCluster(): Promise<TemplateCluster> {
  const name = (await contentHash(root, await seedSources())).slice(0, 24)
  const place = join(shelf, name)
  if (!existsSync(join(place, "secrets.json"))) await make(place, name)
  const { postgres, uploads, secretsFile } = inside(place)
  return { postgres, uploads, secrets: JSON.parse(await readFile(secretsFile, "utf8")) as Secrets }
}
