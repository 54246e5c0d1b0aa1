import { vatInside } from "./amounts.js"
import { type Amounts, type Printable, type Reason, type Scheme } from "./decision.js"
import { type LineTreatment, type PriceContent, reason } from "./treatment.js"

/** Who sees what: `taxed` shows rate and VAT, `net` shows 0 %, `exempt` shows neither, `margin` hides even the net. */
type Display = "taxed" | "net" | "exempt" | "margin"

const displays: Record<Scheme, Display> = {
  standard: "taxed",
  reduced: "taxed",
  oss: "taxed",
  destination: "taxed",
  exempt_franchise: "exempt",
  exempt_nonprofit: "exempt",
  margin: "margin",
  intra_community: "net",
  reverse_charge: "net",
  export: "net",
}

/** Gross of goods, their purchase cost, and the shipping that belongs to them. Integer cents. */
export type Selling = { gross_cents: number; cost_cents: number; shipping_cents: number }

export type SellingAmounts = { goods: Priced; shipping: Priced }
export type Priced = Amounts & { printable: Printable; margin_cents: number | null; reasons: Reason[] }

/**
 * The amounts of goods and of the shipping that belongs to them. Each is rounded once by itself; under the margin scheme
 * there is one computation on both together (T041 of the cases), of which shipping gets what it adds.
 */
export function amountsOf(treatment: LineTreatment, selling: Selling): SellingAmounts {
  const content = treatment.scheme === "margin" || displays[treatment.scheme] === "net" ? treatment.content : null
  const inside = vatContained(content ?? { kind: "rate", rate: treatment.rate }, selling)
  return {
    goods: priced(treatment, selling.gross_cents, inside.goods),
    shipping: priced(treatment, selling.shipping_cents, inside.shipping),
  }
}

type Contained = { vat_cents: number; margin_cents: number; cost_cents: number }

function vatContained({ kind, rate }: PriceContent, selling: Selling): { goods: Contained; shipping: Contained } {
  const none = { margin_cents: 0, cost_cents: 0 }
  if (kind === "rate") {
    return {
      goods: { ...none, vat_cents: vatInside(selling.gross_cents, rate) },
      shipping: { ...none, vat_cents: vatInside(selling.shipping_cents, rate) },
    }
  }
  const margin = Math.max(0, selling.gross_cents - selling.cost_cents)
  const withShipping = Math.max(0, selling.gross_cents + selling.shipping_cents - selling.cost_cents)
  const vat = vatInside(margin, rate)
  return {
    goods: { vat_cents: vat, margin_cents: margin, cost_cents: selling.cost_cents },
    shipping: {
      vat_cents: vatInside(withShipping, rate) - vat,
      margin_cents: withShipping - margin,
      cost_cents: selling.shipping_cents - (withShipping - margin),
    },
  }
}

function priced(treatment: LineTreatment, gross: number, inside: Contained): Priced {
  return pricings[displays[treatment.scheme]](gross, inside, treatment.rate)
}

const pricings: Record<Display, (gross: number, inside: Contained, rate: number) => Priced> = {
  taxed: (gross, { vat_cents }, rate) => {
    const net_cents = gross - vat_cents
    return {
      ...amounts(gross, gross, vat_cents),
      vat_on_document_cents: vat_cents,
      printable: { net_cents, rate_basis_points: rate, vat_cents },
      margin_cents: null,
      reasons: [reason("vat_inside_price", { gross_cents: gross, rate_bp: rate, vat_cents, net_cents })],
    }
  },
  net: (gross, { vat_cents }) => {
    const net_cents = gross - vat_cents
    return {
      ...amounts(gross, net_cents, 0),
      printable: { net_cents, rate_basis_points: 0, vat_cents: 0 },
      margin_cents: null,
      reasons: [reason("net_price_paid", { gross_cents: gross, removed_cents: vat_cents, net_cents })],
    }
  },
  exempt: (gross) => ({
    ...amounts(gross, gross, 0),
    printable: { net_cents: gross, rate_basis_points: null, vat_cents: null },
    margin_cents: null,
    reasons: [reason("no_vat_in_price", { gross_cents: gross })],
  }),
  margin: (gross, { vat_cents, margin_cents, cost_cents }, rate) => ({
    ...amounts(gross, gross, vat_cents),
    printable: { net_cents: null, rate_basis_points: null, vat_cents: null },
    margin_cents,
    reasons: [
      reason("vat_inside_margin", { selling_cents: gross, cost_cents, margin_cents, rate_bp: rate, vat_cents }),
    ],
  }),
}

function amounts(gross: number, payable: number, vat: number): Amounts {
  return {
    gross_cents: gross,
    payable_cents: payable,
    net_cents: payable - vat,
    vat_cents: vat,
    vat_on_document_cents: 0,
  }
}
