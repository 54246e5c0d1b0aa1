import type { AuditEntry } from "./audit"

/** A field whose value changed, as text on both sides; null where there was or is none. */
export type ChangedField = { name: string; before: unknown; after: unknown }

/** What changed between the two sides of an entry, without what is the same and what is no single value. */
export function changedFields({ before, after }: Pick<AuditEntry, "before" | "after">): ChangedField[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names
    .map((name) => ({ name, before: before?.[name] ?? null, after: after?.[name] ?? null }))
    .filter((field) => field.before !== field.after && isPlain(field.before) && isPlain(field.after))
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== "object"
}
