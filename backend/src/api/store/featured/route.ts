import { featuredSchema, localeSchema } from "@etabli/store-api"
import { z } from "zod"
import { readFeatured } from "../../../catalogue/read-featured"
import { fromQuery, handle } from "../../respond"

const inputSchema = z.strictObject({ locale: localeSchema })

export const GET = handle(
  { input: inputSchema, output: featuredSchema, read: fromQuery() },
  async ({ locale }, req) => ({ pieces: await readFeatured(req.scope, locale) }),
)
