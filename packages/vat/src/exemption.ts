import { type MentionKey } from "./data/mentions.js"
import { type LineContext, type LineTreatment, type Notes, reason } from "./treatment.js"
import { type Country, type SellerOnDay } from "./seller.js"

/** Why a seller's sales in a country are exempt as a whole: by its status at home, or by an EX number abroad. */
export type Exemption = "franchise" | "nonprofit" | "sme"

/** The exemption of the seller that holds for sales located in a country, if any. */
export function exemptionIn(country: Country, seller: SellerOnDay): Exemption | null {
  if (country !== seller.country) return seller.sme_exemptions.includes(country) ? "sme" : null
  if (seller.status === "franchise") return "franchise"
  return seller.status === "exempt_nonprofit" ? "nonprofit" : null
}

const franchiseMentions: Partial<Record<Country, MentionKey>> = {
  FR: "FR_FRANCHISE",
  BE: "BE_FRANCHISE",
  NL: "NL_FRANCHISE",
  LU: "LU_FRANCHISE",
  DE: "DE_FRANCHISE",
}
const nonprofitMentions: Partial<Record<Country, MentionKey>> = { FR: "FR_EXEMPT_261_7_1", BE: "BE_EXEMPT_44" }

/** A line in a country where the seller is exempt: no VAT in the price, none on top. */
export function exemptLine(country: Country, exemption: Exemption, notes: Notes): LineTreatment {
  const nonprofit = exemption === "nonprofit"
  if (exemption === "sme") notes.warnings.push("sme_ex_number_on_document")
  notes.reasons.push(reason(exemption === "sme" ? "sme_exemption" : "exempt_at_home", { in_country: country }))
  return {
    country,
    scheme: nonprofit ? "exempt_nonprofit" : "exempt_franchise",
    rate: 0,
    content: { kind: "rate", rate: 0 },
    mention: nonprofit ? (nonprofitMentions[country] ?? "EXEMPT_132") : (franchiseMentions[country] ?? null),
    ...notes,
  }
}

/** Notes that an exemption which the seller has at home is lost in the country where this line is taxed. */
export function noteLostExemption({ seller }: LineContext, country: Country, notes: Notes): void {
  if (country === seller.country || (seller.status !== "franchise" && seller.status !== "exempt_nonprofit")) return
  notes.warnings.push(seller.status === "franchise" ? "franchise_not_valid_abroad" : "exemption_does_not_travel")
  notes.reasons.push(reason("exemption_stays_at_home", { seller_country: seller.country, in_country: country }))
}
