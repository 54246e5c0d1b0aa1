/** What a server action gives back to its form: what was typed, and what is wrong with it. */
export type FormState = {
  values: Record<string, string>
  /** Field name -> sentence. */
  errors: Record<string, string>
  /** What went wrong with the whole, with details such as the pieces concerned. */
  problem?: string
  details?: string[]
  /** Grows with each refusal, so that the summary takes the focus again. */
  attempt: number
}

export const FRESH_FORM: FormState = { values: {}, errors: {}, attempt: 0 }

/** Never handed back to the page. */
const SECRET_FIELDS = ["password"]

export function typedValues(form: FormData): Record<string, string> {
  const entries = [...form.entries()].filter(([name]) => !name.startsWith("$ACTION") && !SECRET_FIELDS.includes(name))
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === "string" ? value : ""]))
}

/** Text of a field without outer spaces; `undefined` when left empty. */
export function text(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
}
