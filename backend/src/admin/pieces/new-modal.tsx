import { Button, FocusModal } from "@medusajs/ui"
import { type ReactNode, useState } from "react"

/** A button that opens a page of its own to begin something new; its form is made anew each time. */
export function NewModal({ button, title, children }: { button: string; title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <FocusModal open={isOpen} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small">{button}</Button>
      </FocusModal.Trigger>
      <FocusModal.Content aria-describedby={undefined}>
        <FocusModal.Header>
          <FocusModal.Title>
            <span className="sr-only">{title}</span>
          </FocusModal.Title>
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto">{isOpen && children}</FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
