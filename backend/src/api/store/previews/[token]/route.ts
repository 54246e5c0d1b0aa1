import { localeSchema, type Piece, pieceSchema } from "@etabli/store-api"
import { z } from "zod"
import { readPreview } from "../../../../catalogue/read-piece"
import { config } from "../../../../config"
import { readPreviewToken } from "../../../../pieces/preview-token"
import { orNotFound, RefusalError } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"

const input = z.strictObject({ token: z.string().max(200), locale: localeSchema })

/** A piece as its page will show it, for whoever its operator gave the link. */
export const GET = handle<z.infer<typeof input>, Piece>(
  { input, output: pieceSchema, read: fromQuery() },
  async ({ token, locale }, req) => {
    const reading = readPreviewToken(token, { secret: config.secrets.link, now: new Date() })
    if (!reading.ok) throw new RefusalError({ code: reading.code })
    return orNotFound(await readPreview(req.scope, reading.pieceId, locale))
  },
)
