/** What somebody looks for, as a pattern of `ilike` that takes every sign as it is; empty finds everything. */
export function containing(q: string): string {
  return q === "" ? "" : `%${q.replace(/[\\%_]/g, "\\$&")}%`
}
