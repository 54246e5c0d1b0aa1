import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export async function readOperatorName(db: Knex, operatorId: string): Promise<string> {
  const row = await db<{ id: string; name: string }>("operator").select("name").where({ id: operatorId }).first()
  return row?.name ?? ""
}
