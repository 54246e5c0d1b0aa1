import { localeSchema } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../access/principal"
import { listHouseTeam, listShops } from "../../../../workflows/members/house-team"
import { type Belonging, inviteMember } from "../../../../workflows/members/invite-member"
import { AdminRefusal, parseBody } from "../../../admin-refusal"

const bodySchema = z.strictObject({
  email: z.email().max(254).toLowerCase(),
  locale: localeSchema,
  /** Handle of a shared shop; null for the platform itself. */
  shop: z.string().max(80).nullable(),
})

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, locale, shop } = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const shops = await listShops(req.scope)
  if (shop !== null && !shops.some(({ handle }) => handle === shop))
    throw new AdminRefusal(400, [{ path: "shop", code: "unknown" }])
  const as: Belonging =
    shop === null
      ? { scope: "platform", role: "platform", operator_id: null, shop: null }
      : { scope: "shop", role: "staff", operator_id: null, shop }
  const outcome = await inviteMember(req.scope, { email, locale, as, actorId: principalOf(req).userId })
  if (!outcome.ok) throw new AdminRefusal(409, [{ path: "email", code: outcome.code }])
  res.status(201).json(await listHouseTeam(req.scope))
}
