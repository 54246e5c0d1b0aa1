import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import { operatorStateSql, type OperatorState } from "./operator-state"

export type OperatorRole = "manager" | "lister" | "accountant"
export type OperatorMembership = { operator_id: string; role: OperatorRole; state: OperatorState }

/** Who calls, as the database says it now. */
export type Principal = {
  userId: string
  platform: boolean
  operators: OperatorMembership[]
  /** Handles of the shared shops whose staff it is. */
  shops: string[]
}

const known = new WeakMap<object, Principal>()

/** Who calls. @throws MedusaError where the guard has let nobody in. */
export function principalOf(req: MedusaRequest): Principal {
  const principal = known.get(req)
  if (!principal) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in first.")
  return principal
}

/**
 * Looks up who calls, by one statement and anew for each call: a membership that was ended opens nothing, whatever
 * session or token is still about. A secret API key stands for who made it, and only if that is the platform.
 */
export async function loadPrincipal(req: MedusaRequest): Promise<Principal | null> {
  const auth = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  if (!auth?.actor_id) return null
  const isKey = auth.actor_type === "api-key"
  if (!isKey && auth.actor_type !== "user") return null
  const db = databaseOf(req.scope)
  const { rows } = await runPrepared<Principal>(db, isKey ? OF_KEY : OF_USER, [auth.actor_id])
  const principal = rows[0] ?? null
  if (!principal || (isKey ? !principal.platform : belongsToNothing(principal))) return null
  known.set(req, principal)
  return principal
}

function belongsToNothing({ platform, operators, shops }: Principal): boolean {
  return !platform && operators.length === 0 && shops.length === 0
}

const MEMBERSHIPS = `
  u.id as "userId",
  exists (select 1 from membership m where m.user_id = u.id and m.scope = 'platform' and ${running("m")}) as platform,
  coalesce((select jsonb_agg(jsonb_build_object('operator_id', m.operator_id, 'role', m.role,
                                                'state', ${operatorStateSql("m.operator_id")}) order by o.name)
              from membership m join operator o on o.id = m.operator_id and o.deleted_at is null
             where m.user_id = u.id and m.scope = 'operator' and ${running("m")}), '[]') as operators,
  coalesce((select jsonb_agg(m.shop order by m.shop) from membership m
             where m.user_id = u.id and m.scope = 'shop' and ${running("m")}), '[]') as shops`

const OF_USER = `select ${MEMBERSHIPS} from "user" u where u.id = ? and u.deleted_at is null`

const OF_KEY = `
  select ${MEMBERSHIPS} from api_key k join "user" u on u.id = k.created_by and u.deleted_at is null
   where k.id = ? and k.type = 'secret' and k.deleted_at is null and (k.revoked_at is null or k.revoked_at > now())`

/** Whether a membership `m` opens something now. */
function running(m: string): string {
  return `${m}.deleted_at is null and ${m}.starts_at <= now() and (${m}.ended_at is null or ${m}.ended_at > now())`
}
