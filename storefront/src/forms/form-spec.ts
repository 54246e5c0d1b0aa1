/** What a form asks for, in words already translated: the island that draws it knows no language. */
export type FormSpec = {
  fields: FieldSpec[]
  /** Sent along unseen. */
  hidden?: Record<string, string>
  submit: string
  /** How loud the button is, and whether it takes the whole width. */
  look?: { variant?: "primary" | "quiet"; wide?: boolean }
  pending: string
  /** Heading of the list of what is wrong. */
  problemHeading: string
  optional: string
}

type Common = {
  name: string
  label: string
  hint?: string
  value?: string
  required?: boolean
  width?: "full" | "half" | "third" | "two-thirds"
  /** Shown only while the buyer is no consumer; CSS does it, without script. */
  onlyIf?: "organisation"
}

export type FieldSpec =
  | (Common & {
      kind: "text"
      type?: "text" | "email" | "tel" | "password"
      autoComplete?: string
      inputMode?: "numeric"
    })
  | (Common & { kind: "select"; options: Choice[]; autoComplete?: string })
  | (Common & { kind: "radios"; options: Choice[] })
  | (Common & { kind: "area"; rows?: number; maxLength?: number })
  | (Common & { kind: "tick"; links?: { href: string; label: string }[] })

export type Choice = {
  value: string
  label: string
  /** One line each. */
  hint?: string | string[]
  aside?: string
  /** Asked only while this choice is taken; CSS shows them, without script. */
  fields?: FieldSpec[]
}
