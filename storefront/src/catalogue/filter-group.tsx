import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"

type FilterGroupProps = { title: string; open?: boolean; children: ReactNode }

export function FilterGroup({ title, open = false, children }: FilterGroupProps) {
  return (
    <details open={open} className="group/filter border-b border-line">
      <summary className="flex min-h-12 items-center justify-between gap-2 font-semibold">
        {title}
        <Icon name="chevron-down" className="size-4 transition-transform group-open/filter:rotate-180" />
      </summary>
      <fieldset className="pb-4">
        <legend className="sr-only">{title}</legend>
        {children}
      </fieldset>
    </details>
  )
}
