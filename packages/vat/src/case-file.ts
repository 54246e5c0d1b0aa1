import { z } from "zod"
import { isIsoDate } from "./dated.js"
import { isCountry } from "./territory.js"

const country = z.string().refine(isCountry, { error: ({ input }) => `unknown country ${JSON.stringify(input)}` })
const cents = z.int().min(0)
const day = z.string().refine(isIsoDate, "not a day, YYYY-MM-DD")

const seller = z.strictObject({
  country,
  vat_status: z.enum(["standard", "franchise", "exempt_nonprofit", "margin"]),
  oss_registered: z.boolean(),
  cross_border_b2c_turnover_ytd_cents: cents,
  cross_border_b2c_turnover_prev_year_cents: cents.default(0),
  registrations: z.array(country),
  sme_ex_countries: z.array(country).default([]),
  social_economy_rate_eligible: z.boolean().default(false),
})

const buyer = z.strictObject({
  type: z.enum(["consumer", "company", "public_body"]),
  country,
  vat_number_valid: z.boolean(),
})

const goods = z.strictObject({
  condition: z.enum(["new", "second_hand", "donated"]),
  purchase_cost_cents: cents.optional(),
  transformed: z.boolean().default(false),
})

/** One case of a file as accountants exchange it; what explains it (`title`, `expect`, `source`…) is not looked at. */
export const taxCaseSchema = z
  .strictObject({
    id: z.string().min(1),
    seller,
    buyer,
    channel: z.enum(["online", "shop_roubaix"]),
    goods_location: country,
    ship_to: z.union([z.literal("pickup"), country]),
    pickup_country: country.optional(),
    goods,
    price_incl_cents: cents,
    qty: z.int().min(1),
    shipping_incl_cents: cents.default(0),
    /** Day of the supply; without it the file's `meta.version`. */
    date: day.optional(),
    title: z.unknown().optional(),
    expect: z.unknown().optional(),
    source: z.unknown().optional(),
    confidence: z.unknown().optional(),
    note: z.unknown().optional(),
  })
  .refine((one) => (one.ship_to === "pickup") === (one.pickup_country !== undefined), {
    path: ["pickup_country"],
    error: 'goes with ship_to "pickup", and only with it',
  })
export type TaxCase = z.infer<typeof taxCaseSchema>

export type CaseFile = { date: string | null; cases: TaxCase[] }
export type ReadCases = { ok: true; file: CaseFile } | { ok: false; message: string }

const fileSchema = z.strictObject({
  meta: z.looseObject({ version: z.unknown().optional() }),
  cases: z.array(z.unknown()),
})

/** Reads the text of a case file; the message names the case and the field that is wrong, on one line. */
export function readCaseFile(text: string): ReadCases {
  const json = parseJson(text)
  if (!json.ok) return json
  const file = fileSchema.safeParse(json.value)
  if (!file.success) return { ok: false, message: firstIssue(file.error) }
  const cases: TaxCase[] = []
  for (const [index, raw] of file.data.cases.entries()) {
    const one = taxCaseSchema.safeParse(raw)
    if (!one.success) return { ok: false, message: `${nameOf(raw, index)}: ${firstIssue(one.error)}` }
    cases.push(one.data)
  }
  const { version } = file.data.meta
  return { ok: true, file: { date: typeof version === "string" && isIsoDate(version) ? version : null, cases } }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, message: `no JSON: ${onOneLine(error instanceof Error ? error.message : String(error))}` }
  }
}

const named = z.object({ id: z.string().min(1) })

function nameOf(raw: unknown, index: number): string {
  const { success, data } = named.safeParse(raw)
  return success ? `case ${data.id}` : `case number ${index + 1}`
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return "not readable"
  const missing = issue.code === "invalid_type" && issue.input === undefined && issue.message.includes("undefined")
  const path = issue.path.map(String).join(".")
  return onOneLine(`${path ? `${path}: ` : ""}${missing ? "is missing" : issue.message}`)
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ")
}
