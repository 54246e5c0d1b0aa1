import type { GroupVat } from "@etabli/store-api"
import { allOn, type Sale, type SaleDecision } from "@etabli/vat"

/** A decision as a customer and a document may see it. */
export function groupVat(sale: Sale, decision: SaleDecision): GroupVat {
  return {
    rows: rowsOf(decision),
    mentions: decision.mentions,
    deducted_cents: decision.totals.gross_cents - decision.totals.payable_cents,
    payable_cents: decision.totals.payable_cents,
    seller_vat_number: sellerNumber(sale, decision),
  }
}

/** One row for each country and rate that may be shown. */
function rowsOf(decision: SaleDecision): GroupVat["rows"] {
  const rows = new Map<string, GroupVat["rows"][number]>()
  for (const { country, printable } of [...decision.lines, ...decision.shipping]) {
    const { net_cents, vat_cents, rate_basis_points } = printable
    if (!rate_basis_points || net_cents === null || vat_cents === null) continue
    const key = `${country} ${String(rate_basis_points)}`
    const row = rows.get(key) ?? { country: country.toLowerCase(), rate_basis_points, net_cents: 0, vat_cents: 0 }
    rows.set(key, { ...row, net_cents: row.net_cents + net_cents, vat_cents: row.vat_cents + vat_cents })
  }
  return [...rows.values()].sort(
    (a, b) => a.country.localeCompare(b.country) || b.rate_basis_points - a.rate_basis_points,
  )
}

/**
 * The number under which a sale is made: of the country that taxes it (the EX number where a small enterprise is exempt
 * there), or, with the one-stop shop or without a number there, the seller's own.
 */
export function sellerNumber({ seller, date }: Sale, decision: SaleDecision): string | null {
  const [first] = decision.lines
  const taxed = first?.country ?? seller.country
  const numberIn = (country: string) =>
    allOn(seller.registrations, date).find((entry) => entry.country === country)?.vat_number ?? null
  if (first?.scheme === "exempt_franchise" && taxed !== seller.country)
    return allOn(seller.sme_exemptions, date).find((entry) => entry.country === taxed)?.ex_number ?? null
  return numberIn(taxed) ?? numberIn(seller.country)
}
