import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { principalOf } from "../../../access/principal"
import { databaseOf } from "../../../database/database-of"
import { readOrder } from "../../../workshop-orders/read-order"
import { actOnOrder, type Deed } from "../../../workflows/workshop-orders/act-on-order"
import type { ActionKind, Refused } from "../../../workflows/workshop-orders/order-action"
import { parseInput } from "../../respond"
import { orderKey } from "./operator-key"

/** Chosen by the page when a dialog opens: pressed twice, a button does its thing once. */
const keySchema = z.string().regex(/^[\w-]{8,64}$/)

type ActRoute<Body> = {
  kind: ActionKind
  /** Everything but the key. */
  body: z.ZodType<Body>
  deed: (body: Body) => Deed
}

/** A route by which somebody of a workshop does one thing to one of its orders; answers the order as it stands then. */
export function actRoute<Body extends Record<string, unknown>>({ kind, body, deed }: ActRoute<Body>) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const { key, ...given } = parseInput(z.looseObject({ key: keySchema }), req.body)
    const data = parseInput(body, given)
    const asked = { ...orderKey(req), actorId: principalOf(req).userId, kind, key, data }
    const done = await actOnOrder(req.scope, asked, deed(data))
    if (!done.ok) return answerRefused(res, done)
    res.json({ order: await readOrder(databaseOf(req.scope), asked), outcome: done.outcome })
  }
}

function answerRefused(res: MedusaResponse, { code, field = "" }: Refused): void {
  const status = code === "not_found" ? 404 : 409
  const type = code === "not_found" ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED
  res.status(status).json({ type, message: "Nothing was done.", fields: [{ path: field, code }] })
}
