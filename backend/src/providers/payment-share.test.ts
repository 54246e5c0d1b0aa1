import { describe, expect, it } from "vitest"
import { refundFromShare } from "./payment-share"

/** Medusa's own guard tolerates one cent too much; on a charge of several orders that cent belongs to a neighbour. */
describe("refundFromShare", () => {
  const data = { charge_id: "tchg_1", share_cents: 9690 }

  it("counts refunds up to the share, to the cent", () => {
    const once = refundFromShare(data, 50)
    expect(once).toEqual({ ...data, refunded_cents: 5000 })
    expect(refundFromShare(once, 46.9)).toEqual({ ...data, refunded_cents: 9690 })
  })

  it("refuses a single cent more, at once or in steps", () => {
    expect(() => refundFromShare(data, 96.91)).toThrow("own share")
    expect(() => refundFromShare(refundFromShare(data, 96.9), 0.01)).toThrow("own share")
  })
})
