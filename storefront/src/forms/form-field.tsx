import { classNames } from "@/ui/class-names"
import { CONTROL, Field } from "@/ui/field"
import { describedBy, FieldFrame } from "@/ui/field-frame"
import { Select } from "@/ui/select"
import { RadioField } from "./radio-field"
import { TickField } from "./tick-field"
import type { FieldSpec } from "./form-spec"
import type { FormState } from "./form-state"

type FormFieldProps = { formId: string; field: FieldSpec; state: FormState; optional: string }

const WIDTHS = {
  full: "col-span-6",
  half: "col-span-6 sm:col-span-3",
  third: "col-span-6 sm:col-span-2",
  "two-thirds": "col-span-6 sm:col-span-4",
} as const

/** One field of a form, with what was typed before and what was wrong with it. */
export function FormField({ formId, field, state, optional }: FormFieldProps) {
  const organisation =
    field.onlyIf === "organisation" && "hidden group-has-[input[name=buyer]:not([value=consumer]):checked]/form:block"
  return (
    <div className={classNames(WIDTHS[field.width ?? "full"], organisation)}>
      <Control formId={formId} field={field} state={state} optional={optional} />
    </div>
  )
}

function Control({ formId, field, state, optional }: FormFieldProps) {
  const id = `${formId}-${field.name}`
  const value = state.values[field.name] ?? field.value ?? ""
  const { label, name, hint, required } = field
  const common = {
    id,
    name,
    label,
    ...(hint && { hint }),
    ...(required && { required }),
    ...(!required && { mark: optional }),
    error: state.errors[name],
  }
  switch (field.kind) {
    case "text":
      return (
        <Field
          {...common}
          type={field.type ?? "text"}
          defaultValue={value}
          autoComplete={field.autoComplete}
          inputMode={field.inputMode}
        />
      )
    case "select":
      // React keeps a select's first choice when it resets a form: a new value needs a new element.
      return (
        <Select
          key={value}
          {...common}
          defaultValue={value}
          options={field.options}
          autoComplete={field.autoComplete}
        />
      )
    case "radios":
      return (
        <RadioField
          id={id}
          field={field}
          value={value}
          error={state.errors[name]}
          more={(inner) => (
            <FormField key={inner.name} formId={formId} field={inner} state={state} optional={optional} />
          )}
        />
      )
    case "tick":
      return <TickField id={id} field={field} ticked={value !== ""} error={state.errors[name]} />
    case "area":
      return (
        <FieldFrame {...common}>
          <textarea
            id={id}
            name={name}
            rows={field.rows ?? 2}
            maxLength={field.maxLength ?? 500}
            defaultValue={value}
            className={CONTROL}
            aria-invalid={common.error ? true : undefined}
            aria-describedby={describedBy(id, hint, common.error)}
          />
        </FieldFrame>
      )
  }
}
