import { useId } from "react"
import { Choice } from "../sellers/choice"
import { FormField } from "../sellers/form-field"
import { NumberField } from "./number-field"
import type { FieldName, FormFaults, PriceForm } from "./price-form"
import { usePriceFormats } from "./price-formats"
import { Section } from "./section"
import { SubsidyRows } from "./subsidy-rows"

type Props = { form: PriceForm; faults: FormFaults; unused: string | null; onChange: (form: PriceForm) => void }
const YEAR: readonly [FieldName, string, string?][] = [
  ["year_people", "people"],
  ["year_supervision", "supervision"],
  ["year_storage", "storage"],
  ["year_insurance", "insurance"],
  ["year_overhead", "overhead", "overhead_hint"],
  ["hour", "hour"],
  ["year_bench", "bench"],
  ["year_supervision_hours", "supervision_hours"],
  ["year_pieces", "pieces"],
  ["ratio", "ratio", "ratio_hint"],
]
const SHARES = ["platform", "shop", "parent"] as const

/** What a year of the workshop costs, who helps to pay it, and what others keep of a sale. */
export function YearSection({ form, faults, unused, onChange }: Props) {
  const { t } = usePriceFormats()
  const id = useId()
  const set = (name: FieldName, value: string) => onChange({ ...form, fields: { ...form.fields, [name]: value } })
  const spreads = (["hours", "pieces"] as const).map((value) => ({ value, label: t(`price.year.spread_${value}`) }))
  return (
    <>
      <Section title={t("price.year.title")}>
        <div className="grid gap-4 sm:grid-cols-2">
          {YEAR.map(([name, key, hint]) => (
            <NumberField
              key={name}
              label={t(`price.year.${key}`)}
              hint={hint ? t(`price.year.${hint}`) : undefined}
              value={form.fields[name]}
              fault={faults[name]}
              onChange={(value) => set(name, value)}
            />
          ))}
          <FormField id={id} label={t("price.year.spread")}>
            <Choice
              id={id}
              value={form.spread_by}
              options={spreads}
              onChange={(value) => onChange({ ...form, spread_by: value === "pieces" ? "pieces" : "hours" })}
            />
          </FormField>
        </div>
      </Section>
      <Section title={t("price.subsidies.title")}>
        <SubsidyRows form={form} faults={faults} unused={unused} onChange={onChange} />
      </Section>
      <Section title={t("price.shares.title")}>
        <div className="grid gap-4 sm:grid-cols-3">
          {SHARES.map((name) => (
            <NumberField
              key={name}
              label={t(`price.shares.${name}`)}
              value={form.fields[name]}
              fault={faults[name]}
              onChange={(value) => set(name, value)}
            />
          ))}
        </div>
      </Section>
    </>
  )
}
