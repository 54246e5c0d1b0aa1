import { z } from "zod"

/** Integer euro cents, up to ten million euros: sums and products of them stay exact. */
const cents = z.int().min(0).max(1_000_000_000)
const minutes = z.int().min(0).max(100_000_000)
/** 1 % is 100. */
const basisPoints = z.int().min(0).max(10_000)

/** What a workshop spends in a year whether it sells or not. A subsidy may be tied to one of these, or to none. */
export const YEAR_COSTS = ["people", "supervision", "storage", "insurance", "overhead"] as const
export type YearCost = (typeof YEAR_COSTS)[number]
export const TIES = [...YEAR_COSTS, "any"] as const
export type Tie = (typeof TIES)[number]

const subsidySchema = z.strictObject({ name: z.string().trim().min(1).max(80), cents, tied_to: z.enum(TIES) })
export type Subsidy = z.infer<typeof subsidySchema>

/** A year of the workshop. Amounts in cents a year, without the VAT that it gets back. */
export const workshopCostsSchema = z.strictObject({
  /** `people`: those who work at the bench. `supervision`: those who teach them. `overhead`: rent, energy, tools, office. */
  year: z.strictObject({
    people_cents: cents,
    supervision_cents: cents,
    storage_cents: cents,
    insurance_cents: cents,
    overhead_cents: cents,
  }),
  subsidies: z.array(subsidySchema).max(20),
  /** Each piece bears the year's costs by its hours at the bench, or each the same. */
  spread_by: z.enum(["hours", "pieces"]),
  /** Minutes in a year in which pieces are made, of all people together. */
  bench_minutes_per_year: minutes.min(1),
  /** Minutes in a year in which somebody teaches or supervises. */
  supervision_minutes_per_year: minutes.min(1),
  pieces_per_year: z.int().min(1).max(10_000_000),
  /** Beyond the year's costs: what one hour at the bench adds (pay by the hour, energy, wear). */
  bench_hour_cents: cents,
  /** What the workshop takes its production cost to be of the price on the label; null where it has no such habit. */
  production_ratio_bp: basisPoints.min(1).nullable(),
})
export type WorkshopCosts = z.infer<typeof workshopCostsSchema>

/** What one piece takes. */
export const pieceCostsSchema = z.strictObject({
  materials_cents: cents,
  bench_minutes: minutes.min(1),
  /** Null: as much as the bench minutes bring with them over the year. */
  supervision_minutes: minutes.nullable(),
  /** To the place where it is sold. */
  transport_cents: cents,
  /** Pieces begun that cannot be sold, of all that are begun. */
  reject_bp: basisPoints.max(9_000),
})
export type PieceCosts = z.infer<typeof pieceCostsSchema>

/** What others keep of the price without VAT: the platform, a shared shop, the parent body. Together below 100 %. */
export const sharesSchema = z
  .strictObject({ platform_bp: basisPoints, shop_bp: basisPoints, parent_bp: basisPoints })
  .refine((shares) => totalShare(shares) < 10_000, { path: ["shop_bp"], message: "shares_too_high" })
export type Shares = z.infer<typeof sharesSchema>

/**
 * How a consumer's price contains VAT at home. `full`: on the whole price. `none`: franchise or exempt body.
 * `margin`: on the price less what the used piece was bought for (VAT included), at least on nothing.
 */
export const vatRegimeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("full"), rate_bp: basisPoints }),
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("margin"), rate_bp: basisPoints, purchase_cents: cents }),
])
export type VatRegime = z.infer<typeof vatRegimeSchema>

export const pricingInputsSchema = z.strictObject({
  workshop: workshopCostsSchema,
  piece: pieceCostsSchema,
  shares: sharesSchema,
  vat: vatRegimeSchema,
})
/** All that a price is computed from. Faults of the schema carry zod's code, and `shares_too_high`. */
export type PricingInputs = z.infer<typeof pricingInputsSchema>

/** What others keep together, in basis points of the price without VAT. */
export function totalShare(shares: { platform_bp: number; shop_bp: number; parent_bp: number }): number {
  return shares.platform_bp + shares.shop_bp + shares.parent_bp
}
