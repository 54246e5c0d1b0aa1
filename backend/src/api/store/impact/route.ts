import { type Impact, impactSchema, localeSchema } from "@etabli/store-api"
import { z } from "zod"
import { readImpact } from "../../../impact/read-impact"
import { fromQuery, handle } from "../../respond"

const inputSchema = z.strictObject({ locale: localeSchema })

export const GET = handle<z.infer<typeof inputSchema>, Impact>(
  { input: inputSchema, output: impactSchema, read: fromQuery() },
  ({ locale }, req) => readImpact(req.scope, locale),
)
