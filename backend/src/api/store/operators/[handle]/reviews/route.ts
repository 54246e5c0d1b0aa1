import { handleSchema, localeSchema, reviewsSchema } from "@etabli/store-api"
import { z } from "zod"
import { reviewsOfOperator } from "../../../../../trust/read-reviews"
import { fromQuery, handle } from "../../../../respond"

const inputSchema = z.strictObject({ handle: handleSchema, locale: localeSchema })

export const GET = handle({ input: inputSchema, output: reviewsSchema, read: fromQuery() }, (asked, req) =>
  reviewsOfOperator(req.scope, asked.handle, asked.locale),
)
