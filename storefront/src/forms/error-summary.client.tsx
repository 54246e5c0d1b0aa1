"use client"

import { useEffect, useRef } from "react"
import { Notice } from "@/ui/notice"
import type { FormState } from "./form-state"

type ErrorSummaryProps = { formId: string; heading: string; state: FormState; labels: Record<string, string> }

/** What is wrong, at the head of the form, with a link to each field. Takes the focus after each refusal. */
export function ErrorSummary({ formId, heading, state, labels }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus()
  }, [state.attempt])
  if (!state.problem) return null
  return (
    <div ref={box} tabIndex={-1} className="mb-6 scroll-mt-44 rounded outline-offset-2 lg:scroll-mt-24" role="alert">
      <Notice tone="error" title={heading}>
        <p>{state.problem}</p>
        <Details sentences={state.details ?? []} />
        <ul className="mt-2 list-disc pl-5">
          {Object.entries(labels)
            .filter(([name]) => state.errors[name])
            .map(([name, label]) => (
              <li key={name}>
                <a href={`#${formId}-${name}`} className="link">
                  {label}
                </a>
              </li>
            ))}
        </ul>
      </Notice>
    </div>
  )
}

function Details({ sentences }: { sentences: string[] }) {
  return sentences.map((sentence) => (
    <p key={sentence} className="mt-1 font-semibold">
      {sentence}
    </p>
  ))
}
