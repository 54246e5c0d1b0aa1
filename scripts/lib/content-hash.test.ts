import { mkdir, mkdtemp, rename, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { contentHash } from "./content-hash.ts"

async function sources(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "etabli-hash-"))
  await mkdir(join(root, "src", "deep"), { recursive: true })
  await writeFile(join(root, "src", "a.ts"), "export const a = 1")
  await writeFile(join(root, "src", "deep", "b.ts"), "export const b = 2")
  return root
}

describe("the hash that decides what is stale", () => {
  it("changes with a content and with a name, not with a date", async () => {
    const root = await sources()
    const before = await contentHash(root, ["src"])
    await utimes(join(root, "src", "a.ts"), 1, 1)
    expect(await contentHash(root, ["src"])).toBe(before)
    await writeFile(join(root, "src", "deep", "b.ts"), "export const b = 3")
    const changed = await contentHash(root, ["src"])
    expect(changed).not.toBe(before)
    await rename(join(root, "src", "a.ts"), join(root, "src", "c.ts"))
    expect(await contentHash(root, ["src"])).not.toBe(changed)
  })

  it("is the same wherever the folder lies, and overlooks tests, outputs and what is not there", async () => {
    const [one, other] = [await sources(), await sources()]
    await mkdir(join(other, "src", "dist"))
    await writeFile(join(other, "src", "dist", "a.js"), "built")
    await writeFile(join(other, "src", "a.test.ts"), "a test")
    expect(await contentHash(other, ["src", "nowhere"])).toBe(await contentHash(one, ["src"]))
  })
})
