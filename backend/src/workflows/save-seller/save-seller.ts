import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordChange } from "../../access/record-change"
import { operatorsOfSeller } from "./operators-of-seller"
import type { SellerInput } from "./seller-input"

export type SaveSellerInput = { sellerId: string; seller: SellerInput; actorId: string }

/** Corrects who a seller is, and writes down what it was before. Answers whether there is such a seller. */
export async function saveSeller(db: Knex, { sellerId, seller, actorId }: SaveSellerInput): Promise<boolean> {
  return db.transaction(async (trx) => {
    const before = await trx<Record<string, unknown>>("seller")
      .where({ id: sellerId })
      .whereNull("deleted_at")
      .forUpdate()
      .first()
    if (!before) return false
    const changed = Object.entries(seller).filter(([name, value]) => before[name] !== value)
    if (changed.length === 0) return true
    await trx("seller")
      .where({ id: sellerId })
      .update({ ...Object.fromEntries(changed), updated_at: trx.fn.now() })
    const names = changed.map(([name]) => name)
    const common = { actorId, entity: "seller", entityId: sellerId, action: "changed", label: seller.name } as const
    const values = {
      before: Object.fromEntries(names.map((name) => [name, before[name]])),
      after: Object.fromEntries(changed),
    }
    const operators = await operatorsOfSeller(trx, sellerId)
    await recordChange(trx, ...operators.map((operatorId) => ({ ...common, ...values, operatorId })))
    return true
  })
}
