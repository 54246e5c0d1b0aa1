import { describe, expect, inject, it } from "vitest"
import { startBackend } from "../support/backend.ts"
import { cloneDatabase } from "../support/database.ts"

const cluster = inject("cluster")

describe("the built backend", () => {
  it("answers on a database of its own, and again after a kill", async () => {
    await using database = await cloneDatabase(cluster)
    {
      await using first = await startBackend({ cluster, database })
      expect((await fetch(`${first.url}/health`)).status).toBe(200)
      await first.kill()
      await expect(fetch(`${first.url}/health`)).rejects.toThrow()
    }
    await using second = await startBackend({ cluster, database })
    expect((await fetch(`${second.url}/health`)).status).toBe(200)
  })
})
