import { Button, Container, Heading, Input, StatusBadge, Table, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { centsOf } from "./entry"
import { faultsOf, useFaultSentence } from "./faults"
import { FormField } from "./form-field"
import type { SectionProps } from "./tax-sections"

/** Sales over borders by year: what was sold here, what the seller says it sold elsewhere, and how near the threshold is. */
export function Turnover({ seller, save }: Pick<SectionProps, "seller" | "save">) {
  const { t, money } = useFormats()
  const { threshold, thresholds } = seller
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("sellers.turnover")}</Heading>
        {threshold && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("sellers.threshold", { limit: money(threshold.limit_cents) })}
          </Text>
        )}
      </div>
      {thresholds.length === 0 && <Text className="px-6 py-4 text-ui-fg-subtle">{t("sellers.nothing_abroad")}</Text>}
      {thresholds.length > 0 && <Years seller={seller} />}
      {save && <Elsewhere seller={seller} save={save} />}
    </Container>
  )
}

function Years({ seller: { thresholds, threshold } }: Pick<SectionProps, "seller">) {
  const { t, money } = useFormats()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {(["year", "sold_here", "sold_elsewhere", "together"] as const).map((name) => (
              <Table.HeaderCell key={name}>{t(`sellers.${name}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {thresholds.map(({ year, counted_cents, elsewhere_cents }) => (
            <Table.Row key={year}>
              <Table.Cell>{year}</Table.Cell>
              <Table.Cell className="tabular-nums">{money(counted_cents)}</Table.Cell>
              <Table.Cell className="tabular-nums">{money(elsewhere_cents)}</Table.Cell>
              <Table.Cell className="py-2 tabular-nums">
                {money(counted_cents + elsewhere_cents)}{" "}
                <NearBadge cents={counted_cents + elsewhere_cents} threshold={threshold} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

type NearBadgeProps = { cents: number; threshold: { limit_cents: number; near_cents: number } | null }

/** Words for a sum that comes near the threshold, or passed it; nothing for one that is far from it. */
export function NearBadge({ cents, threshold }: NearBadgeProps) {
  const { t } = useFormats()
  if (!threshold || cents < threshold.near_cents) return null
  const isOver = cents > threshold.limit_cents
  return <StatusBadge color={isOver ? "red" : "orange"}>{t(isOver ? "sellers.passed" : "sellers.near")}</StatusBadge>
}

function Elsewhere({ seller, save }: { seller: SectionProps["seller"]; save: NonNullable<SectionProps["save"]> }) {
  const { t } = useFormats()
  const sentence = useFaultSentence()
  const [year, setYear] = useState(seller.today.slice(0, 4))
  const [euros, setEuros] = useState("")
  const [fault, setFault] = useState<string>()
  async function submit(event: FormEvent) {
    event.preventDefault()
    const cents = centsOf(euros)
    if (Number.isNaN(cents)) return setFault("not_an_amount")
    setFault(undefined)
    await save({ elsewhere: [{ year: Number(year), cents }] }).then(
      () => setEuros(""),
      (error: unknown) => setFault(Object.values(faultsOf(error))[0]),
    )
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-wrap items-start gap-4 px-6 py-4">
      <FormField id="elsewhere-year" label={t("sellers.year")}>
        <Input
          id="elsewhere-year"
          size="small"
          type="number"
          min={2020}
          max={2100}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </FormField>
      <FormField
        id="elsewhere-euros"
        label={t("sellers.elsewhere")}
        hint={t("sellers.elsewhere_hint")}
        error={sentence(fault)}
      >
        <Input
          id="elsewhere-euros"
          size="small"
          inputMode="decimal"
          value={euros}
          aria-describedby="elsewhere-euros-error"
          onChange={(event) => setEuros(event.target.value)}
        />
      </FormField>
      <Button size="small" variant="secondary" type="submit" className="mt-6">
        {t("sellers.save")}
      </Button>
    </form>
  )
}
