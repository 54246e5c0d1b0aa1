import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"
import { describedBy, FieldFrame } from "./field-frame"

export const CONTROL =
  "min-h-12 w-full rounded border border-line-strong bg-raised px-3 py-2 text-base text-ink " +
  "placeholder:text-soft aria-invalid:border-signal aria-invalid:border-2 " +
  "file:mr-3 file:rounded-sm file:border file:border-line-strong file:bg-paper file:px-3 file:py-1 file:font-semibold"

type FieldProps = ComponentProps<"input"> & {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Word shown after the label, such as "optional". */
  mark?: string
}

/** One labelled input with its hint and its error, tied together for screen readers. */
export function Field({ id, label, hint, error, mark, className, ...input }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} mark={mark}>
      <input
        id={id}
        className={classNames(CONTROL, className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        {...input}
      />
    </FieldFrame>
  )
}
