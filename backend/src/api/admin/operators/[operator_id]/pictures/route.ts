import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makePhoto, MOST_BYTES } from "../../../../../photos/make-photo"
import { oneAfterAnother } from "../../../../../photos/one-after-another"
import { readBody } from "../../../../read-body"
import { storePhoto } from "../../../../../photos/store-photo"
import { answerFields } from "../../../../answer-fields"

/** Takes one photo, the bytes as they are; answers where its picture lies. It belongs to no piece until one is saved with it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const bytes = await readBody(req, MOST_BYTES)
  const made =
    bytes === null ? ({ ok: false, code: "too_large" } as const) : await oneAfterAnother(() => makePhoto(bytes))
  if (!made.ok) {
    const status = made.code === "too_large" ? 413 : 400
    answerFields(res, {
      status,
      message: "This is no photo that can be shown.",
      fields: [{ path: "photo", code: made.code }],
    })
    return
  }
  res.json(await storePhoto(req.scope, String(req.params.operator_id), made.photo))
}
