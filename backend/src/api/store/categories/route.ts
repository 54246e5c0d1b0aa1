import { categoriesSchema, localeSchema } from "@etabli/store-api"
import { z } from "zod"
import { readCategories } from "../../../catalogue/read-shelves"
import { fromQuery, handle } from "../../respond"

const inputSchema = z.strictObject({ locale: localeSchema })

export const GET = handle(
  { input: inputSchema, output: categoriesSchema, read: fromQuery() },
  async ({ locale }, req) => ({ categories: await readCategories(req.scope, locale) }),
)
