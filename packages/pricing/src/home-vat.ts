import { decideSupply, type Goods, type IsoDate, type SellerProfile, type VatError } from "@etabli/vat"
import { type VatRegime } from "./pricing-inputs.js"

/** `purchase_cents`: what a used piece was bought for, VAT included. */
export type PricedGoods = Omit<Goods, "location"> & { purchase_cents: number }

/**
 * How a sale over the workshop's own counter is taxed: the VAT that its price contains. Asked of the rules that decide
 * every sale, on a sale of 1,000 euros to a consumer at home.
 */
export function homeVat(
  seller: SellerProfile,
  { purchase_cents, ...goods }: PricedGoods,
  date: IsoDate,
): { ok: true; vat: VatRegime } | { ok: false; error: VatError } {
  const decided = decideSupply({
    date,
    seller,
    turnover: { ytd_cents: 0, previous_year_cents: 0 },
    buyer: { type: "consumer", country: seller.country, vat_number_valid: false },
    channel: "counter",
    arrival: { kind: "handover", country: seller.country },
    gross_cents: 100_000,
    purchase_cost_cents: purchase_cents,
    goods: { ...goods, location: seller.country },
    shipping_cents: 0,
    language: "fr",
  })
  if (!decided.ok) return decided
  const { scheme, rate_basis_points } = decided.decision.goods
  if (scheme === "margin") return { ok: true, vat: { kind: "margin", rate_bp: rate_basis_points, purchase_cents } }
  if (rate_basis_points === 0) return { ok: true, vat: { kind: "none" } }
  return { ok: true, vat: { kind: "full", rate_bp: rate_basis_points } }
}
