import type { GroupVat } from "@etabli/store-api"
import type { Sale, SaleDecision } from "@etabli/vat"

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

/** The number of the country that taxes the sale; with the one-stop shop, or without a number there, the seller's own. */
export function sellerNumber(sale: Sale, decision: SaleDecision): string | null {
  const numberOf = (country: string) =>
    sale.seller.registrations.find(
      (entry) =>
        entry.country === country &&
        entry.valid_from <= sale.date &&
        (entry.valid_until === null || sale.date <= entry.valid_until),
    )?.vat_number ?? null
  const taxed = decision.lines[0]?.country ?? sale.seller.country
  return numberOf(taxed) ?? numberOf(sale.seller.country)
}
