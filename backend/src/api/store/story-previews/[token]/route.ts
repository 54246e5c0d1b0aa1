import { localeSchema, type Story, storySchema } from "@etabli/store-api"
import { z } from "zod"
import { config } from "../../../../config"
import { databaseOf } from "../../../../database/database-of"
import { readPreviewToken } from "../../../../pieces/preview-token"
import { keyedAddress } from "../../../../stories/picture-key"
import { withNeighbours } from "../../../../stories/read-story"
import { readStoryRow } from "../../../../stories/story-row"
import { orNotFound, RefusalError } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"

const input = z.strictObject({ token: z.string().max(200), locale: localeSchema })

/** A story as its page will show it, for whoever its operator gave the link. */
export const GET = handle<z.infer<typeof input>, Story>(
  { input, output: storySchema, read: fromQuery() },
  async ({ token, locale }, req) => {
    const signing = { secret: config.secrets.link, now: new Date() }
    const reading = readPreviewToken(token, signing)
    if (!reading.ok) throw new RefusalError({ code: reading.code })
    const row = orNotFound(await readStoryRow(databaseOf(req.scope), reading.pieceId))
    return withNeighbours(req.scope, row, { locale, addressOf: (id, width) => keyedAddress(id, width, signing) })
  },
)
