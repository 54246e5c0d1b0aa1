import { describe, expect, it } from "vitest"
import { readRevalidation, signRevalidation } from "./revalidation-request"

const SECRET = "a-secret-of-the-tests-only"
const NOW = 1_790_000_000_000
const signed = (body: string, timestamp = String(NOW)) => ({
  body,
  timestamp,
  signature: signRevalidation(SECRET, timestamp, body),
})

describe("readRevalidation", () => {
  it("gives the tags of a fresh, signed call", () => {
    const call = signed(JSON.stringify({ tags: ["pieces", "piece:banc-escaut"] }))
    expect(readRevalidation(call, SECRET, NOW + 1000)).toEqual({ ok: true, tags: ["pieces", "piece:banc-escaut"] })
  })
  it("refuses another secret, a changed body and a missing signature", () => {
    const call = signed('{"tags":["pieces"]}')
    expect(readRevalidation(call, "another-secret-of-the-tests", NOW)).toEqual({ ok: false, status: 401 })
    expect(readRevalidation({ ...call, body: '{"tags":["operators"]}' }, SECRET, NOW)).toEqual({
      ok: false,
      status: 401,
    })
    const ofNothing = signRevalidation(SECRET, call.timestamp, "")
    expect(readRevalidation({ ...call, signature: ofNothing }, SECRET, NOW)).toEqual({ ok: false, status: 401 })
    expect(readRevalidation({ ...call, signature: null }, SECRET, NOW)).toEqual({ ok: false, status: 401 })
  })
  it("refuses a call sent again after five minutes, and one from the future", () => {
    const call = signed('{"tags":["pieces"]}')
    expect(readRevalidation(call, SECRET, NOW + 301_000)).toEqual({ ok: false, status: 401 })
    expect(readRevalidation(call, SECRET, NOW - 301_000)).toEqual({ ok: false, status: 401 })
  })
  it.each(["", "{}", "nonsense", '{"tags":[]}', '{"tags":["_N_T_/layout"]}'])("answers 400 to %j", (body) => {
    expect(readRevalidation(signed(body), SECRET, NOW)).toEqual({ ok: false, status: 400 })
  })
})
