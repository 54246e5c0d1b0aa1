import { type Buyer } from "./sale.js"
import { type Country } from "./seller.js"
import { givesVatNumbers } from "./territory.js"

/** Whether the buyer acts under a VAT number that VIES confirmed; VIES knows those of member states and of `XI` only. */
export function hasValidNumber(buyer: Buyer): boolean {
  return buyer.type !== "consumer" && buyer.vat_number_valid && givesVatNumbers(buyer.country)
}

/** A valid number of a member state other than the given one: what dir. art. 138(1)(b) asks of the buyer. */
export function numberOutside(buyer: Buyer, country: Country): boolean {
  return hasValidNumber(buyer) && buyer.country !== country
}

/** A valid number of the given state. */
export function numberIn(buyer: Buyer, country: Country): boolean {
  return hasValidNumber(buyer) && buyer.country === country
}

/** A company that is charged VAT because no valid number of its own is known. */
export function companyWithoutNumber(buyer: Buyer): boolean {
  return buyer.type === "company" && !hasValidNumber(buyer)
}
