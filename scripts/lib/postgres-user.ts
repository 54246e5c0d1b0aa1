import { execa } from "execa"
import { stat } from "node:fs/promises"
import { dirname } from "node:path"

export type SystemUser = { uid: number; gid: number }

async function lookUp(name: string): Promise<SystemUser | undefined> {
  const uid = await execa("id", ["-u", name], { reject: false })
  const gid = await execa("id", ["-g", name], { reject: false })
  if (uid.exitCode !== 0 || gid.exitCode !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** Postgres refuses to run as root: root runs it as `postgres` where that user exists, else as `nobody`. */
export async function postgresUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const user = (await lookUp("postgres")) ?? (await lookUp("nobody"))
  if (user === undefined) throw new Error("Neither a user `postgres` nor a user `nobody` exists on this system.")
  return user
}

/** May this user walk down to the folder? Containers and `mktemp -d` keep root's folders shut for everybody else. */
export async function canReach(folder: string, user: SystemUser): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  if ((mode & bit) === 0) return false
  const parent = dirname(folder)
  return parent === folder || canReach(parent, user)
}
