import { Button, Input, Label, Text, Textarea } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { type PromiseAtRisk, sendLetter } from "./promises"

type LetterProps = {
  promise: PromiseAtRisk
  address: string
  /** Whoever looks opens the order here. */
  orderPage: string
}

/** One promise with its letter: edited here, sent by this button and by nothing else. */
export function PromiseLetter({ promise, address, orderPage }: LetterProps) {
  const { t, day } = useFormats()
  const [subject, setSubject] = useState(promise.draft.subject)
  const [text, setText] = useState(promise.draft.text)
  const sending = useMutation({ mutationFn: () => sendLetter(address, promise.line_id, { subject, text }) })
  const { line_id, possible } = promise
  return (
    <section className="flex flex-col gap-3 px-6 py-4">
      <Text weight="plus">
        <Link className="text-ui-fg-base underline" to={`${orderPage}/${promise.order_id}`}>
          {promise.number}
        </Link>{" "}
        {promise.quantity} × {promise.title}, {promise.operator_name}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("promises.promised", { date: day(promise.promised_to) })}{" "}
        {possible ? t("promises.possible", { date: day(possible.to) }) : t("promises.impossible")} {promise.email}.{" "}
        {t("promises.language", { language: promise.locale })}
      </Text>
      {possible && (
        <>
          <Label htmlFor={`subject-${line_id}`}>{t("promises.subject")}</Label>
          <Input id={`subject-${line_id}`} value={subject} onChange={(event) => setSubject(event.target.value)} />
          <Label htmlFor={`text-${line_id}`}>{t("promises.text")}</Label>
          <Textarea id={`text-${line_id}`} rows={9} value={text} onChange={(event) => setText(event.target.value)} />
          <div role="status" className="flex items-center gap-3">
            <Button
              size="small"
              disabled={sending.isPending || sending.isSuccess || !subject.trim() || !text.trim()}
              onClick={() => sending.mutate()}
            >
              {t("promises.send")}
            </Button>
            {sending.isSuccess && <Text size="small">{t("promises.sent")}</Text>}
            {sending.isError && <Text size="small">{t("promises.not_sent")}</Text>}
          </div>
        </>
      )}
    </section>
  )
}
