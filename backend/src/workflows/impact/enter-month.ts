import { faultsOf, type ImpactForm, monthAfter, type ValueFault, type Values } from "@etabli/impact"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { readIndicators } from "../../impact/indicators"

type Row = { month: string; values: Values; version: number }

export async function readMonth(db: Knex, operatorId: string, month: string): Promise<ImpactForm> {
  const rows = await db<Row & { operator_id: string }>("impact_month")
    .select("month", "values", "version")
    .where({ operator_id: operatorId })
    .whereNull("deleted_at")
    .orderBy("month", "desc")
  const own = rows.find((row) => row.month === month)
  return {
    month,
    indicators: await readIndicators(),
    values: own?.values ?? {},
    version: own?.version ?? 0,
    before: rows.find((row) => row.month === monthAfter(month, -1))?.values ?? null,
    entered: rows.map((row) => row.month),
  }
}

type Entry = { operatorId: string; actorId: string | null; month: string; values: Values; version: number }
export type EnterOutcome =
  { ok: true } | { ok: false; code: "changed" } | { ok: false; code: "faults"; faults: ValueFault[] }

/** Keeps the counts of a month; whoever saves over what somebody else saved meanwhile is told. */
export async function enterMonth(db: Knex, entry: Entry): Promise<EnterOutcome> {
  const faults = faultsOf(await readIndicators(), entry.values)
  if (faults.length > 0) return { ok: false, code: "faults", faults }
  const isKept = await db.transaction(async (trx) => {
    const id = entry.version === 0 ? await insertMonth(trx, entry) : await updateMonth(trx, entry)
    if (id === undefined) return false
    const { actorId, operatorId, month, version } = entry
    const action = version === 0 ? "created" : "changed"
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "impact",
      entityId: id,
      action,
      label: month,
      after: { month },
    })
    return true
  })
  return isKept ? { ok: true } : { ok: false, code: "changed" }
}

async function insertMonth(trx: Knex, { operatorId, actorId, month, values }: Entry): Promise<string | undefined> {
  const row = { id: generateEntityId(undefined, "impm"), operator_id: operatorId, month, entered_by: actorId }
  const [kept] = await trx("impact_month")
    .insert({ ...row, values: JSON.stringify(values), version: 1 })
    .onConflict(trx.raw("(operator_id, month) where deleted_at is null"))
    .ignore()
    .returning<{ id: string }[]>("id")
  return kept?.id
}

async function updateMonth(
  trx: Knex,
  { operatorId, actorId, month, values, version }: Entry,
): Promise<string | undefined> {
  const [kept] = await trx("impact_month")
    .where({ operator_id: operatorId, month, version })
    .whereNull("deleted_at")
    .update({ values: JSON.stringify(values), version: version + 1, entered_by: actorId, updated_at: trx.fn.now() })
    .returning<{ id: string }[]>("id")
  return kept?.id
}
