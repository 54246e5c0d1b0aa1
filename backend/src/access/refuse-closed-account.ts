import { localeSchema } from "@etabli/store-api"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RefusalError } from "../api/refusal-error"
import { databaseOf } from "../database/database-of"
import { noteAccountUse } from "../workflows/customer-data/account-use"

/** A token outlives its account by hours: it counts only while the account is there, and keeps it from being unused. */
export async function refuseClosedAccount(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { auth_context } = req as AuthenticatedMedusaRequest
  if (auth_context?.actor_type !== "customer" || !auth_context.actor_id) return next()
  const language = localeSchema.safeParse(req.headers["accept-language"])
  const use = { customerId: auth_context.actor_id, locale: language.data ?? null }
  const isThere = await noteAccountUse(databaseOf(req.scope), use)
  return next(isThere ? undefined : new RefusalError({ code: "sign_in_required" }))
}
