import { describe, expect, it } from "vitest"
import { sellerTaxSchema } from "./seller-file.js"

const faultsOf = (tax: unknown) => {
  const parsed = sellerTaxSchema.safeParse(tax)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`)
}
const vat = (from: string, to?: string) => ({
  kind: "vat",
  country: "fr",
  number: "FR29999001001",
  from,
  ...(to && { to }),
})

describe("the tax section of a seller", () => {
  it("takes statuses that follow one another", () => {
    const statuses = [
      { status: "franchise", from: "2020-01-01", to: "2024-06-30" },
      { status: "standard", from: "2024-07-01" },
    ]
    expect(faultsOf({ statuses })).toEqual([])
  })

  it("names the status that overlaps, also by one day, and whatever their order", () => {
    const until = { status: "franchise", from: "2020-01-01", to: "2024-07-01" }
    const since = { status: "standard", from: "2024-07-01" }
    expect(faultsOf({ statuses: [until, since] })).toEqual(["statuses.1.from overlaps"])
    expect(faultsOf({ statuses: [since, until] })).toEqual(["statuses.0.from overlaps"])
    expect(faultsOf({ statuses: [since, since] })).toEqual(["statuses.1.from overlaps"])
  })

  it("names dates that are the wrong way round, and days that do not exist", () => {
    expect(faultsOf({ registrations: [vat("2024-07-01", "2024-06-30")] })).toEqual([
      "registrations.0.to dates_reversed",
    ])
    expect(faultsOf({ registrations: [vat("2024-02-30")] })[0]).toContain("registrations.0.from")
  })

  it("lets a seller have several registrations, one a country and kind at a time", () => {
    const oss = { ...vat("2024-01-01"), kind: "oss" }
    expect(faultsOf({ registrations: [vat("2024-01-01"), oss] })).toEqual([])
    expect(faultsOf({ registrations: [vat("2024-01-01"), vat("2025-01-01")] })).toEqual([
      "registrations.1.from overlaps",
    ])
  })

  it("asks a contribution for its amount, and knows the social recognition in Belgium only", () => {
    expect(faultsOf({ contributions: [{ kind: "percent_of_sales", from: "2024-01-01" }] })).toEqual([
      "contributions.0.basis_points needs_basis_points",
    ])
    expect(faultsOf({ contributions: [{ kind: "fixed_monthly", from: "2024-01-01" }] })).toEqual([
      "contributions.0.monthly_cents needs_monthly_cents",
    ])
    expect(faultsOf({ registrations: [{ ...vat("2024-01-01"), kind: "be_social" }] })).toEqual([
      "registrations.0.country belgium_only",
    ])
  })

  it("knows a VAT number of another country, and one with a typing error", () => {
    const registered = (country: string, number: string) => ({
      registrations: [{ ...vat("2024-01-01"), country, number }],
    })
    expect(faultsOf(registered("be", "FR29999001001"))).toEqual(["registrations.0.number vat_number_of_other_country"])
    expect(faultsOf(registered("fr", "FR29999001002"))).toEqual(["registrations.0.number vat_number_malformed"])
  })

  it("takes one figure of sales elsewhere a year", () => {
    const entry = { year: 2026, cents: 1 }
    expect(faultsOf({ elsewhere: [entry, entry] })).toEqual(["elsewhere.1.year year_twice"])
  })
})
