import { TIES, type Tie } from "@etabli/pricing"
import { Trash } from "@medusajs/icons"
import { Button, IconButton, Input, Text } from "@medusajs/ui"
import { useId } from "react"
import { Choice } from "../sellers/choice"
import { FormField } from "../sellers/form-field"
import { NumberField } from "./number-field"
import type { FormFaults, PriceForm, SubsidyForm } from "./price-form"
import { usePriceFormats } from "./price-formats"

type Props = { form: PriceForm; faults: FormFaults; unused: string | null; onChange: (form: PriceForm) => void }

/** Who helps to pay the year, and for what. */
export function SubsidyRows({ form, faults, unused, onChange }: Props) {
  const { t } = usePriceFormats()
  const id = useId()
  const ties = TIES.map((value) => ({ value, label: t(`price.subsidies.${value}`) }))
  const put = (subsidies: SubsidyForm[]) => onChange({ ...form, subsidies })
  const set = (index: number, change: Partial<SubsidyForm>) =>
    put(form.subsidies.map((one, at) => (at === index ? { ...one, ...change } : one)))
  return (
    <div className="flex flex-col gap-4">
      {form.subsidies.map(({ name, amount, tied_to }, index) => (
        <div key={index} className="grid items-start gap-3 sm:grid-cols-[2fr_1fr_1fr_auto]">
          <FormField id={`${id}-${String(index)}`} label={t("price.subsidies.name")}>
            <Input
              id={`${id}-${String(index)}`}
              size="small"
              value={name}
              onChange={(event) => set(index, { name: event.target.value })}
            />
          </FormField>
          <NumberField
            label={t("price.subsidies.cents")}
            value={amount}
            fault={faults[`subsidies.${String(index)}`]}
            onChange={(value) => set(index, { amount: value })}
          />
          <FormField id={`${id}-tie-${String(index)}`} label={t("price.subsidies.tie")}>
            <Choice
              id={`${id}-tie-${String(index)}`}
              value={tied_to}
              options={ties}
              onChange={(value) => set(index, { tied_to: value as Tie })}
            />
          </FormField>
          <IconButton
            type="button"
            className="mt-6"
            aria-label={t("price.subsidies.remove", { name })}
            onClick={() => put(form.subsidies.filter((_, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      {unused && (
        <Text size="small" className="text-ui-fg-subtle" role="status">
          {t("price.subsidies.unused", { amount: unused })}
        </Text>
      )}
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        onClick={() => put([...form.subsidies, { name: "", amount: "", tied_to: "any" }])}
      >
        {t("price.subsidies.add")}
      </Button>
    </div>
  )
}
