import type { ReactNode } from "react"
import { describedBy } from "@/ui/field-frame"
import { FieldError } from "./field-error"
import type { Choice, FieldSpec } from "./form-spec"

type RadioFieldProps = {
  id: string
  field: Extract<FieldSpec, { kind: "radios" }>
  value: string
  error: string | undefined
  /** Draws a field that belongs to one choice. */
  more: (field: FieldSpec) => ReactNode
}

/** A choice of a few, each a large target with what it means and what it costs. */
export function RadioField({ id, field, value, error, more }: RadioFieldProps) {
  return (
    <fieldset aria-describedby={describedBy(id, field.hint, error)}>
      <legend className="text-sm font-semibold">{field.label}</legend>
      {field.hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-soft">
          {field.hint}
        </p>
      ) : null}
      <div className="mt-2 flex flex-col gap-2">
        {field.options.map((choice, index) => (
          <Radio
            key={choice.value}
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={field.name}
            choice={choice}
            checked={choice.value === value}
          >
            {choice.fields?.map(more)}
          </Radio>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}

type RadioProps = { id: string; name: string; choice: Choice; checked: boolean; children: ReactNode }

function Radio({ id, name, choice, checked, children }: RadioProps) {
  return (
    <div className="group/choice rounded border border-line-strong bg-raised has-[input[type=radio]:checked]:border-action has-[input[type=radio]:checked]:bg-action-wash">
      <label htmlFor={id} className="flex min-h-12 items-start gap-3 px-4 py-3">
        <input
          type="radio"
          id={id}
          name={name}
          value={choice.value}
          defaultChecked={checked}
          className="mt-0.5 size-6 shrink-0 accent-action"
        />
        <span className="min-w-0 grow">
          <span className="font-semibold">{choice.label}</span>
          {[choice.hint ?? []].flat().map((line) => (
            <span key={line} className="block text-sm text-soft">
              {line}
            </span>
          ))}
        </span>
        {choice.aside ? <span className="tabular shrink-0 whitespace-nowrap">{choice.aside}</span> : null}
      </label>
      {children ? (
        <div className="hidden grid-cols-6 gap-4 px-4 pb-4 group-has-[input[type=radio]:checked]/choice:grid sm:pl-13">
          {children}
        </div>
      ) : null}
    </div>
  )
}
