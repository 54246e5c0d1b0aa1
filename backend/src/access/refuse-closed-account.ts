import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RefusalError } from "../api/refusal-error"
import { selectRows } from "../database/select-rows"

/** A token outlives its account by hours: it counts only while the account is there. */
export async function refuseClosedAccount(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { auth_context } = req as AuthenticatedMedusaRequest
  if (auth_context?.actor_type !== "customer" || !auth_context.actor_id) return next()
  const accounts = await selectRows(
    req.scope,
    "select 1 from customer where id = ? and has_account and deleted_at is null",
    [auth_context.actor_id],
  )
  return next(accounts.length > 0 ? undefined : new RefusalError({ code: "sign_in_required" }))
}
