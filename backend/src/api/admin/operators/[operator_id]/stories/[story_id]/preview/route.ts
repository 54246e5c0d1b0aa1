import { LANGUAGES } from "@etabli/listing"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { config } from "../../../../../../../config"
import { previewToken } from "../../../../../../../pieces/preview-token"

/** Addresses, one a language, under which the story can be read for a while as it would look in the shop. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const token = previewToken(String(req.params.story_id), { secret: config.secrets.link, now: new Date() })
  const addresses = LANGUAGES.map((language) => [
    language,
    `${config.storefrontUrl}/${language}/story-preview/${token}`,
  ])
  res.json({ addresses: Object.fromEntries(addresses) as Record<string, string> })
}
