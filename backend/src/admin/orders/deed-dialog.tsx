import { Button, Drawer, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { actOnOrder, newKey, type OrderKey } from "./orders-api"
import { useFault } from "./use-fault"

export type DialogProps = { at: OrderKey; onClose: () => void }

type DeedDialogProps = DialogProps & {
  /** End of the address that does it. */
  path: string
  title: string
  hint?: string
  button: string
  isDangerous?: boolean
  /** Whether there is something to do as it stands. */
  isReady?: boolean
  /** What is sent, beside the key. */
  body: () => object
  children?: ReactNode
}

/** Asks before something is done to an order, and tells what went wrong. One key from opening to closing: done once. */
export function DeedDialog({ at, onClose, path, body, children, ...shown }: DeedDialogProps) {
  const { title, hint, button, isDangerous = false, isReady = true } = shown
  const { t } = useFormats()
  const fault = useFault()
  const queries = useQueryClient()
  const [key] = useState(newKey)
  const doing = useMutation({
    mutationFn: () => actOnOrder(at, { path, body: { ...body(), key } }),
    onSuccess: (order) => {
      queries.setQueryData(["etabli-order", at], order)
      void queries.invalidateQueries({ queryKey: ["etabli-orders"] })
      void queries.invalidateQueries({ queryKey: ["etabli-my-workshop"] })
      onClose()
    },
  })
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <form
          className="flex min-h-0 flex-1 flex-col"
          onSubmit={(event) => {
            event.preventDefault()
            if (!doing.isPending) doing.mutate()
          }}
        >
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.Description>{hint}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
            {children}
            {doing.isError && (
              <Text size="small" role="alert" className="text-ui-fg-error">
                {fault(doing.error)}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" variant="secondary" onClick={onClose}>
              {t("work.dialog.close")}
            </Button>
            <Button
              type="submit"
              variant={isDangerous ? "danger" : "primary"}
              isLoading={doing.isPending}
              disabled={!isReady}
            >
              {button}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
