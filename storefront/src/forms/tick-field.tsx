import { describedBy } from "@/ui/field-frame"
import { FieldError } from "./field-error"
import type { FieldSpec } from "./form-spec"

type TickFieldProps = {
  id: string
  field: Extract<FieldSpec, { kind: "tick" }>
  ticked: boolean
  error: string | undefined
}

/** A statement the customer makes; never ticked beforehand. */
export function TickField({ id, field, ticked, error }: TickFieldProps) {
  return (
    <div>
      <label htmlFor={id} className="flex items-start gap-3 py-2">
        <input
          type="checkbox"
          id={id}
          name={field.name}
          value="yes"
          defaultChecked={ticked}
          required={field.required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, undefined, error)}
          className="mt-0.5 size-6 shrink-0 accent-action"
        />
        <span>{field.label}</span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  )
}
