import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RefusalError } from "../api/refusal-error"
import { isOpenStoreRoute } from "./store-routes"

/** Stands before every route under /store and lets only declared ones pass. */
export function guardStore(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = new URL(req.originalUrl, "http://localhost").pathname
  next(isOpenStoreRoute(req.method, path) ? undefined : new RefusalError({ code: "not_found" }))
}
