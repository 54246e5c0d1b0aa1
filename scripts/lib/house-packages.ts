import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"

const manifest = z.object({ dependencies: z.record(z.string(), z.string()).default({}) })
const prefix = "@etabli/"

/** The folders of the house's packages that a workspace uses, directly or through another package. */
export async function housePackagesOf(root: string, workspace: string): Promise<string[]> {
  const file = join(root, workspace, "package.json")
  if (!existsSync(file)) return []
  const { dependencies } = manifest.parse(JSON.parse(await readFile(file, "utf8")))
  const direct = Object.keys(dependencies)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join("packages", name.slice(prefix.length)))
  const further = await Promise.all(direct.map((folder) => housePackagesOf(root, folder)))
  return [...new Set([...direct, ...further.flat()])].sort()
}
