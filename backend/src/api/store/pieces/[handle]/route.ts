import { handleSchema, localeSchema, pieceSchema } from "@etabli/store-api"
import { z } from "zod"
import { readPiece } from "../../../../catalogue/read-piece"
import { orNotFound } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"

const inputSchema = z.strictObject({ handle: handleSchema, locale: localeSchema })

export const GET = handle({ input: inputSchema, output: pieceSchema, read: fromQuery() }, async (asked, req) =>
  orNotFound(await readPiece(req.scope, asked.handle, asked.locale)),
)
