"use client"

import type { Locale } from "@etabli/store-api"
import { type FormEvent, type ReactNode, useState } from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import type { AddAnswer } from "./add-to-basket.server"
import { COUNT_EVENT, readCount } from "./basket-count"

type Labels = Record<"action" | "pending" | "done" | "open" | "failed", string>
type Stage = { name: "idle" | "pending" | "done" } | { name: "failed"; message: string }

const ADD_PATH = "/api/basket/add"

type AddToBasketFormProps = { locale: Locale; labels: Labels; disabled: boolean; children: ReactNode }

export function AddToBasketForm({ locale, labels, disabled, children }: AddToBasketFormProps) {
  const [stage, setStage] = useState<Stage>({ name: "idle" })
  const isPending = stage.name === "pending"

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const form = new FormData(event.currentTarget)
    const before = readCount(document.cookie)
    setStage({ name: "pending" })
    tellCount(before + Number(form.get("quantity") ?? 1))
    const answer = await post(form, labels.failed)
    tellCount(answer.ok ? answer.count : before)
    setStage(answer.ok ? { name: "done" } : { name: "failed", message: answer.message })
  }

  return (
    <form method="post" action={ADD_PATH} onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <input type="hidden" name="locale" value={locale} />
      {children}
      <Button type="submit" wide disabled={disabled} aria-disabled={isPending || undefined}>
        <Icon name="basket" />
        {labels.action}
      </Button>
      {/* Its room opens with the click: what moves then moves because of it, and nothing moves when the answer comes. */}
      <div role="status" className={stage.name === "idle" ? "-mt-4" : "min-h-12"}>
        {stage.name === "done" ? <Added locale={locale} labels={labels} /> : null}
        {stage.name === "failed" ? <p className="font-semibold text-signal">{stage.message}</p> : null}
      </div>
    </form>
  )
}

function Added({ locale, labels }: { locale: Locale; labels: Labels }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="inline-flex items-center gap-1.5 font-semibold">
        <Icon name="check" className="size-5 text-action" />
        {labels.done}
      </span>
      <a href={`/${locale}/basket`} className="link inline-flex min-h-11 items-center font-semibold">
        {labels.open}
      </a>
    </p>
  )
}

function tellCount(count: number) {
  window.dispatchEvent(new CustomEvent(COUNT_EVENT, { detail: count }))
}

async function post(form: FormData, failed: string): Promise<AddAnswer> {
  try {
    const response = await fetch(ADD_PATH, { method: "POST", body: form, headers: { accept: "application/json" } })
    return (await response.json()) as AddAnswer
  } catch (error) {
    // No network, or an answer that is not ours: the piece may be tried again.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
    return { ok: false, message: failed }
  }
}
