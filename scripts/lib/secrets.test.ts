import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { installedSecrets, newSecrets } from "./secrets.ts"

async function fileInNewFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "etabli-secrets-")), "deep", "secrets.json")
}

describe("the secrets of an installation", () => {
  it("are all different and long", () => {
    const values = Object.values(newSecrets())
    expect(new Set(values).size).toBe(values.length)
    expect(Math.min(...values.map(({ length }) => length))).toBeGreaterThanOrEqual(64)
  })

  it("are made once, and readable by their owner alone", async () => {
    const file = await fileInNewFolder()
    const first = await installedSecrets(file)
    expect(await installedSecrets(file)).toEqual(first)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, "utf8")).toContain(first.jwt)
  })

  it("are not replaced in silence when the file is damaged: sessions and links hang on them", async () => {
    const file = await fileInNewFolder()
    await installedSecrets(file)
    await writeFile(file, JSON.stringify({ jwt: "short" }))
    await expect(installedSecrets(file)).rejects.toThrow("is damaged")
  })
})
