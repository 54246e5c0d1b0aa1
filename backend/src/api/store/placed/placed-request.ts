import type { MedusaRequest } from "@medusajs/framework/http"
import { config } from "../../../config"
import { databaseOf } from "../../../database/database-of"
import { readOrderToken } from "../../../order-link/order-token"
import { type PlacedBasketFacts, placedByReference } from "../../../workflows/read-placed-basket/placed-facts"
import { RefusalError } from "../../refusal-error"

/** The purchase that a signed link opens. @throws RefusalError `link_expired`, `not_found` */
export async function openPlaced(req: MedusaRequest, token: string): Promise<PlacedBasketFacts> {
  const reading = readOrderToken(token, { secret: config.secrets.link, now: new Date() })
  if (!reading.ok) throw new RefusalError({ code: reading.code })
  const facts = await placedByReference(databaseOf(req.scope), reading.reference)
  if (!facts) throw new RefusalError({ code: "not_found" })
  return facts
}
