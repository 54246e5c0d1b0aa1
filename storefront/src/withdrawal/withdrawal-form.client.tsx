"use client"

import { useActionState } from "react"
import { ErrorSummary } from "@/forms/error-summary.client"
import { FormField } from "@/forms/form-field"
import type { FieldSpec } from "@/forms/form-spec"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Arrival } from "./arrival.client"
import { FRESH_WITHDRAWAL, formOf, type WithdrawalState } from "./withdrawal-state"

type Words = Record<
  "next" | "pending" | "check_title" | "confirm" | "change" | "done_title" | "problemHeading" | "optional",
  string
>

type WithdrawalFormProps = {
  locale: string
  fields: FieldSpec[]
  words: Words
  action: (state: WithdrawalState, form: FormData) => Promise<WithdrawalState>
}

/** Statement, separate confirmation, acknowledgement (CRD art. 11a), in one form that also works without script. */
export function WithdrawalForm({ locale, fields, words, action }: WithdrawalFormProps) {
  const [state, submit, pending] = useActionState(action, FRESH_WITHDRAWAL)
  if (state.stage === "received") {
    return (
      <Arrival key="received">
        <Notice tone="success" title={words.done_title} role="status">
          <p>{state.sentence}</p>
        </Notice>
      </Arrival>
    )
  }
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]))
  return (
    <form action={submit} noValidate aria-busy={pending}>
      <ErrorSummary formId="withdrawal" heading={words.problemHeading} state={formOf(state)} labels={labels} />
      <input type="hidden" name="locale" value={locale} />
      {state.stage === "confirm" ? (
        <Confirmation state={state} words={words} pending={pending} />
      ) : (
        <>
          <div className="group/form grid grid-cols-6 gap-5">
            {fields.map((field) => (
              <FormField
                key={field.name}
                formId="withdrawal"
                field={field}
                state={state.form}
                optional={words.optional}
              />
            ))}
          </div>
          <Button type="submit" className="mt-6 w-full sm:w-auto" aria-disabled={pending}>
            {pending ? words.pending : words.next}
          </Button>
        </>
      )}
    </form>
  )
}

type ConfirmationProps = { state: Extract<WithdrawalState, { stage: "confirm" }>; words: Words; pending: boolean }

function Confirmation({ state, words, pending }: ConfirmationProps) {
  return (
    <Arrival key="confirm">
      <h2 className="text-lg">{words.check_title}</h2>
      <blockquote className="mt-3 border-l-4 border-wood pl-4">
        {state.sentences.map((sentence) => (
          <p key={sentence} className="break-words">
            {sentence}
          </p>
        ))}
      </blockquote>
      {["name", "number", "email", "part"].map((name) => (
        <input key={name} type="hidden" name={name} value={state.values[name] ?? ""} />
      ))}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button type="submit" name="go" value="confirm" aria-disabled={pending}>
          {words.confirm}
        </Button>
        <Button type="submit" name="go" value="change" variant="quiet" aria-disabled={pending}>
          {words.change}
        </Button>
      </div>
    </Arrival>
  )
}
