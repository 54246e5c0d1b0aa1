import type { SellerTax } from "@etabli/listing"
import { describe, expect, it } from "vitest"
import { planTax, type Stored } from "./plan-tax"
import type { StoredEntry } from "./tax-rows"

const row = (fields: Record<string, string | null>): StoredEntry =>
  ({ id: "row", valid_to: null, proof_file_id: null, proof_note: null, ...fields }) as unknown as StoredEntry
const stored = (fields: Partial<Stored> = {}): Stored => ({
  statuses: [],
  registrations: [],
  contributions: [],
  ...fields,
})
const tax = (fields: Partial<SellerTax>): SellerTax => ({
  statuses: [],
  registrations: [],
  contributions: [],
  elsewhere: [],
  ...fields,
})
const STANDARD = row({ status: "standard", valid_from: "2015-01-01" })

describe("what is written of a seller's tax", () => {
  it("is nothing when all of it is known", () => {
    const known = tax({ statuses: [{ status: "standard", from: "2015-01-01" }] })
    expect(planTax(known, stored({ statuses: [STANDARD] }))).toEqual({ plan: { fresh: [], endings: [] } })
  })

  it("is an end and a new row when a status changes", () => {
    const statuses: SellerTax["statuses"] = [
      { status: "standard", from: "2015-01-01", to: "2026-06-30" },
      { status: "franchise", from: "2026-07-01" },
    ]
    expect(planTax(tax({ statuses }), stored({ statuses: [STANDARD] }))).toEqual({
      plan: {
        fresh: [{ list: "statuses", entry: statuses[1] }],
        endings: [{ list: "statuses", id: "row", valid_to: "2026-06-30", proof: undefined }],
      },
    })
  })

  it("is refused where it contradicts what was written, at the field", () => {
    const faultsOf = (statuses: SellerTax["statuses"], known = STANDARD) => {
      const planned = planTax(tax({ statuses }), stored({ statuses: [known] }))
      return "faults" in planned ? planned.faults.map(({ path, message }) => `${path.join(".")} ${message}`) : []
    }
    expect(faultsOf([{ status: "franchise", from: "2015-01-01" }])).toEqual(["statuses.0.status history_kept"])
    expect(faultsOf([{ status: "franchise", from: "2020-01-01" }])).toEqual(["statuses.0.from overlaps"])
    expect(faultsOf([{ status: "franchise", from: "2014-01-01" }])).toEqual(["statuses.0.to overlaps"])
    const ended = row({ status: "standard", valid_from: "2015-01-01", valid_to: "2020-12-31" })
    expect(faultsOf([{ status: "standard", from: "2015-01-01", to: "2021-12-31" }], ended)).toContain(
      "statuses.0.to history_kept",
    )
  })
})
