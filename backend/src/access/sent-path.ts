import type { MedusaRequest } from "@medusajs/framework/http"

/** The path of a call letter by letter, as the router will match it: a URL parser would resolve `..` first. */
export function sentPath(req: Pick<MedusaRequest, "originalUrl">): string {
  return req.originalUrl.split("?", 1)[0] ?? ""
}
