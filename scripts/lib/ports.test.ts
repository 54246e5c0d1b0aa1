import { createServer } from "node:http"
import { once } from "node:events"
import { describe, expect, it } from "vitest"
import { claimPort, freePort, isFree } from "./ports.ts"

async function listenOn(port: number) {
  const server = createServer().listen(port, "127.0.0.1")
  await once(server, "listening")
  return server
}

describe("a port", () => {
  it("that is taken is named with the way out", async () => {
    const port = await freePort()
    const server = await listenOn(port)
    expect(await isFree(port, "127.0.0.1")).toBe(false)
    const claim = claimPort({ setting: "PORT", port, host: "127.0.0.1", what: "the shop" })
    await expect(claim).rejects.toThrow(`PORT=${String(port + 1)} npm start`)
    server.close()
  })

  it("that comes free in time is waited for: the children of a killed run take a moment to end", async () => {
    const port = await freePort()
    const server = await listenOn(port)
    setTimeout(() => server.close(), 200)
    await claimPort({ setting: "PORT", port, host: "127.0.0.1", what: "the shop" }, 5_000)
    expect(await isFree(port, "127.0.0.1")).toBe(true)
  })
})
