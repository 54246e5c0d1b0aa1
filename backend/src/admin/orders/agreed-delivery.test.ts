import { expect, it } from "vitest"
import { readAgreed } from "./agreed-delivery"

const promise = { from: "2026-12-01", to: "2026-12-08" }

it("reads what was agreed on an order, and nothing where an order is not ours", () => {
  const slot = { date: "2026-12-08", from: "09:00", to: "12:30" }
  expect(readAgreed({ method: "pickup_workshop", promise, slot })).toEqual({ method: "pickup_workshop", promise, slot })
  expect(readAgreed({ method: "van", promise, floor: 3, lift: false })?.floor).toBe(3)
  for (const data of [undefined, null, {}, { method: "drone", promise }]) expect(readAgreed(data)).toBeNull()
})
