import { expect, test } from "vitest"
import { previewToken, readPreviewToken } from "./preview-token"

const secret = "s".repeat(40)
const now = new Date("2026-11-22T10:00:00Z")
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test("a preview's key opens its piece for half an hour, and nothing else", () => {
  const token = previewToken("prod_1", { secret, now })
  expect(readPreviewToken(token, { secret, now: later(29) })).toEqual({ ok: true, pieceId: "prod_1" })
  expect(readPreviewToken(token, { secret, now: later(31) })).toEqual({ ok: false, code: "link_expired" })
  for (const forged of [
    token.replace("prod_1", "prod_2"),
    token.slice(0, -1),
    "prod_1.99999999.",
    "",
    "..",
    `${token}x`,
  ])
    expect(readPreviewToken(forged, { secret, now })).toEqual({ ok: false, code: "not_found" })
  expect(readPreviewToken(token, { secret: "t".repeat(40), now })).toEqual({ ok: false, code: "not_found" })
})
