import { Icon } from "@/ui/icon"

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1.5 text-sm font-semibold text-signal">
      <Icon name="warning" className="mt-0.5 size-4" />
      {error}
    </p>
  )
}
