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
      <TickLinks links={field.links ?? []} />
      <FieldError id={id} error={error} />
    </div>
  )
}

/** In a window of their own: what was ticked and chosen stays. */
function TickLinks({ links }: { links: { href: string; label: string }[] }) {
  return (
    <p className="flex flex-wrap gap-x-5 pl-9 text-sm">
      {links.map(({ href, label }) => (
        <a key={href} href={href} target="_blank" rel="noopener" className="link inline-flex min-h-11 items-center">
          {label}
        </a>
      ))}
    </p>
  )
}
