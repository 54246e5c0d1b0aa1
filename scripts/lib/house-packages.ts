import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"

const manifest = z.object({ dependencies: z.record(z.string(), z.string()).default({}) })
const prefix = "@etabli/"
const folderOf = (name: string) => join("packages", name.slice(prefix.length))

async function withFurther(root: string, folders: readonly string[]): Promise<string[]> {
  const further = await Promise.all(folders.map((folder) => housePackagesOf(root, folder)))
  return [...new Set([...folders, ...further.flat()])].sort()
}

/** The folders of the house's packages that a workspace uses, directly or through another package. */
export async function housePackagesOf(root: string, workspace: string): Promise<string[]> {
  const file = join(root, workspace, "package.json")
  if (!existsSync(file)) return []
  const { dependencies } = manifest.parse(JSON.parse(await readFile(file, "utf8")))
  const names = Object.keys(dependencies).filter((name) => name.startsWith(prefix))
  return withFurther(root, names.map(folderOf))
}

/** The same for a part of a workspace, by what its files import. */
export async function housePackagesIn(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true })
  const files = names.filter((name) => /\.tsx?$/.test(name))
  const texts = await Promise.all(files.map((name) => readFile(join(root, folder, name), "utf8")))
  const imported = texts.flatMap((text) => text.match(/"@etabli\/[\w-]+"/g) ?? []).map((name) => name.slice(1, -1))
  return withFurther(root, [...new Set(imported)].map(folderOf))
}
