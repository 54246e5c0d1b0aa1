import { localeSchema, operatorsSchema } from "@etabli/store-api"
import { z } from "zod"
import { readOperators } from "../../../catalogue/read-operators"
import { fromQuery, handle } from "../../respond"

const inputSchema = z.strictObject({ locale: localeSchema })

export const GET = handle(
  { input: inputSchema, output: operatorsSchema, read: fromQuery() },
  async ({ locale }, req) => ({ operators: await readOperators(req.scope, locale) }),
)
