import { type PricingInputs, yearView } from "@etabli/pricing"
import { Text } from "@medusajs/ui"
import { AmountRows } from "./amount-rows"
import { NumberField } from "./number-field"
import { readAmount } from "./price-form"
import { usePriceFormats } from "./price-formats"
import { Section } from "./section"

type Props = { inputs: PricingInputs; priceCents: number; pieces: string; onPieces: (value: string) => void }

/** "At 11,000 pieces a year": what a price brings over a year. */
export function YearResult({ inputs, priceCents, pieces, onPieces }: Props) {
  const { t, money } = usePriceFormats()
  const count = readAmount(pieces, "count")
  const fault = typeof count === "number" ? (count > 10_000_000 ? "too_big" : undefined) : count
  return (
    <Section title={t("price.yearly.title")}>
      <NumberField label={t("price.yearly.pieces")} value={pieces} fault={fault} onChange={onPieces} />
      <Text size="small" className="text-ui-fg-subtle py-2">
        {t("price.yearly.intro", { price: money(priceCents) })}
      </Text>
      {typeof count === "number" && !fault && <Sums inputs={inputs} priceCents={priceCents} count={count} />}
    </Section>
  )
}

function Sums({ inputs, priceCents, count }: { inputs: PricingInputs; priceCents: number; count: number }) {
  const { t, money, hours, count: number } = usePriceFormats()
  const year = yearView(inputs, { pieces: count, price_cents: priceCents })
  return (
    <>
      <AmountRows
        rows={[
          { label: t("price.yearly.sales"), value: money(year.sales_cents) },
          { label: t("price.yearly.received"), value: money(year.received_cents), weight: "total" },
          { label: t("price.yearly.own"), value: money(-year.own_cents) },
          { label: t("price.yearly.year"), value: money(-year.year_cents) },
          ...(year.subsidies_cents > 0
            ? [{ label: t("price.yearly.subsidies"), value: money(year.subsidies_cents) }]
            : []),
          { label: t("price.yearly.result"), value: money(year.result_cents), weight: "total" },
        ]}
      />
      <Text size="small" className="pt-2">
        {year.pieces_for_balance === null
          ? t("price.yearly.balance_none")
          : t("price.yearly.balance", { pieces: number(year.pieces_for_balance) })}{" "}
        {t("price.yearly.hours", { pieces: number(count), hours: hours(year.bench_minutes) })}{" "}
        {!year.fits_the_bench && t("price.yearly.too_many", { hours: hours(inputs.workshop.bench_minutes_per_year) })}
      </Text>
    </>
  )
}
