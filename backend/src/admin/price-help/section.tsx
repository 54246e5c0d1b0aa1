import { Container, Heading } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

/** A part of the page under a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <Container className="p-0" role="region" aria-labelledby={id}>
      <Heading level="h2" id={id} className="px-6 pb-2 pt-4">
        {title}
      </Heading>
      <div className="px-6 pb-5">{children}</div>
    </Container>
  )
}
