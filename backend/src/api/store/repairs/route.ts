import { type AskRepair, askRepairSchema, repairAskedSchema, REPAIR_PHOTO_BYTES } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBody } from "../../read-body"
import { askRepair } from "../../../workflows/repairs/ask-repair"
import { RefusalError, valueOrThrow } from "../../refusal-error"
import { parseInput } from "../../respond"
import { openPlaced } from "../placed/placed-request"

/** A photo as base64 takes a third more than its bytes; the rest is words. */
const MOST_BYTES = Math.ceil(REPAIR_PHOTO_BYTES * 1.4) + 50_000

/** The body is read here: with a photo it is larger than any other that a shopper sends. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const bytes = await readBody(req, MOST_BYTES)
  if (!bytes) throw new RefusalError({ code: "too_large" })
  const { token, ...asked } = parseInput<AskRepair>(askRepairSchema, readJson(bytes))
  const orderIds = token === null ? [] : (await openPlaced(req, token)).orders.map(({ id }) => id)
  res.json(repairAskedSchema.parse(valueOrThrow(await askRepair(req.scope, { ...asked, orderIds }))))
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"))
  } catch {
    throw new RefusalError({ code: "unreadable_body" })
  }
}
