import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { RefusalError } from "./refusal-error"

type Route<Input, Output> = {
  input: z.ZodType<Input>
  output: z.ZodType<Output>
  /** Gathers what the schema checks: `fromQuery(…)`, `fromBody`, or a function of the request. */
  read: (req: MedusaRequest) => unknown
}

/**
 * A route whose input and output are what their schemas say. Input at fault is a refusal with the paths of the fields;
 * output at fault is our mistake, a server error. Refusals thrown by `run` are answered by the one error handler.
 */
export function handle<Input, Output>(
  { input, output, read }: Route<Input, Output>,
  run: (input: Input, req: MedusaRequest) => Promise<Output>,
) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const answer = await run(parseInput(input, read(req)), req)
    res.json(output.parse(answer))
  }
}

/**
 * @throws RefusalError `invalid_input`; `unsupported_language` where the locale alone is wrong; `not_found` where the
 * handle in the address is none, since then nothing can be there.
 */
export function parseInput<Input>(schema: z.ZodType<Input>, value: unknown): Input {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.flatMap(fieldsOf)
  if (fields.some((field) => field.path === "handle")) throw new RefusalError({ code: "not_found" })
  if (fields.every((field) => field.path === "locale")) throw new RefusalError({ code: "unsupported_language" })
  throw new RefusalError({ code: "invalid_input", fields })
}

/** A custom rule's message is its code; an unknown key is at fault itself. */
function fieldsOf(issue: z.core.$ZodIssue): { path: string; code: string }[] {
  const path = issue.path.map(String)
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key].join("."), code: "unknown" }))
  return [{ path: path.join("."), code: issue.code === "custom" ? issue.message : issue.code }]
}

export function fromBody(req: MedusaRequest): unknown {
  return req.body
}

type QueryShape = { many?: readonly string[]; numbers?: readonly string[] }

/**
 * The query string with the route's parameters. `many` take several values, repeated or with commas; `numbers` are whole
 * numbers; an empty value, as an HTML form sends it for an empty field, counts as not given.
 */
export function fromQuery({ many = [], numbers = [] }: QueryShape = {}) {
  return (req: MedusaRequest): Record<string, unknown> => {
    // Medusa takes `locale` out of `req.query`, so the address itself is read. Postgres takes no NUL in a text.
    const params = new URL(req.originalUrl.replaceAll("%00", ""), "http://localhost").searchParams
    const values = [...new Set(params.keys())].map((key) => [key, params.getAll(key).filter((value) => value !== "")])
    const given = (values as [string, string[]][]).filter(([, all]) => all.length > 0)
    const read = ([key, all]: [string, string[]]): [string, unknown] => {
      if (many.includes(key)) return [key, all.flatMap((value) => value.split(","))]
      if (all.length > 1) return [key, all]
      return [key, numbers.includes(key) && /^\d{1,9}$/.test(all[0] ?? "") ? Number(all[0]) : all[0]]
    }
    return { ...Object.fromEntries(given.map(read)), ...req.params }
  }
}
