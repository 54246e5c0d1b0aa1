import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { viesRegister } from "./vies-register"

let server: Server | undefined
const asked: unknown[] = []

/** A register on this machine that answers what the test says. */
async function serve(answer: (respond: (status: number, body: string) => void) => void): Promise<string> {
  server = createServer((req, res) => {
    let body = ""
    req.on("data", (chunk: Buffer) => (body += chunk.toString()))
    req.on("end", () => {
      asked.push(JSON.parse(body))
      answer((status, text) => res.writeHead(status).end(text))
    })
  })
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready))
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  asked.length = 0
})

const check = (
  url: string,
  { requester = null, timeoutMs = 10_000 }: { requester?: string | null; timeoutMs?: number } = {},
) => viesRegister({ url, requester, timeoutMs }).check("FR83999001019")

describe("the VIES register", () => {
  it("asks by country and number, in the name of whom is set, and keeps the answer", async () => {
    const body = { valid: true, requestIdentifier: "WAPI1", name: "A", address: "---", requestDate: "2026-11-22" }
    const url = await serve((respond) => respond(200, JSON.stringify(body)))
    expect(await check(url, { requester: "BE0999001119" })).toEqual({
      state: "valid",
      request_id: "WAPI1",
      name: "A",
      address: null,
      answer: body,
    })
    expect(asked).toEqual([
      {
        countryCode: "FR",
        vatNumber: "83999001019",
        requesterMemberStateCode: "BE",
        requesterNumber: "0999001119",
      },
    ])
  })

  it("says invalid only when told so", async () => {
    const url = await serve((respond) => respond(200, JSON.stringify({ valid: false, requestIdentifier: "" })))
    expect(await check(url)).toMatchObject({ state: "invalid", request_id: null })
  })

  it.each([
    [
      "a state that is closed",
      200,
      JSON.stringify({ actionSucceed: false, errorWrappers: [{ error: "MS_UNAVAILABLE" }] }),
    ],
    ["an error", 500, JSON.stringify({ valid: true })],
    ["a page instead of an answer", 200, "<html>"],
  ])("takes %s for silence", async (_, status, text) => {
    const url = await serve((respond) => respond(status, text))
    expect((await check(url)).state).toBe("silent")
  })

  it("does not wait longer than its time, and survives a register that is not there", async () => {
    const url = await serve(() => undefined)
    expect((await check(url, { timeoutMs: 200 })).state).toBe("silent")
    expect((await check("http://127.0.0.1:1")).state).toBe("silent")
  })
})
