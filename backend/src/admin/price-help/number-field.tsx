import { Input } from "@medusajs/ui"
import { useId } from "react"
import { FormField } from "../sellers/form-field"
import { usePriceFormats } from "./price-formats"

type NumberFieldProps = {
  label: string
  hint?: string | undefined
  value: string
  fault?: string | undefined
  onChange: (value: string) => void
}

/** A number as people write it: with a comma or a point, said at once where it is none. */
export function NumberField({ label, hint, value, fault, onChange }: NumberFieldProps) {
  const { t } = usePriceFormats()
  const id = useId()
  return (
    <FormField id={id} label={label} error={fault ? t(`price.field.${fault}`) : undefined} {...(hint ? { hint } : {})}>
      <Input
        id={id}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
    </FormField>
  )
}
