import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { z } from "zod"
import { Refusal } from "./refusal.ts"

const text = z.string().min(32)
const secretsSchema = z.object({
  databasePassword: text,
  jwt: text,
  cookie: text,
  link: text,
  revalidate: text,
  /** Not in installations from before there were consents. */
  consent: text.optional(),
  storefrontKey: z.string().regex(/^pk_[0-9a-f]{64}$/),
})
export type Secrets = z.infer<typeof secretsSchema> & { consent: string }

const random = () => randomBytes(32).toString("hex")

export function newSecrets(): Secrets {
  return {
    databasePassword: random(),
    jwt: random(),
    cookie: random(),
    link: random(),
    revalidate: random(),
    consent: random(),
    storefrontKey: `pk_${random()}`,
  }
}

/** The secrets of this installation: made once at random, readable by their owner alone. */
export async function installedSecrets(file: string): Promise<Secrets> {
  if (!existsSync(file)) return writeSecrets(file, newSecrets())
  const parsed = secretsSchema.safeParse(JSON.parse(await readFile(file, "utf8")))
  if (!parsed.success) throw new Refusal(`${file} is damaged. \`npm run reset\` makes everything new, the data too.`)
  const { consent, ...known } = parsed.data
  return consent === undefined ? writeSecrets(file, { ...known, consent: random() }) : { ...known, consent }
}

async function writeSecrets(file: string, secrets: Secrets): Promise<Secrets> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  return secrets
}
