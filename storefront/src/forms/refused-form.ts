import type { Locale } from "@etabli/i18n"
import type { z } from "zod"
import { type FormState, typedValues } from "./form-state"
import { fieldName, fieldSentence, lineSentences, type Problem, problemSentence } from "./problem-sentences"

type Refusal = { locale: Locale; before: FormState; form: FormData }

/** The form again, with what was typed, after the backend refused it. */
export function refusedByBackend({ locale, before, form }: Refusal, problem: Problem): FormState {
  const values = typedValues(form)
  const errors = (problem.fields ?? []).map(({ path, code }) => {
    const name = fieldName(path)
    return [name, fieldSentence(locale, { path, code, value: values[name], country: values.country })] as const
  })
  return {
    values,
    errors: Object.fromEntries(errors),
    problem: problemSentence(locale, problem),
    details: lineSentences(locale, problem),
    attempt: before.attempt + 1,
  }
}

/** The same after our own schema refused it. */
export function refusedBySchema(refusal: Refusal, error: z.ZodError): FormState {
  const fields = error.issues.map((issue) => ({ path: issue.path.join("."), code: issueCode(issue) }))
  return refusedByBackend(refusal, { code: "invalid_input", fields: withPasswordLength(refusal, fields) })
}

/** A schema's own word for the fault where it has one, else zod's. */
function issueCode(issue: z.core.$ZodIssue): string {
  return issue.code === "custom" ? issue.message : issue.code
}

type Fault = { path: string; code: string }

/** Passwords are never echoed, so that "empty" must be told from "too short" here. */
function withPasswordLength({ form }: Refusal, fields: Fault[]): Fault[] {
  return fields.map((field) =>
    field.path === "password" && form.get("password") ? { ...field, code: "password_too_short" } : field,
  )
}
