import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LINK_DAYS, orderToken, readOrderToken } from "./order-token"

const secret = "a secret that only this test knows, long enough"
const from = new Date("2026-11-22T10:00:00Z")
const later = (days: number) => new Date(from.getTime() + days * 86_400_000)

describe("orderToken", () => {
  it("opens its own basket until its last day, then says that it has ended", () => {
    const token = orderToken("ET-7K3M9QA", { secret, from })
    expect(readOrderToken(token, { secret, now: later(LINK_DAYS - 1) })).toEqual({ ok: true, reference: "ET-7K3M9QA" })
    expect(readOrderToken(token, { secret, now: later(LINK_DAYS + 1) })).toEqual({ ok: false, code: "link_expired" })
  })

  it("opens nothing once a single character differs, nor with another secret", () => {
    const token = orderToken("ET-7K3M9QA", { secret, from })
    fc.assert(
      fc.property(fc.nat({ max: token.length - 1 }), fc.constantFrom("A", "z", "0", ".", "-"), (at, char) => {
        fc.pre(token[at] !== char)
        const forged = token.slice(0, at) + char + token.slice(at + 1)
        expect(readOrderToken(forged, { secret, now: from })).toEqual({ ok: false, code: "not_found" })
      }),
    )
    expect(readOrderToken(token, { secret: `${secret}!`, now: from }).ok).toBe(false)
  })

  it("survives any text that is no token", () => {
    fc.assert(fc.property(fc.string(), (text) => !readOrderToken(text, { secret, now: from }).ok))
  })
})
