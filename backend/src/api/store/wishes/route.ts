import { handleSchema, localeSchema, wishesSchema } from "@etabli/store-api"
import { z } from "zod"
import { readCards } from "../../../catalogue/read-catalogue"
import { fromQuery, handle } from "../../respond"

const inputSchema = z.strictObject({ locale: localeSchema, pieces: z.array(handleSchema).max(60).default([]) })

/** Cards of these pieces in the order asked, without those that are shown no more. */
export const GET = handle<z.infer<typeof inputSchema>, z.infer<typeof wishesSchema>>(
  { input: inputSchema, output: wishesSchema, read: fromQuery({ many: ["pieces"] }) },
  async ({ locale, pieces }, req) => ({ pieces: await readCards(req.scope, pieces, locale) }),
)
