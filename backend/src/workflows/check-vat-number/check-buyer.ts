import type { Buyer } from "@etabli/store-api"
import { checkVatNumber as checkForm } from "@etabli/vat"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { VatRegister } from "../../vies/vat-register"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { checkVatNumber, type NumberCheck } from "./check-vat-number"

/**
 * What the register says of a buyer's VAT number; null where there is none. A number that cannot be one is refused at its
 * field before anybody is asked.
 */
export async function checkBuyer(
  db: Knex,
  register: VatRegister,
  buyer: Buyer | undefined,
): Promise<Done<NumberCheck | null> | Refusal> {
  if (!buyer || buyer.type === "consumer" || !buyer.vat_number) return done(null)
  const read = checkForm(buyer.vat_number)
  if (!read.ok)
    return refuse("invalid_input", { fields: [{ path: "body.buyer.vat_number", code: `vat_number_${read.code}` }] })
  return done(await checkVatNumber(db, register, read.normalised))
}
