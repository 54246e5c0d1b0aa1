import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import type { AdminAccess } from "./admin-access"
import { findAdminRoute } from "./find-admin-route"
import { allows, type Act, type OperatorState } from "./operator-state"
import { ownershipSql } from "./owned"
import { sentPath } from "./sent-path"
import { loadPrincipal, type Principal } from "./principal"

type Params = Readonly<Record<string, string>>
type ForMembers = Extract<AdminAccess, { who: "operator" }>

/** Stands before every route under /admin and lets only those pass whom the table lets. */
export async function guardAdmin(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const found = findAdminRoute(req.method, sentPath(req))
  if (found?.access.who === "open") return next()
  const principal = await loadPrincipal(req)
  if (!principal) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in first.")
  if (!found) throw forbidden()
  const { access, params } = found
  switch (access.who) {
    case "closed":
      throw forbidden()
    case "signed_in":
      return next()
    case "oneself":
      if (!principal.platform && params.id !== principal.userId) throw notThere()
      return next()
    case "platform":
      if (principal.platform) {
        if (params.operator_id !== undefined) await refuseForeign(req, params)
        return next()
      }
      if (!found.instead) throw forbidden()
      res.json(found.instead)
      return
    case "operator": {
      const state = refuseStrangers(access, principal, params)
      await refuseForeign(req, params)
      if (state === null || allows(state, access.act)) return next()
      answerState(res, state, access.act)
    }
  }
}

/** The operator's state for a member, null for the platform. @throws MedusaError for anybody else. */
function refuseStrangers(access: ForMembers, principal: Principal, params: Params): OperatorState | null {
  const membership = principal.operators.find(({ operator_id }) => operator_id === params.operator_id)
  if (membership && access.roles.includes(membership.role)) return membership.state
  if (principal.platform && access.platform) return null
  // Whether another's operator exists is nobody's business.
  throw membership || principal.platform ? forbidden() : notThere()
}

/** @throws MedusaError where something in the address is not the operator's. */
async function refuseForeign(req: MedusaRequest, params: Params): Promise<void> {
  const names = Object.keys(params).filter((name) => name !== "operator_id")
  const db = databaseOf(req.scope)
  const { rows } = await runPrepared<{ owned: boolean }>(db, ownershipSql(names), params)
  if (rows[0]?.owned !== true) throw notThere()
}

function answerState(res: MedusaResponse, state: OperatorState, act: Act): void {
  const fields = [{ path: "operator", code: `operator_${state}` }]
  res.status(409).json({ type: MedusaError.Types.NOT_ALLOWED, message: `The operator is ${state}: no ${act}.`, fields })
}

function forbidden(): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, "This is not yours to do.")
}

function notThere(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such thing.")
}
