import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** One part of the piece's page under its heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Container className="p-0">
      <section aria-labelledby={`${id}-title`} className="flex flex-col gap-4 px-4 py-4 md:px-6">
        <Heading level="h2" id={`${id}-title`}>
          {title}
        </Heading>
        {children}
      </section>
    </Container>
  )
}
