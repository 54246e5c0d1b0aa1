import { type Indicator, MOMENTS, type Values } from "@etabli/impact"
import { Heading, Input } from "@medusajs/ui"
import { useId } from "react"
import { useFormats } from "../baskets/use-formats"
import { Field } from "../pieces/field"

export type IndicatorFieldsProps = {
  indicator: Indicator
  typed: Record<string, string>
  before: Values | null
  faults: Record<string, string>
  isReadOnly: boolean
  onType: (field: string, text: string) => void
}
type Language = "fr" | "nl" | "en"

/** The fields of one indicator: one number, one of each kind, or two of each moment. */
export function IndicatorFields(props: IndicatorFieldsProps) {
  const { indicator } = props
  const { t, language } = useFormats()
  const said = (language.slice(0, 2) in indicator.label ? language.slice(0, 2) : "fr") as Language
  if (indicator.shape === "monthly")
    return <CountField {...props} field={indicator.id} label={indicator.label[said]} hint={indicator.method[said]} />
  const fields =
    indicator.shape === "kinds"
      ? indicator.kinds.map(({ id, label }) => ({ field: `${indicator.id}_${id}`, label: label[said] }))
      : MOMENTS.flatMap((moment) =>
          (["asked", "well"] as const).map((what) => ({
            field: `${indicator.id}_${moment}_${what}`,
            label: `${t(`impact.moments.${moment}`)}, ${t(`impact.${what}`)}`,
          })),
        )
  return (
    <fieldset className="border-ui-border-base col-span-full border-t pt-4">
      <legend className="sr-only">{indicator.label[said]}</legend>
      <Heading level="h3" aria-hidden="true">
        {indicator.label[said]}
      </Heading>
      <p className="txt-small text-ui-fg-subtle mb-3">{indicator.method[said]}</p>
      <div className={`grid gap-4 sm:grid-cols-2 ${indicator.shape === "kinds" ? "lg:grid-cols-5" : "max-w-xl"}`}>
        {fields.map(({ field, label }) => (
          <CountField key={field} {...props} field={field} label={label} />
        ))}
      </div>
    </fieldset>
  )
}

type CountFieldProps = IndicatorFieldsProps & { field: string; label: string; hint?: string }

function CountField({ field, label, hint, typed, before, faults, isReadOnly, onType }: CountFieldProps) {
  const { t } = useFormats()
  const id = useId()
  const last = before ? t("impact.before", { value: before[field] ?? 0 }) : ""
  return (
    <Field
      id={id}
      label={label}
      hint={[last, hint].filter(Boolean).join(". ") || undefined}
      fault={faults[`values.${field}`]}
    >
      {(described) => (
        <Input
          {...described}
          size="small"
          inputMode="numeric"
          autoComplete="off"
          disabled={isReadOnly}
          className="max-w-40"
          value={typed[field] ?? ""}
          onChange={(event) => onType(field, event.target.value)}
        />
      )}
    </Field>
  )
}
