import { sitemapSchema } from "@etabli/store-api"
import { z } from "zod"
import { readSitemap } from "../../../catalogue/read-shelves"
import { fromQuery, handle } from "../../respond"

export const GET = handle({ input: z.strictObject({}), output: sitemapSchema, read: fromQuery() }, (_asked, req) =>
  readSitemap(req.scope),
)
