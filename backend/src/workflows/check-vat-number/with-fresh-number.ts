import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { VatRegister } from "../../vies/vat-register"
import type { BasketFacts } from "../read-basket/basket-facts"
import { checkVatNumber, isFresh } from "./check-vat-number"

/**
 * A basket whose VAT number is known to be valid today: one that lay for days is asked about again before it is placed.
 * A no or a silence stands, since the customer has seen what comes of it. The cart's time stays as it was.
 */
export async function withFreshNumber(db: Knex, register: VatRegister, facts: BasketFacts): Promise<BasketFacts> {
  const check = facts.metadata.vat_number_check
  if (check?.state !== "valid" || isFresh(check)) return facts
  const again = await checkVatNumber(db, register, check.number)
  const metadata = { ...facts.metadata, vat_number_check: again }
  await db("cart")
    .where({ id: facts.id })
    .update({ metadata: JSON.stringify(metadata) })
  return { ...facts, metadata }
}
