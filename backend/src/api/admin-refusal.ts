import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"

export type FieldFault = { path: string; code: string }

/** An expected no of an admin route: answered `{ type, message, fields }`, whose codes the page translates. */
export class AdminRefusal extends Error {
  constructor(
    readonly status: 400 | 404 | 409,
    readonly fields: readonly FieldFault[],
  ) {
    super("This cannot be done.")
  }

  get body() {
    const type = this.status === 400 ? MedusaError.Types.INVALID_DATA : MedusaError.Types.NOT_ALLOWED
    return { type, message: this.message, fields: this.fields }
  }
}

/** What was sent, as its schema reads it; a custom rule's message is its code. @throws AdminRefusal naming each field. */
export function parseBody<Input>(schema: z.ZodType<Input>, value: unknown): Input {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: [...path, key].join("."), code: "unknown" }))
    return [{ path: path.join("."), code: issue.code === "custom" ? issue.message : issue.code }]
  })
  throw new AdminRefusal(400, fields)
}
