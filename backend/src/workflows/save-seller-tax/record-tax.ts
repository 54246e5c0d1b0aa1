import type { SellerTax } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordChange, type Change } from "../../access/record-change"
import { operatorsOfSeller } from "../save-seller/operators-of-seller"
import type { Stored, TaxPlan } from "./plan-tax"
import { datedRow } from "./tax-rows"

type Entry = Pick<Change, "before" | "after">
type Input = { sellerId: string; actorId: string; tax: SellerTax; plan: TaxPlan; stored: Stored }

/** Writes down in the log of each workshop of the seller what was added, ended or keyed in, and by whom. */
export async function recordTax(trx: Knex, { sellerId, actorId, tax, plan, stored }: Input): Promise<void> {
  const entries: Entry[] = [
    ...plan.fresh.map(({ list, entry }) => ({ before: null, after: { list, ...meaning(datedRow(entry, ids)) } })),
    ...plan.endings.map(({ list, id, valid_to, proof }) => ({
      before: { list, ...meaning(stored[list].find((row) => row.id === id) ?? {}) },
      after: { list, valid_to, ...(proof ? { proof_file_id: proof.file_id ?? null } : {}) },
    })),
    ...tax.elsewhere.map(({ year, cents }) => ({ before: null, after: { list: "elsewhere", year, cents } })),
  ]
  const operators = await operatorsOfSeller(trx, sellerId)
  const common = { actorId, entity: "seller", entityId: sellerId, action: "changed" } as const
  const changes = operators.flatMap((operatorId) => entries.map((entry) => ({ ...common, ...entry, operatorId })))
  if (changes.length > 0) await recordChange(trx, ...changes)
}

const ids = { id: "", seller_id: "" }
const UNTOLD = new Set(["id", "seller_id", "created_at", "updated_at", "deleted_at"])

function meaning(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => !UNTOLD.has(name) && value !== null))
}
