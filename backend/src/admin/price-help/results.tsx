import { priceHelp, type PriceOutcome, type PricingInputs, type Prices } from "@etabli/pricing"
import { Button, StatusBadge, Text } from "@medusajs/ui"
import { AmountRows } from "./amount-rows"
import { usePriceFormats } from "./price-formats"
import { Section } from "./section"
import { YearResult } from "./year-result"

type Props = {
  inputs: PricingInputs
  priceCents: number | null
  pieces: string
  onPrice: (cents: number) => void
  onPieces: (value: string) => void
}

/** What the figures come to; worked out anew with every letter that is typed. */
export function Results({ inputs, priceCents, pieces, onPrice, onPieces }: Props) {
  const { t } = usePriceFormats()
  const { cost, prices, chosen } = priceHelp(inputs, priceCents)
  return (
    <>
      <Section title={t("price.prices.title")}>
        <PriceList prices={prices} ratio={inputs.workshop.production_ratio_bp} onPrice={onPrice} />
      </Section>
      {chosen && <Chosen chosen={chosen} />}
      <Section title={t("price.cost.title")}>
        <CostRows cost={cost} />
      </Section>
      {priceCents !== null && (
        <YearResult inputs={inputs} priceCents={priceCents} pieces={pieces} onPieces={onPieces} />
      )}
    </>
  )
}

type PriceListProps = { prices: Prices; ratio: number | null; onPrice: (cents: number) => void }

function PriceList({ prices, ratio, onPrice }: PriceListProps) {
  const { t, money, percent } = usePriceFormats()
  const rows = (["floor", "balance", "full", "usual"] as const).flatMap((name) => {
    const cents = prices[`${name}_cents`]
    return cents === null ? [] : [{ name, cents }]
  })
  return (
    <ul className="divide-ui-border-base divide-y">
      {rows.map(({ name, cents }) => (
        <li key={name} className="flex items-center justify-between gap-3 py-2">
          <div>
            <Text size="small" weight="plus">
              {t(`price.prices.${name}`)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t(`price.prices.${name}_about`, { ratio: percent(ratio ?? 0) })}
            </Text>
          </div>
          <div className="flex items-center gap-3">
            <Text weight="plus" className="whitespace-nowrap tabular-nums">
              {money(cents)}
            </Text>
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-label={t("price.prices.look_at", { price: money(cents) })}
              onClick={() => onPrice(cents)}
            >
              {t("price.prices.look")}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}

const COLOURS = { loses_on_each: "red", short_of_balance: "orange", balance: "green", pays_in_full: "green" } as const

function Chosen({ chosen }: { chosen: PriceOutcome }) {
  const { t, money } = usePriceFormats()
  const shares = (["vat", "platform", "shop", "parent"] as const).filter((name) => chosen[`${name}_cents`] > 0)
  return (
    <Section title={t("price.left.title", { price: money(chosen.price_cents) })}>
      <StatusBadge color={COLOURS[chosen.verdict]} className="mb-2 h-auto whitespace-normal py-1 text-left">
        {t(`price.left.${chosen.verdict}`)}
      </StatusBadge>
      <AmountRows
        rows={[
          ...shares.map((name) => ({ label: t(`price.left.${name}`), value: money(-chosen[`${name}_cents`]) })),
          { label: t("price.left.received"), value: money(chosen.received_cents), weight: "total" },
          { label: t("price.left.result"), value: money(chosen.result_cents), weight: "total" },
        ]}
      />
    </Section>
  )
}

function CostRows({ cost }: { cost: ReturnType<typeof priceHelp>["cost"] }) {
  const { t, money } = usePriceFormats()
  const parts = Object.entries(cost.parts).filter(([, cents]) => cents > 0)
  return (
    <AmountRows
      rows={[
        ...parts.map(([part, cents]) => ({ label: t(`price.cost.${part}`), value: money(cents) })),
        { label: t("price.cost.full"), value: money(cost.full_cents), weight: "total" },
        ...(cost.subsidies_cents > 0
          ? [{ label: t("price.cost.subsidies"), value: money(-cost.subsidies_cents) }]
          : []),
        { label: t("price.cost.recover"), value: money(cost.to_recover_cents), weight: "total" },
      ]}
    />
  )
}
