import { describe, expect, it } from "vitest"
import { readDelivery } from "./delivery-form-input"

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

describe("readDelivery", () => {
  it("collects one choice for each workshop, and says which has none", () => {
    const form = formOf({ workshops: "stal13,fibr-co", "delivery-stal13": "so_1", "delivery-other": "so_2" })
    expect(readDelivery(form)).toEqual({
      delivery: { stal13: { option_id: "so_1" } },
      unanswered: ["delivery.fibr-co"],
    })
  })

  it("asks for a time to come only where the option chosen has some", () => {
    const form = { workshops: "stal13", slotted: "so_1", "delivery-stal13": "so_1" }
    expect(readDelivery(formOf({ ...form, "slot-stal13": "" })).unanswered).toEqual(["delivery.stal13.slot"])
    expect(readDelivery(formOf({ ...form, "slot-stal13": "2026-12-02 13:00 18:00" })).delivery.stal13).toEqual({
      option_id: "so_1",
      slot: { date: "2026-12-02", from: "13:00", to: "18:00" },
    })
    expect(readDelivery(formOf({ ...form, "delivery-stal13": "so_2" })).unanswered).toEqual([])
  })

  it("reads floor and lift, and no floor as the ground", () => {
    const form = { workshops: "qcaf", "delivery-qcaf": "so_1" }
    const chosen = (values: Record<string, string>) => readDelivery(formOf({ ...form, ...values })).delivery.qcaf
    expect(chosen({ "floor-qcaf": "3" })).toEqual({ option_id: "so_1", floor: 3, lift: false })
    expect(chosen({ "floor-qcaf": "3", "lift-qcaf": "yes" })).toMatchObject({ lift: true })
    expect(chosen({ "floor-qcaf": "0", "lift-qcaf": "yes" })).toEqual({ option_id: "so_1" })
    expect(chosen({ "floor-qcaf": "31" })).toEqual({ option_id: "so_1" })
  })
})
