import { z } from "zod"
import { pieceCostsSchema, type WorkshopCosts, workshopCostsSchema } from "./pricing-inputs.js"

const sentence = z.string().trim().min(1).max(300)

/** One workshop's figures as its own people told them: where a price help begins before anybody corrects it. */
export const startValuesSchema = z.strictObject({
  operator: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  workshop: workshopCostsSchema,
  /** Where nothing else is known of a piece. */
  piece: pieceCostsSchema.pick({ transport_cents: true, reject_bp: true }),
  shares: z.strictObject({ platform_bp: z.int().min(0).max(9_999), shop_bp: z.int().min(0).max(9_999) }),
  /** What is not theirs but supposed, so that somebody looks at it. */
  supposed: z.array(z.strictObject({ fr: sentence, nl: sentence, en: sentence })).max(10),
})
export type StartValues = z.infer<typeof startValuesSchema>

/** For a workshop of which no figure is known: nothing is spent, so that every amount on the page is its own. */
export const EMPTY_WORKSHOP: WorkshopCosts = {
  year: { people_cents: 0, supervision_cents: 0, storage_cents: 0, insurance_cents: 0, overhead_cents: 0 },
  subsidies: [],
  spread_by: "hours",
  bench_minutes_per_year: 60_000,
  supervision_minutes_per_year: 60_000,
  pieces_per_year: 500,
  bench_hour_cents: 0,
  production_ratio_bp: null,
}
