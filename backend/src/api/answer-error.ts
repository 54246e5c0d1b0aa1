import { randomUUID } from "node:crypto"
import type { ErrorBody, ErrorCode } from "@etabli/store-api"
import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { AdminRefusal } from "./admin-refusal"
import { answerForeignStock } from "./foreign-stock-error"
import { answerWithPage, isOwnPage } from "../own-pages/refusal-page"
import { RefusalError, STATUS } from "./refusal-error"

const medusaAnswers = errorHandler()

/** The one error handler: shoppers' routes answer the contract's error body, pages are pages, all else is as Medusa does. */
// oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (error instanceof AdminRefusal) {
    res.status(error.status).json(error.body)
    return
  }
  if (isOwnPage(req)) {
    const code = error instanceof RefusalError ? error.body.code : (bodyParserCode(error) ?? medusaCode(error))
    if (code === "server_error") log(error, req)
    answerWithPage(req, res, { code, status: STATUS[code] }).catch(next)
    return
  }
  if (!(error instanceof RefusalError) && !req.originalUrl.toLowerCase().startsWith("/store")) {
    if (answerForeignStock(error, req, res)) return
    medusaAnswers(error, req, res, next)
    return
  }
  const refused = toErrorBody(error, req)
  if (refused.code === "server_error") log(error, req)
  res.status(STATUS[refused.code]).json({ error: refused } satisfies ErrorBody)
}

function toErrorBody(error: unknown, req: MedusaRequest): ErrorBody["error"] {
  if (error instanceof RefusalError) return error.body
  // Without a valid publishable key nothing of the shop is there.
  if (error instanceof MedusaError && !("publishable_key_context" in req)) return { code: "not_found" }
  return { code: bodyParserCode(error) ?? medusaCode(error) }
}

/** The parser of bodies throws http errors that carry a `type`. */
function bodyParserCode(error: unknown): ErrorCode | null {
  if (!(error instanceof Error) || !("type" in error) || !("statusCode" in error)) return null
  if (error.type === "entity.too.large") return "too_large"
  return Number(error.statusCode) < 500 ? "unreadable_body" : null
}

function medusaCode(error: unknown): ErrorCode {
  if (!(error instanceof MedusaError)) return "server_error"
  const { Types } = MedusaError
  if (error.type === Types.NOT_FOUND) return "not_found"
  if (error.type === Types.UNAUTHORIZED || error.type === Types.FORBIDDEN) return "sign_in_required"
  if (error.type === Types.INVALID_DATA || error.type === Types.NOT_ALLOWED || error.type === Types.DUPLICATE_ERROR)
    return "invalid_input"
  return "server_error"
}

function log(error: unknown, req: MedusaRequest): void {
  const id = randomUUID()
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`${id} ${req.method} ${req.path}: ${text}`)
}
