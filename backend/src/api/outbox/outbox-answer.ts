import type { MedusaResponse } from "@medusajs/framework/http"
import { config } from "../../config"
import { RefusalError } from "../refusal-error"

/** The outbox holds everybody's mail: it is there on one's own machine only. @throws RefusalError elsewhere. */
export function onlyInDemo(): void {
  if (!config.demo) throw new RefusalError({ code: "not_found" })
}

export function answerPage(res: MedusaResponse, html: string): void {
  res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
  res.setHeader("Cache-Control", "no-store")
  res.type("html").send(html)
}
