import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Postgres } from "../../scripts/lib/embedded-postgres.ts"

/** The process above all of a server's; it notes its number in its data folder. */
export async function postmasterOf({ home }: Pick<Postgres, "home">): Promise<number> {
  const note = await readFile(join(home, "postmaster.pid"), "utf8")
  return Number(note.split("\n")[0])
}
