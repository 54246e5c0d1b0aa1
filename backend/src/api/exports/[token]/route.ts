import { translator } from "@etabli/i18n"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../database/database-of"
import { openLink } from "../../../workflows/export-data/open-link"
import { sendExport } from "../../../workflows/export-data/send-export"
import { takeOut } from "../../../workflows/export-data/take-out"
import { orNotFound } from "../../refusal-error"

/** What a link in a mail opens: the archive, or a page that says in three languages that it opens nothing any more. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const opened = await openLink(databaseOf(req.scope), String(req.params.token))
  if (!opened.ok) {
    const told = (["fr", "nl", "en"] as const).map((locale) =>
      translator(locale, "mail")(`export_ready.${opened.code}`),
    )
    res
      .status(opened.code === "link_expired" ? 410 : 404)
      .type("text/plain; charset=utf-8")
      .send(`${told.join("\n\n")}\n`)
    return
  }
  const { operator_id, email, locale } = opened.link
  const made = takeOut(req.scope, { operatorId: operator_id, actorId: null, language: locale, by: email })
  await sendExport(res, made.then(orNotFound))
}
