import {
  countrySchema,
  deliveryEstimateSchema,
  handleSchema,
  idSchema,
  isPostcode,
  localeSchema,
} from "@etabli/store-api"
import { z } from "zod"
import { estimateDelivery } from "../../../../../catalogue/estimate-delivery"
import { orNotFound } from "../../../../refusal-error"
import { fromQuery, handle } from "../../../../respond"

const inputSchema = z
  .strictObject({
    handle: handleSchema,
    country: countrySchema,
    postal_code: z.string().trim().min(1).max(12),
    variant_id: idSchema.optional(),
    locale: localeSchema.optional(),
  })
  .refine((asked) => isPostcode(asked.postal_code, asked.country), {
    path: ["postal_code"],
    message: "postcode_of_other_country",
  })

export const GET = handle(
  { input: inputSchema, output: deliveryEstimateSchema, read: fromQuery() },
  async (asked, req) => orNotFound(await estimateDelivery(req.scope, asked)),
)
