import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"
import { fieldsOfIssues } from "../pieces/fields-of-issues"

export type FieldFault = { path: string; code: string; detail?: string }
type Refused = { status?: number; message: string; fields: readonly FieldFault[] }

/** An expected no in the dashboard: each field at fault with a code that the page translates. */
export function answerFields(res: MedusaResponse, { status = 400, message, fields }: Refused): void {
  const type = status === 400 ? MedusaError.Types.INVALID_DATA : MedusaError.Types.NOT_ALLOWED
  res.status(status).json({ type, message, fields })
}

/** What the schema reads, or null after the faults were answered. */
export function readOrAnswer<T>(res: MedusaResponse, schema: z.ZodType<T>, value: unknown): T | null {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  answerFields(res, { message: "The form cannot be read.", fields: fieldsOfIssues(parsed.error.issues) })
  return null
}
