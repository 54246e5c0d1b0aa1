import type { ReviewRow } from "@etabli/trust"
import { Button, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Field } from "../pieces/field"
import { answerReview } from "./reviews"

type AnswerFormProps = { operatorId: string; review: ReviewRow; onDone: () => void }

/** The one answer that a workshop may give. */
export function AnswerForm({ operatorId, review, onDone }: AnswerFormProps) {
  const { t } = useFormats()
  const id = useId()
  const [text, setText] = useState("")
  const [isSending, setSending] = useState(false)
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === "") return
    setSending(true)
    try {
      await answerReview(operatorId, review.id, text.trim())
      toast.success(t("reviews.answered"))
      onDone()
    } catch {
      toast.error(t("reviews.not_done"))
    } finally {
      setSending(false)
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex w-full flex-col gap-2 sm:max-w-sm">
      <Field id={id} label={`${t("reviews.answer")} (${review.first_name ?? t("reviews.nameless")})`}>
        {(described) => (
          <Textarea
            {...described}
            rows={3}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button size="small" type="submit" className="self-start" isLoading={isSending}>
        {t("reviews.send")}
      </Button>
    </form>
  )
}
