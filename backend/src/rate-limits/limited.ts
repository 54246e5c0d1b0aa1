import { createHash } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clientAddress } from "../access/client-address"
import { RefusalError } from "../api/refusal-error"
import { config } from "../config"
import { secondsToWait } from "./limiter"
import type { LimitName } from "./limits"

type Rule = { limit: LimitName; key: (req: MedusaRequest) => string }

/** Lets a call pass while each of its limits does; else 429 with the seconds to wait. */
export function limited(...rules: Rule[]) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    if (!config.rateLimits) return next()
    const database: unknown = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    for (const { limit, key } of rules) {
      const wait = await secondsToWait(limit, digest(key(req)), { database })
      if (wait === null) continue
      res.setHeader("Retry-After", String(wait))
      return next(new RefusalError({ code: "too_many_requests" }))
    }
    return next()
  }
}

export function byAddress(limit: LimitName): Rule {
  return { limit, key: addressOf }
}

/** By a text of the body, whoever sends it. */
export function byField(limit: LimitName, field: string): Rule {
  return { limit, key: (req) => fieldOf(req, field) }
}

/** By a part of the address, whoever asks for it. */
export function byParameter(limit: LimitName, name: string): Rule {
  return { limit, key: (req) => String(req.params[name]) }
}

export function byAddressAndField(limit: LimitName, field: string): Rule {
  return { limit, key: (req) => `${addressOf(req)} ${fieldOf(req, field)}` }
}

/** Whom a call is counted for by its address alone. */
export function addressKey(req: MedusaRequest): string {
  return digest(addressOf(req))
}

function addressOf(req: MedusaRequest): string {
  return clientAddress(req, config.secrets.revalidate)
}

function fieldOf({ body }: MedusaRequest, field: string): string {
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, field) : undefined
  return typeof value === "string" ? value.trim().toLowerCase() : ""
}

/** Neither addresses nor mails stand in the table, and no key is too long for it. */
function digest(key: string): string {
  return createHash("sha256").update(key).digest("base64url")
}
