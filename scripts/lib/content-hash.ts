import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { readdir, readFile, stat } from "node:fs/promises"
import { join } from "node:path"

const ignored = new Set(["node_modules", "dist", ".medusa", ".next", ".data", ".DS_Store", "next-env.d.ts"])
const isTest = /\.test\.tsx?$/
const isCompilerNote = /\.tsbuildinfo$/

async function filesUnder(path: string): Promise<string[]> {
  if (!existsSync(path)) return []
  if ((await stat(path)).isFile()) return [path]
  const names = (await readdir(path)).filter(
    (name) => !ignored.has(name) && !isTest.test(name) && !isCompilerNote.test(name),
  )
  const nested = await Promise.all(names.map((name) => filesUnder(join(path, name))))
  return nested.flat()
}

/** One hash over names and contents of all files below the given paths, tests and build outputs apart. */
export async function contentHash(root: string, paths: readonly string[]): Promise<string> {
  const found = await Promise.all(paths.map((path) => filesUnder(join(root, path))))
  const files = [...new Set(found.flat())].sort()
  const hash = createHash("sha256")
  for (const file of files) {
    hash.update(file.slice(root.length)).update("\0")
    hash.update(
      createHash("sha256")
        .update(await readFile(file))
        .digest(),
    )
  }
  return hash.digest("hex")
}
