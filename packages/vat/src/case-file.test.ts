import { describe, expect, it } from "vitest"
import { answerCase } from "./answer-case.js"
import { readCaseFile } from "./case-file.js"

const good = {
  id: "A1",
  seller: {
    country: "BE",
    vat_status: "standard",
    oss_registered: false,
    cross_border_b2c_turnover_ytd_cents: 0,
    registrations: ["BE"],
  },
  buyer: { type: "consumer", country: "BE", vat_number_valid: false },
  channel: "online",
  goods_location: "BE",
  ship_to: "BE",
  goods: { condition: "new" },
  price_incl_cents: 12100,
  qty: 1,
}
const { country: _, ...sellerOfNowhere } = good.seller
const fileOf = (...cases: unknown[]) => JSON.stringify({ meta: { version: "2026-11-21" }, cases })

function message(text: string): string {
  const read = readCaseFile(text)
  if (!read.ok) return read.message
  const [first] = read.file.cases
  const answer = first && answerCase(first, read.file.date)
  return answer && !answer.ok ? `${answer.error.field}: ${answer.error.code}` : "fine"
}

describe("a case file", () => {
  it("is read without what explains it, and without a version", () => {
    expect(message(fileOf(good))).toBe("fine")
    expect(message(fileOf({ ...good, title: "a bench", expect: { anything: 1 }, note: "why" }))).toBe("fine")
    expect(message(JSON.stringify({ meta: {}, cases: [good] }))).toBe("fine")
  })

  it.each([
    ["{", /^no JSON: /],
    ["[]", /^Invalid input/],
    ['{"meta":{}}', /^cases: is missing$/],
    [fileOf("T001"), /^case number 1: /],
    [fileOf({ ...good, qty: 0 }), /^case A1: qty: .*>=1/],
    [fileOf({ ...good, qty: 1.5 }), /^case A1: qty: /],
    [fileOf({ ...good, price_incl_cents: -1 }), /^case A1: price_incl_cents: /],
    [fileOf({ ...good, price_incl_cents: "12100" }), /^case A1: price_incl_cents: /],
    [fileOf({ ...good, id: undefined }), /^case number 1: id: is missing$/],
    [fileOf({ ...good, seller: sellerOfNowhere }), /^case A1: seller.country: is missing$/],
    [fileOf({ ...good, seller: { ...good.seller, country: "XX" } }), /^case A1: seller.country: unknown country "XX"$/],
    [fileOf({ ...good, seller: { ...good.seller, vat_status: "exempt" } }), /^case A1: seller.vat_status: /],
    [fileOf({ ...good, goods_location: "be" }), /^case A1: goods_location: unknown country "be"$/],
    [fileOf({ ...good, ship_to: "Paris" }), /^case A1: ship_to: /],
    [fileOf({ ...good, ship_to: "pickup" }), /^case A1: pickup_country: /],
    [fileOf({ ...good, pickup_country: "FR" }), /^case A1: pickup_country: /],
    [fileOf({ ...good, colour: "red" }), /^case A1: .*colour/],
    [fileOf(good, { ...good, id: "A2", date: "2026-02-30" }), /^case A2: date: not a day/],
    [fileOf({ ...good, ship_to: "ES" }), /^ship_to: rate_unknown$/],
    [fileOf({ ...good, date: "2019-01-01" }), /^date: date_before_rules$/],
    [fileOf({ ...good, price_incl_cents: 9e15, qty: 9 }), /^price_incl_cents: not_integer_cents$/],
  ])("refuses %s", (text, wanted) => {
    const told = message(text)
    expect(told).toMatch(wanted)
    expect(told).not.toContain("\n")
  })
})
