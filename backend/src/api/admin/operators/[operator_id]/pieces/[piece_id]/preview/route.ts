import { LANGUAGES } from "@etabli/listing"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { config } from "../../../../../../../config"
import { previewToken } from "../../../../../../../pieces/preview-token"
import { readPieceForm } from "../../../../../../../pieces/read-piece-form"
import { answerFields } from "../../../../../../answer-fields"

/** Addresses, one a language, under which the piece's page can be seen for a while as it would look in the shop. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const form = await readPieceForm(req.scope, String(req.params.operator_id), String(req.params.piece_id))
  if (!form) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such piece.")
  const missing = form.missing.filter(({ path }) => !path.startsWith("operator."))
  if (missing.length > 0) {
    answerFields(res, { status: 409, message: "The page cannot be drawn yet.", fields: missing })
    return
  }
  const token = previewToken(form.id, { secret: config.secrets.link, now: new Date() })
  const addresses = LANGUAGES.map((language) => [language, `${config.storefrontUrl}/${language}/preview/${token}`])
  res.json({ addresses: Object.fromEntries(addresses) as Record<string, string> })
}
