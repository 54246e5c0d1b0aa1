import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RefusalError } from "../api/refusal-error"
import { sentPath } from "./sent-path"
import { isOpenStoreRoute } from "./store-routes"

/** Stands before every route under /store and lets only declared ones pass. */
export function guardStore(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(isOpenStoreRoute(req.method, sentPath(req)) ? undefined : new RefusalError({ code: "not_found" }))
}
