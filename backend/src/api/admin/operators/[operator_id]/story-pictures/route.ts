import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../access/principal"
import { MOST_BYTES } from "../../../../../photos/make-photo"
import { oneAfterAnother } from "../../../../../photos/one-after-another"
import { readBody } from "../../../../read-body"
import { hashOf, keepStoryPicture } from "../../../../../stories/keep-story-picture"
import { makeStoryPicture } from "../../../../../stories/make-story-picture"
import { formPicture } from "../../../../../stories/read-story-form"
import { answerFields } from "../../../../answer-fields"
import { operatorIdOf } from "../../operator-key"

/** Takes one picture for a story, the bytes as they are. Nobody but its workshop sees it until a story with it is shown. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const bytes = await readBody(req, MOST_BYTES)
  const made =
    bytes === null ? ({ ok: false, code: "too_large" } as const) : await oneAfterAnother(() => makeStoryPicture(bytes))
  if (!made.ok) {
    const status = made.code === "too_large" ? 413 : 400
    answerFields(res, {
      status,
      message: "This is no picture that can be shown.",
      fields: [{ path: "picture", code: made.code }],
    })
    return
  }
  const owner = { operatorId: operatorIdOf(req), by: principalOf(req).userId }
  const sha256 = hashOf(made.picture.sizes.at(-1)?.bytes ?? Buffer.alloc(0))
  const draw = () => Promise.resolve(made.picture)
  res.json(formPicture(await keepStoryPicture(req.scope, owner, { sha256, draw })))
}
