import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { selectRows } from "../database/select-rows"
import { sentPath } from "./sent-path"

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

const there = (sql: string): Middleware =>
  async function refuseWhatIsNotThere(req, _res, next) {
    const rows = await selectRows(req.scope, sql, [req.params.id])
    next(rows.length > 0 ? undefined : new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such thing."))
  }

/** Calls that Medusa answers with a fault of its own where the thing is not there, or a field is missing: seen in 2.21. */
export const BEFORE_MEDUSA_FALLS = [
  {
    matcher: "/admin/products/:id/variants/:variant_id",
    methods: ["DELETE" as const],
    middlewares: [there("select 1 from product where id = ? and deleted_at is null")],
  },
  {
    matcher: "/admin/claims/:id/inbound/items/:action_id",
    methods: ["DELETE" as const],
    middlewares: [there("select 1 from order_claim where id = ? and deleted_at is null")],
  },
  {
    matcher: "/admin/exchanges/:id/inbound/items/:action_id",
    methods: ["DELETE" as const],
    middlewares: [there("select 1 from order_exchange where id = ? and deleted_at is null")],
  },
]

/** Medusa's check of a place's name falls over a missing one, before anything that stands on its path: this stands earlier. */
export function refuseNamelessPlace(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "POST") return next()
  const { name } = (req.body ?? {}) as { name?: unknown }
  const isNamed = typeof name === "string" && name.trim() !== ""
  if (isNamed || sentPath(req).replace(/\/$/, "") !== "/admin/stock-locations") return next()
  next(new MedusaError(MedusaError.Types.INVALID_DATA, "A place needs a name."))
}
