import { handleSchema, localeSchema, operatorSchema } from "@etabli/store-api"
import { z } from "zod"
import { readOperator } from "../../../../catalogue/read-operators"
import { orNotFound } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"

const inputSchema = z.strictObject({ handle: handleSchema, locale: localeSchema })

export const GET = handle({ input: inputSchema, output: operatorSchema, read: fromQuery() }, async (asked, req) =>
  orNotFound(await readOperator(req.scope, asked.handle, asked.locale)),
)
