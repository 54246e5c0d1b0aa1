import { decimalFromCents } from "@etabli/money"
import type { LineDecision, ShippingDecision } from "@etabli/vat"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns, rawAmount, type Row } from "../../database/insert-rows"
import { sellerNumber } from "../read-basket/group-vat"
import type { OrderPlan, PlannedOrder } from "./order-plan"

/** What Medusa needs so that its own arithmetic comes to the decision, and our record of the decision. */
export type VatRows = {
  order_line_item_tax_line: Row[]
  order_shipping_method_tax_line: Row[]
  order_shipping_method_adjustment: Row[]
  order_vat_line: Row[]
  /** To stand among the adjustments of the lines. */
  adjustments: Row[]
}

export type VatContext = { methodId: string; at: Date }

export function vatRows(plan: OrderPlan, order: PlannedOrder, { methodId, at }: VatContext): VatRows {
  const { decision } = order.vat
  const shipping = sumOf(decision.shipping)
  const lines = decision.lines.map((line) => ({
    line,
    itemId: order.lines.find((candidate) => candidate.cart_line_id === line.line_id)?.id ?? "",
  }))
  return {
    order_line_item_tax_line: lines.flatMap(({ line, itemId }) => taxLine(line, { item_id: itemId }, "ordlitxl")),
    order_shipping_method_tax_line: taxLine(shipping, { shipping_method_id: methodId }, "ordsmtxl"),
    order_shipping_method_adjustment: deduction(shipping).map((amount) => ({
      id: generateEntityId(undefined, "ordsmadj"),
      shipping_method_id: methodId,
      ...amount,
    })),
    order_vat_line: recordRows(plan, order, { lines, methodId, at }),
    adjustments: lines.flatMap(({ line, itemId }) =>
      deduction(line).map((amount) => ({
        id: generateEntityId(undefined, "ordliadj"),
        item_id: itemId,
        is_tax_inclusive: true,
        ...amount,
      })),
    ),
  }
}

type Taxed = Pick<
  LineDecision,
  "country" | "scheme" | "rate_basis_points" | "gross_cents" | "payable_cents" | "vat_on_document_cents"
>

/** Medusa has one shipping method an order: parts of unlike treatment are one amount there. */
function sumOf(parts: readonly ShippingDecision[]): Taxed {
  const [first] = parts
  const sum = (pick: (part: ShippingDecision) => number) => parts.reduce((acc, part) => acc + pick(part), 0)
  return {
    country: first?.country ?? "",
    scheme: first?.scheme ?? "standard",
    rate_basis_points: first?.rate_basis_points ?? 0,
    gross_cents: sum((part) => part.gross_cents),
    payable_cents: sum((part) => part.payable_cents),
    vat_on_document_cents: sum((part) => part.vat_on_document_cents),
  }
}

/**
 * Medusa does not round VAT: it takes price / (1 + rate). The rate written is therefore the one that gives the decided
 * cents, next to the true one in the words. Nothing where no VAT may appear.
 */
function taxLine(taxed: Taxed, owner: Row, prefix: string): Row[] {
  const vat = taxed.vat_on_document_cents
  if (vat === 0) return []
  const rate = percentage(vat, taxed.payable_cents - vat)
  const words = `${taxed.country} ${trueRate(taxed.rate_basis_points)} %`
  return [
    {
      id: generateEntityId(undefined, prefix),
      ...owner,
      code: `${taxed.country}-${taxed.scheme}-${String(taxed.rate_basis_points)}`,
      description: words,
      rate: Number(rate),
      raw_rate: rawAmount(rate),
    },
  ]
}

/** `100 · part / whole` with twenty significant digits, as many as Medusa keeps. */
export function percentage(part: number, whole: number): string {
  const scale = 18
  const scaled = (BigInt(part) * 10n ** BigInt(scale + 2)) / BigInt(whole)
  const digits = String(scaled).padStart(scale + 1, "0")
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, "")
}

function trueRate(basisPoints: number): string {
  return String(basisPoints / 100)
}

/** The VAT that a net-paying buyer is spared, taken off the catalogue price. */
function deduction({ country, scheme, gross_cents, payable_cents }: Taxed): Row[] {
  const cents = gross_cents - payable_cents
  if (cents === 0) return []
  return [
    {
      code: `VAT-${country}`,
      description: scheme,
      promotion_id: null,
      version: 1,
      ...amountColumns("amount", decimalFromCents(cents)),
    },
  ]
}

type Records = { lines: { line: LineDecision; itemId: string }[]; methodId: string; at: Date }

function recordRows(plan: OrderPlan, order: PlannedOrder, { lines, methodId, at }: Records): Row[] {
  const { sale, decision, seller_id, buyer_vat_number, evidence_id } = order.vat
  const common = {
    order_id: order.id,
    seller_id,
    operator_id: order.operator.id,
    arrival: sale.arrival.country,
    channel: sale.channel,
    rule_version: decision.rule_version,
    buyer_type: plan.buyer.type,
    buyer_vat_number,
    seller_vat_number: sellerNumber(sale, decision),
    evidence_id,
    decided_at: at,
    cancelled_at: null,
  }
  const departureOf = (lineId: string | undefined) =>
    sale.lines.find((line) => line.id === lineId)?.goods.location ?? sale.seller.country
  const row = (part: LineDecision | ShippingDecision, more: Row): Row => ({
    id: generateEntityId(undefined, "ovl"),
    ...common,
    country: part.country,
    scheme: part.scheme,
    rate_bp: part.rate_basis_points,
    gross_cents: part.gross_cents,
    net_cents: part.net_cents,
    vat_cents: part.vat_cents,
    vat_on_document_cents: part.vat_on_document_cents,
    payable_cents: part.payable_cents,
    mention: part.mention?.key ?? null,
    ...more,
  })
  const goods = lines.map(({ line, itemId }, index) =>
    row(line, {
      line_id: itemId,
      kind: "goods",
      departure: departureOf(line.line_id),
      reasons: line.reasons,
      warnings: line.warnings,
      // The sale's whole counted amount stands on its first line: the threshold is met by a sale, not by a line.
      counted_cents: index === 0 ? decision.threshold.adds_cents : 0,
    }),
  )
  const shipping = decision.shipping.map((part) =>
    row(part, {
      line_id: methodId,
      kind: "shipping",
      departure: departureOf(part.line_ids[0]),
      reasons: [],
      warnings: [],
      counted_cents: 0,
    }),
  )
  return [...goods, ...shipping]
}
