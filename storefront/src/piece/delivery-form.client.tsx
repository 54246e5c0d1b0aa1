"use client"

import { type FormEvent, type ReactNode, useState } from "react"
import { Button } from "@/ui/button"
import { type DeliveryAnswer, DeliveryRows } from "./delivery-rows"

type DeliveryFormProps = {
  /** The page that answers without script. */
  action: string
  /** The address that answers with script. */
  endpoint: string
  labels: { submit: string; pending: string; failed: string }
  children: ReactNode
  /** What is asked too once a crew would carry it up. */
  stairs: ReactNode
}

export function DeliveryForm({ action, endpoint, labels, children, stairs }: DeliveryFormProps) {
  const [answer, setAnswer] = useState<DeliveryAnswer | null>(null)
  const [isPending, setPending] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const query = new URLSearchParams(textFields(new FormData(event.currentTarget)))
    setPending(true)
    setAnswer(await ask(`${endpoint}?${query.toString()}`, labels.failed))
    setPending(false)
  }

  return (
    <form method="get" action={action} onSubmit={(event) => void submit(event)}>
      <div className="grid max-w-xl grid-cols-2 items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        {children}
        {answer?.ok && answer.asksStairs ? stairs : null}
        <Button
          type="submit"
          variant="quiet"
          aria-disabled={isPending || undefined}
          className="col-span-2 sm:col-span-1 sm:col-start-3"
        >
          {isPending ? labels.pending : labels.submit}
        </Button>
      </div>
      <div role="status" className="mt-4 max-w-xl">
        {answer ? <DeliveryRows answer={answer} /> : null}
      </div>
    </form>
  )
}

function textFields(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))
}

async function ask(url: string, failed: string): Promise<DeliveryAnswer> {
  try {
    const response = await fetch(url, { headers: { accept: "application/json" } })
    return (await response.json()) as DeliveryAnswer
  } catch (error) {
    console.warn("No delivery estimate.", error)
    return { ok: false, message: failed }
  }
}
