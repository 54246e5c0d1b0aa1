"use client"

import { type ReactNode, useActionState } from "react"
import { Button } from "@/ui/button"
import { classNames } from "@/ui/class-names"
import { ErrorSummary } from "./error-summary.client"
import { FormField } from "./form-field"
import type { FieldSpec, FormSpec } from "./form-spec"
import { FRESH_FORM, type FormState } from "./form-state"

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

type ActionFormProps = {
  /** Prefix of the fields' ids: a page may hold several forms. */
  id: string
  action: FormAction
  spec: FormSpec
  /** Stands between the fields and the button. */
  children?: ReactNode
}

/** A form that a server action reads. Works without script; with it, nothing typed is lost and errors take the focus. */
export function ActionForm({ id, action, spec, children }: ActionFormProps) {
  const [state, submit, pending] = useActionState(action, FRESH_FORM)
  return (
    <form action={submit} noValidate id={id} aria-busy={pending}>
      <ErrorSummary formId={id} heading={spec.problemHeading} state={state} labels={labelsOf(spec.fields)} />
      {Object.entries(spec.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="group/form grid grid-cols-6 gap-x-4 gap-y-5">
        {spec.fields.map((field) => (
          <FormField key={field.name} formId={id} field={field} state={state} optional={spec.optional} />
        ))}
      </div>
      {children}
      <Button
        type="submit"
        className={classNames("mt-6 w-full", !spec.look?.wide && "sm:w-auto")}
        aria-disabled={pending}
        {...spec.look}
      >
        {pending ? spec.pending : spec.submit}
      </Button>
    </form>
  )
}

function labelsOf(fields: FieldSpec[]): Record<string, string> {
  return Object.fromEntries(fields.flatMap(withInner).map(({ name, label }) => [name, label]))
}

/** A field with those that belong to its choices. */
function withInner(field: FieldSpec): FieldSpec[] {
  if (field.kind !== "radios") return [field]
  return [field, ...field.options.flatMap(({ fields = [] }) => fields.flatMap(withInner))]
}
