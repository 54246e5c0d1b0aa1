import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../../../config"
import { databaseOf } from "../../../../database/database-of"
import { opensPicture } from "../../../../stories/picture-key"
import { findShownPicture } from "../../../../stories/shown-picture"

/** Short enough that a picture is gone everywhere within a minute, whatever stands between. */
const KEPT_SECONDS = 30

/**
 * One size of a story's picture. The database is asked each time: once no story shows it any more, 410. A key opens it for
 * its workshop before it is shown.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pictureId = String(req.params.picture_id)
  const width = /^(\d{2,5})\.webp$/.exec(String(req.params.size))?.[1]
  const found = width === undefined ? null : await findShownPicture(databaseOf(req.scope), pictureId, Number(width))
  const { key } = req.query
  const isOpen =
    typeof key === "string" && opensPicture(key, pictureId, { secret: config.secrets.link, now: new Date() })
  const isShown = found !== null && (found.state === "here" || (isOpen && found.file_key !== null))
  if (!isShown || found.file_key === null) {
    const isGone = found?.state === "gone"
    res.set("cache-control", "no-store")
    res.status(isGone ? 410 : 404).json({ error: { code: isGone ? "gone" : "not_found" } })
    return
  }
  const bytes = await req.scope.resolve(Modules.FILE).getAsBuffer(found.file_key)
  res.set({
    "content-type": "image/webp",
    "cache-control": isOpen ? "private, no-store" : `public, max-age=${String(KEPT_SECONDS)}, must-revalidate`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
  })
  res.end(bytes)
}
