import { translator } from "@etabli/i18n"
import type { GroupVat, PlacedBasket } from "@etabli/store-api"
import type { Block, Fact } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** One seller's VAT as a document must show it: by rate, and the words of the law. */
export function vatBlocks({ locale, format }: MailVoice, vat: GroupVat | null): Block[] {
  if (!vat) return []
  const t = translator(locale, "vat")
  const facts = vat.rows.map(({ rate_basis_points, country, net_cents, vat_cents }): Fact => {
    const label = t("included", { rate: format.rate(rate_basis_points), country: format.country(country) })
    return { label, value: `${format.money(vat_cents)}, ${t("base", { net: format.money(net_cents) })}` }
  })
  const mentions = vat.mentions.map(({ text }): Block => ({ type: "small", text }))
  return [...(facts.length > 0 ? [{ type: "facts" as const, facts }] : []), ...mentions]
}

/** The row that takes VAT off for a net-paying buyer; none for the others. */
export function deductedFact({ locale, format }: MailVoice, cents: number): Fact[] {
  return cents > 0 ? [{ label: translator(locale, "vat")("deducted"), value: format.money(-cents) }] : []
}

/** "VAT included" only where each seller's VAT is. */
export function totalLabel(voice: MailVoice, orders: readonly { vat: GroupVat | null }[]): string {
  const isIncluded = orders.every(({ vat }) => !vat || (vat.deducted_cents === 0 && vat.mentions.length === 0))
  return isIncluded ? voice.t("totals.total") : translator(voice.locale, "vat")("total")
}

/** Why VAT was charged although a number was given, and how it is corrected. */
export function numberBlocks({ locale }: MailVoice, { buyer, vat_number_check: check }: PlacedBasket): Block[] {
  if (buyer.type === "consumer" || !check || check.state === "valid") return []
  const number = buyer.vat_number ?? ""
  return [{ type: "paragraph", text: translator(locale, "vat")(`after.${check.state}`, { number }) }]
}
