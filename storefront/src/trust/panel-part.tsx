import type { ReactNode } from "react"

/** One part of the panel: its name beside what it says, or above it where there is little room. */
export function PanelPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-10 gap-y-4 border-t border-line py-7 lg:grid-cols-[15rem_1fr]">
      <h3 className="text-lg">{title}</h3>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
