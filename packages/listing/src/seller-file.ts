import { checkVatNumber } from "@etabli/vat"
import { z } from "zod"

const country = z.enum(["fr", "be", "nl", "lu", "de"])
const date = z.iso.date()
/** Days are included on both ends; without `to` it holds until it is ended. */
const period = {
  from: date,
  to: date.optional(),
  /** The paper that proves it: an uploaded file, or where it lies. */
  proof: z.strictObject({ file_id: z.string().max(80).optional(), note: z.string().max(300).optional() }).optional(),
}

const vatStatus = z.strictObject({
  status: z.enum(["standard", "franchise", "exempt_nonprofit", "margin"]),
  ...period,
})

/** What an authority gave a number for; `country` is where it counts. */
const registration = z.strictObject({
  kind: z.enum(["vat", "oss", "sme_ex", "be_social"]),
  country,
  number: z.string().trim().min(2).max(40),
  ...period,
})

/** What a parent body keeps: basis points (1 % is 100) of sales or of the margin, or cents a month. */
const contribution = z.strictObject({
  kind: z.enum(["percent_of_sales", "percent_of_margin", "fixed_monthly"]),
  basis_points: z.int().min(1).max(10_000).optional(),
  monthly_cents: z.int().min(1).max(100_000_000).optional(),
  ...period,
})

/** Sales to consumers in other member states that this shop does not see, net of VAT, in a calendar year. */
const elsewhere = z.strictObject({ year: z.int().min(2020).max(2100), cents: z.int().min(0).max(2_000_000_000) })

/**
 * How a legal seller stands towards VAT, with dates. Faults carry a code as their message, at the field: `dates_reversed`,
 * `overlaps`, `needs_basis_points`, `needs_monthly_cents`, `belgium_only`, `year_twice`, and for
 * VAT numbers `vat_number_malformed`, `vat_number_of_other_country`.
 */
export const sellerTaxSchema = z
  .strictObject({
    statuses: z.array(vatStatus).max(50).default([]),
    registrations: z.array(registration).max(100).default([]),
    contributions: z.array(contribution).max(50).default([]),
    elsewhere: z.array(elsewhere).max(20).default([]),
  })
  .superRefine((tax, ctx) => {
    for (const fault of taxFaults(tax)) ctx.addIssue({ code: "custom", ...fault })
  })
export type SellerTax = z.infer<typeof sellerTaxSchema>
export type SellerTaxFault = { path: (string | number)[]; message: string }

/** Faults between the entries of a seller; the same for a file and for a file joined with what is stored. */
export function taxFaults(tax: SellerTax): SellerTaxFault[] {
  return [
    ...periodFaults("statuses", tax.statuses, () => ""),
    ...periodFaults("registrations", tax.registrations, ({ kind, country: where }) => `${kind} ${where}`),
    ...periodFaults("contributions", tax.contributions, () => ""),
    ...tax.registrations.flatMap(registrationFaults),
    ...tax.contributions.flatMap(contributionFaults),
    ...tax.elsewhere.flatMap((entry, index) =>
      tax.elsewhere.findIndex(({ year }) => year === entry.year) < index
        ? [{ path: ["elsewhere", index, "year"], message: "year_twice" }]
        : [],
    ),
  ]
}

type Period = { from: string; to?: string | undefined }

/** Dates the wrong way round, and a beginning that falls into another entry of the same kind. */
function periodFaults<T extends Period>(name: string, entries: readonly T[], keyOf: (entry: T) => string) {
  return entries.flatMap((entry, index): SellerTaxFault[] => {
    if (entry.to !== undefined && entry.to < entry.from)
      return [{ path: [name, index, "to"], message: "dates_reversed" }]
    const clash = entries.some(
      (other, at) =>
        at !== index &&
        keyOf(other) === keyOf(entry) &&
        covers(other, entry.from) &&
        (other.from < entry.from || at < index),
    )
    return clash ? [{ path: [name, index, "from"], message: "overlaps" }] : []
  })
}

function covers(period: Period, day: string): boolean {
  return period.from <= day && (period.to === undefined || day <= period.to)
}

type Registration = SellerTax["registrations"][number]

function registrationFaults({ kind, country: where, number }: Registration, index: number): SellerTaxFault[] {
  const at = (field: string, message: string) => [{ path: ["registrations", index, field], message }]
  if (kind === "be_social" && where !== "be") return at("country", "belgium_only")
  if (kind !== "vat") return []
  const checked = checkVatNumber(number)
  if (!checked.ok) return at("number", "vat_number_malformed")
  return checked.country.toLowerCase() === where ? [] : at("number", "vat_number_of_other_country")
}

function contributionFaults(entry: SellerTax["contributions"][number], index: number): SellerTaxFault[] {
  const isFixed = entry.kind === "fixed_monthly"
  if (isFixed && entry.monthly_cents === undefined)
    return [{ path: ["contributions", index, "monthly_cents"], message: "needs_monthly_cents" }]
  if (!isFixed && entry.basis_points === undefined)
    return [{ path: ["contributions", index, "basis_points"], message: "needs_basis_points" }]
  return []
}
