import { Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  isOptional?: string
  isRequired?: boolean
  maxLength?: number
  /** Several lines. */
  rows?: number
  type?: "text" | "url"
  inputMode?: "decimal"
  /** What is often written here. */
  list?: readonly string[]
}

/** A field that must be filled looks at fault once somebody left it empty, not before. */
const UNTOUCHED = "[&:invalid:not(:user-invalid)]:!shadow-borders-base"

/** A field with its label above it. */
export function Field({ label, value, onChange, isOptional, isRequired, rows, list, ...rest }: FieldProps) {
  const id = useId()
  const common = { id, value, required: isRequired ?? false, className: UNTOUCHED, ...rest }
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label} {isOptional && <span className="text-ui-fg-subtle font-normal">({isOptional})</span>}
      </Label>
      {rows === undefined ? (
        <Input {...common} {...(list && { list: `${id}-list` })} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </div>
  )
}
