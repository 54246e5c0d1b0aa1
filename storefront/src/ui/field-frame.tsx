import type { ReactNode } from "react"
import { Icon } from "./icon"

type FrameProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  mark?: string | undefined
  children: ReactNode
}

/** Ids of the texts that describe a control, for `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined
}

export function FieldFrame({ id, label, hint, error, mark, children }: FrameProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
        {mark ? <span className="font-normal text-soft"> ({mark})</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-semibold text-signal">
          <Icon name="warning" className="mt-0.5 size-4" />
          {error}
        </p>
      ) : null}
    </div>
  )
}
