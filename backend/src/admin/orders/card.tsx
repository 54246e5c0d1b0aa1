import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A part of a page with its own title. */
export function Card({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {beside}
      </div>
      {children}
    </Container>
  )
}

/** What something is called, and what it is. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="divide-y">
      {facts.map(([label, value]) => (
        <div key={label} className="grid grid-cols-1 gap-x-4 px-6 py-2 sm:grid-cols-[11rem_1fr]">
          <Text asChild size="small" weight="plus">
            <dt>{label}</dt>
          </Text>
          <Text asChild size="small" className="min-w-0 whitespace-pre-line break-words">
            <dd>{value}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
