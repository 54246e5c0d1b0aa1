import type { MedusaRequest } from "@medusajs/framework/http"
import { databaseOf } from "../database/database-of"
import { runPrepared } from "../database/run-prepared"
import { closedPages } from "./dashboard-pages"
import type { Me, MyOperator } from "./me"
import { operatorStateSql } from "./operator-state"
import { principalOf } from "./principal"

export async function readMe(req: MedusaRequest): Promise<Me> {
  const { userId, platform, shops, operators } = principalOf(req)
  const db = databaseOf(req.scope)
  const users = await runPrepared<Me["user"]>(db, USER, [userId])
  const [user] = users.rows
  if (!user) throw new Error(`The user ${userId} is gone.`)
  const mine = operators.map(({ operator_id }) => operator_id)
  const { rows } = await runPrepared<Omit<MyOperator, "role" | "closed">>(db, OPERATORS, [platform, mine])
  const own = rows.map((row): MyOperator => {
    const role = operators.find(({ operator_id }) => operator_id === row.id)?.role ?? "platform"
    return { ...row, role, closed: closedPages(role) }
  })
  return { user, platform, shops, operators: own }
}

const USER = `select id, email, first_name, last_name from "user" where id = ?`

const OPERATORS = `
  select o.id, o.handle, o.name, o.city, o.tint, o.languages, ${operatorStateSql("o.id")} as state
    from operator o where o.deleted_at is null and (cast(? as boolean) or o.id = any(?)) order by o.name`
