import type { ReactNode } from "react"
import { Card } from "@/ui/card"

/** One narrow sheet in the middle of the page, for a single form. */
export function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="page-width py-8 sm:py-14">
      <Card className="mx-auto max-w-xl">
        <h1 className="mb-5 text-2xl">{title}</h1>
        {children}
      </Card>
    </div>
  )
}
