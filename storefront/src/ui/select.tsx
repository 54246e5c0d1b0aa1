import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"
import { CONTROL } from "./field"
import { describedBy, FieldFrame } from "./field-frame"
import { Icon } from "./icon"

type SelectProps = Omit<ComponentProps<"select">, "children"> & {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  mark?: string
  options: { value: string; label: string; disabled?: boolean }[]
}

/** The platform's own select: it opens as a wheel on phones and takes typing on keyboards. */
export function Select({ id, label, hint, error, mark, options, className, ...select }: SelectProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} mark={mark}>
      <div className="relative">
        <select
          id={id}
          className={classNames(CONTROL, "appearance-none pr-10", className)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          {...select}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2" />
      </div>
    </FieldFrame>
  )
}
