import { idSchema, qrTargetSchema } from "@etabli/store-api"
import { z } from "zod"
import { databaseOf } from "../../../../database/database-of"
import { findQrTarget } from "../../../../stories/qr-target"
import { RefusalError } from "../../../refusal-error"
import { fromQuery, handle } from "../../../respond"

/** Where a printed code leads: by the id of a piece or a story, which never changes. */
export const GET = handle(
  { input: z.strictObject({ id: idSchema }), output: qrTargetSchema, read: fromQuery() },
  async ({ id }, req) => {
    const found = await findQrTarget(databaseOf(req.scope), id)
    if (found?.state === "here") return { kind: found.kind, handle: found.handle }
    throw new RefusalError({ code: found?.state === "gone" ? "gone" : "not_found" })
  },
)
