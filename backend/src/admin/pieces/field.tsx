import { Input, Label, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type FieldProps = {
  id: string
  label: string
  hint?: string | undefined
  fault?: string | undefined
  children: (described: { id: string; "aria-describedby"?: string; "aria-invalid"?: boolean }) => ReactNode
}

/** A label, its field, a hint and what is wrong with it: read together by whoever cannot see them together. */
export function Field({ id, label, hint, fault, children }: FieldProps) {
  const hintId = `${id}-hint`
  const describedBy = hint || fault ? { "aria-describedby": hintId } : {}
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({ id, ...describedBy, ...(fault ? { "aria-invalid": true } : {}) })}
      {(hint || fault) && (
        <div id={hintId}>
          {fault && (
            <Text size="small" className="text-ui-fg-error">
              {fault}
            </Text>
          )}
          {hint && (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {hint}
            </Text>
          )}
        </div>
      )}
    </div>
  )
}

type NumberFieldProps = Omit<FieldProps, "children"> & {
  value: string
  onChange: (text: string) => void
  disabled?: boolean
}

/** A number as it is typed; a phone shows its figures, the comma stays. */
export function NumberInput({ value, onChange, disabled, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(described) => (
        <Input
          {...described}
          inputMode="decimal"
          autoComplete="off"
          disabled={disabled}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

type ChoiceProps = Omit<FieldProps, "children"> & {
  value: string
  onChange: (value: string) => void
  disabled?: boolean
  /** Shown until something is chosen. */
  empty?: string
  options: readonly { value: string; label: string }[]
}

const SELECT =
  "bg-ui-bg-field shadow-borders-base text-ui-fg-base txt-compact-small h-8 w-full rounded-md px-2 outline-none focus-visible:shadow-borders-interactive-with-active disabled:text-ui-fg-disabled"

/** A native choice: it opens as the phone's own. */
export function Choice({ value, onChange, disabled, empty, options, ...field }: ChoiceProps) {
  return (
    <Field {...field}>
      {(described) => (
        <select
          {...described}
          className={SELECT}
          disabled={disabled}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {empty !== undefined && value === "" && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
