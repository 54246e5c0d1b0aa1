import {
  countrySchema,
  deliveryEstimateSchema,
  handleSchema,
  idSchema,
  localeSchema,
  postcodeFault,
  stairsQuestion,
  tidyPostcode,
} from "@etabli/store-api"
import { z } from "zod"
import { estimateDelivery } from "../../../../../catalogue/estimate-delivery"
import { orNotFound } from "../../../../refusal-error"
import { fromQuery, handle } from "../../../../respond"

const inputSchema = z
  .strictObject({
    handle: handleSchema,
    country: countrySchema,
    postal_code: z.string().trim().min(1).max(16),
    variant_id: idSchema.optional(),
    ...stairsQuestion,
    locale: localeSchema.optional(),
  })
  .superRefine(({ postal_code, country }, ctx) => {
    const fault = postcodeFault(postal_code, country)
    if (fault) ctx.addIssue({ code: "custom", path: ["postal_code"], message: fault })
  })
  .transform((asked) => ({ ...asked, postal_code: tidyPostcode(asked.postal_code, asked.country) }))

export const GET = handle(
  { input: inputSchema, output: deliveryEstimateSchema, read: fromQuery({ numbers: ["floor"] }) },
  async (asked, req) => orNotFound(await estimateDelivery(req.scope, asked)),
)
