import { expect, test } from "vitest"
import { exportToken, readExportToken } from "./export-token"

const secret = "s".repeat(40)
const ends = new Date("2026-12-01T00:00:00Z")
const at = (day: string) => ({ secret, now: new Date(day) })

test("a link opens until it ends, then says so, and nobody else's opens anything", () => {
  const token = exportToken("xlnk_1", { secret, ends })
  expect(readExportToken(token, at("2026-11-30"))).toEqual({ ok: true, linkId: "xlnk_1" })
  expect(readExportToken(token, at("2026-12-02"))).toEqual({ ok: false, code: "link_expired" })
  const forged = [token.replace("xlnk_1", "xlnk_2"), token.replace(/\.\d+\./, ".9999999999."), "", "a.b.c"]
  for (const one of [...forged, exportToken("xlnk_1", { secret: "other", ends })])
    expect(readExportToken(one, at("2026-11-30"))).toEqual({ ok: false, code: "not_found" })
})
