import { existsSync } from "node:fs"
import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { noteRun, previousRun } from "./run-note.ts"

const newNote = async () => join(await mkdtemp(join(tmpdir(), "etabli-run-")), "run.pid")

describe("the note of a run", () => {
  it("goes when the run ends well", async () => {
    const file = await newNote()
    expect(await previousRun(file)).toBe("none")
    const forget = await noteRun(file)
    expect(existsSync(file)).toBe(true)
    await forget()
    expect(await previousRun(file)).toBe("none")
  })

  it("tells of a run that was killed, also when its number now belongs to a stranger", async () => {
    const file = await newNote()
    await writeFile(file, "999999999")
    expect(await previousRun(file)).toBe("ended badly")
    await writeFile(file, String(process.ppid))
    expect(await previousRun(file)).toBe("ended badly")
  })
})
