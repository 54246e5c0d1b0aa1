import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../database/database-of"
import { openLink } from "../../../workflows/export-data/open-link"
import { sendExport } from "../../../workflows/export-data/send-export"
import { takeOut } from "../../../workflows/export-data/take-out"
import { orNotFound, RefusalError } from "../../refusal-error"

/** What a link in a mail opens: the archive, or a page that says that it opens nothing any more. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const opened = await openLink(databaseOf(req.scope), String(req.params.token))
  if (!opened.ok) throw new RefusalError({ code: opened.code })
  const { operator_id, email, locale } = opened.link
  const made = takeOut(req.scope, {
    operatorId: operator_id,
    isManagers: false,
    actorId: null,
    language: locale,
    by: email,
  })
  await sendExport(res, made.then(orNotFound))
}
