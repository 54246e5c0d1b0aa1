import type { z } from "zod"

/** Fields at fault with a code each: a custom rule's message is its code, an unknown key is at fault itself. */
export function fieldsOfIssues(issues: readonly z.core.$ZodIssue[]): { path: string; code: string }[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: [...path, key].join("."), code: "unknown" }))
    return [{ path: path.join("."), code: issue.code === "custom" ? issue.message : issue.code }]
  })
}
