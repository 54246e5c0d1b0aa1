import { Label, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type FormFieldProps = { id: string; label: string; error?: string | undefined; hint?: string; children: ReactNode }

/** A field with its label above and, below it, what is wrong; its control names `${id}-error` as its description. */
export function FormField({ id, label, error, hint, children }: FormFieldProps) {
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {hint && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {hint}
        </Text>
      )}
      <div id={`${id}-error`} role="status">
        {error && (
          <Text size="xsmall" className="text-ui-fg-error">
            {error}
          </Text>
        )}
      </div>
    </div>
  )
}
