import {
  EMPTY_WORKSHOP,
  pricingInputsSchema,
  type PricingInputs,
  type StartValues,
  type Tie,
  type VatRegime,
} from "@etabli/pricing"

/** How a field is written, and what it is kept as. */
type Unit = "euros" | "hours" | "percent" | "count"
const SCALE: Readonly<Record<Unit, number>> = { euros: 100, hours: 60, percent: 100, count: 1 }

type FieldOf = { path: readonly [keyof PricingInputs, ...string[]]; unit: Unit; empty?: null; least?: number }

/** The numbers of the page: where each stands in the inputs, and in which unit people write it. */
export const FIELDS = {
  materials: { path: ["piece", "materials_cents"], unit: "euros" },
  bench: { path: ["piece", "bench_minutes"], unit: "hours", least: 1 },
  supervision: { path: ["piece", "supervision_minutes"], unit: "hours", empty: null },
  transport: { path: ["piece", "transport_cents"], unit: "euros" },
  rejects: { path: ["piece", "reject_bp"], unit: "percent" },
  year_people: { path: ["workshop", "year", "people_cents"], unit: "euros" },
  year_supervision: { path: ["workshop", "year", "supervision_cents"], unit: "euros" },
  year_storage: { path: ["workshop", "year", "storage_cents"], unit: "euros" },
  year_insurance: { path: ["workshop", "year", "insurance_cents"], unit: "euros" },
  year_overhead: { path: ["workshop", "year", "overhead_cents"], unit: "euros" },
  year_bench: { path: ["workshop", "bench_minutes_per_year"], unit: "hours", least: 1 },
  year_supervision_hours: { path: ["workshop", "supervision_minutes_per_year"], unit: "hours", least: 1 },
  year_pieces: { path: ["workshop", "pieces_per_year"], unit: "count", least: 1 },
  hour: { path: ["workshop", "bench_hour_cents"], unit: "euros" },
  ratio: { path: ["workshop", "production_ratio_bp"], unit: "percent", empty: null, least: 1 },
  platform: { path: ["shares", "platform_bp"], unit: "percent" },
  shop: { path: ["shares", "shop_bp"], unit: "percent" },
  parent: { path: ["shares", "parent_bp"], unit: "percent" },
} as const satisfies Record<string, FieldOf>
export type FieldName = keyof typeof FIELDS

export type SubsidyForm = { name: string; amount: string; tied_to: Tie }
/** What stands in the fields, as it was typed. */
export type PriceForm = {
  fields: Record<FieldName, string>
  subsidies: SubsidyForm[]
  spread_by: "hours" | "pieces"
  vat: VatRegime
}
/** By field, or `subsidies.<n>`. */
export type FormFaults = Record<string, string>
export type ReadForm = { inputs: PricingInputs | null; faults: FormFaults }

/** A number as it is typed in the three languages, in its smallest unit; a code where it is none. */
export function readAmount(text: string, unit: Unit): number | "required" | "not_a_number" {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".")
  if (bare === "") return "required"
  if (!/^\d{1,12}(\.\d{1,4})?$/.test(bare)) return "not_a_number"
  return Math.round(Number(bare) * SCALE[unit])
}

export function writeAmount(value: number, unit: Unit, language: string): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 2 }).format(value / SCALE[unit])
}

/** What the fields say; null while one of them is at fault. */
export function readForm(form: PriceForm): ReadForm {
  const faults: FormFaults = {}
  const inputs = { workshop: { year: {} }, piece: {}, shares: {}, vat: form.vat } as Record<
    string,
    Record<string, unknown>
  >
  for (const [name, field] of Object.entries(FIELDS) as [FieldName, FieldOf][]) {
    const read = readAmount(form.fields[name], field.unit)
    if (read === "required" && field.empty === null) place(inputs, field.path, null)
    else if (typeof read === "string") faults[name] = read
    else if (read < (field.least ?? 0)) faults[name] = "too_small"
    else place(inputs, field.path, read)
  }
  const subsidies = form.subsidies.map(({ name, amount, tied_to }, index) => {
    const cents = readAmount(amount, "euros")
    if (typeof cents === "string") faults[`subsidies.${String(index)}`] = cents
    else if (name.trim() === "") faults[`subsidies.${String(index)}`] = "required"
    return { name: name.trim(), cents, tied_to }
  })
  inputs.workshop = { ...inputs.workshop, subsidies, spread_by: form.spread_by }
  if (Object.keys(faults).length > 0) return { inputs: null, faults }
  const parsed = pricingInputsSchema.safeParse(inputs)
  return parsed.success ? { inputs: parsed.data, faults } : { inputs: null, faults: faultsOf(parsed.error.issues) }
}

/** The fields for what is known. */
export function writeForm({ workshop, piece, shares, vat }: PricingInputs, language: string): PriceForm {
  const from: Record<string, unknown> = { workshop, piece, shares }
  const fields = (Object.entries(FIELDS) as [FieldName, FieldOf][]).map(([name, { path, unit }]) => {
    const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], from)
    return [name, typeof value === "number" ? writeAmount(value, unit, language) : ""]
  })
  return {
    fields: Object.fromEntries(fields) as PriceForm["fields"],
    subsidies: workshop.subsidies.map(({ name, cents, tied_to }) => ({
      name,
      tied_to,
      amount: writeAmount(cents, "euros", language),
    })),
    spread_by: workshop.spread_by,
    vat,
  }
}

type Known = { start: StartValues | null; parent_bp: number; vat: VatRegime; bench_minutes: number | null }

/** Where a first study begins: with the workshop's own figures, and the hours that the piece's page says. */
export function firstInputs({ start, parent_bp, vat, bench_minutes }: Known): PricingInputs {
  return {
    workshop: start?.workshop ?? EMPTY_WORKSHOP,
    piece: {
      materials_cents: 0,
      bench_minutes: bench_minutes && bench_minutes > 0 ? bench_minutes : 60,
      supervision_minutes: null,
      ...(start?.piece ?? { transport_cents: 0, reject_bp: 0 }),
    },
    shares: { ...(start?.shares ?? { platform_bp: 0, shop_bp: 0 }), parent_bp },
    vat,
  }
}

function place(into: Record<string, Record<string, unknown>>, path: readonly string[], value: unknown): void {
  const [head = "", ...rest] = path
  const last = rest.pop() ?? ""
  const at = rest.reduce<Record<string, unknown>>(
    (level, key) => level[key] as Record<string, unknown>,
    into[head] ?? {},
  )
  at[last] = value
}

function faultsOf(issues: readonly { path: PropertyKey[]; message: string; code: string }[]): FormFaults {
  return Object.fromEntries(
    issues.map(({ path, message, code }) => {
      const found = (Object.entries(FIELDS) as [FieldName, FieldOf][]).find(
        ([, field]) => field.path.join() === path.join(),
      )
      const name = found?.[0] ?? (path[1] === "subsidies" ? `subsidies.${String(path[2])}` : "form")
      return [name, code === "custom" ? message : "too_big"]
    }),
  )
}
