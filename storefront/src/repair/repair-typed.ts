/** What somebody typed into the form of a repair: kept for one more showing where something was at fault. */
export type RepairTyped = { name: string; email: string; text: string }

export const NOTHING_TYPED: RepairTyped = { name: "", email: "", text: "" }
/** A cookie of the form's own page, for the one answer that brings it back. */
export const TYPED_COOKIE = "etabli_repair"

const MOST = 1800

/** Cookies hold little: of a long text the beginning is brought back. */
export function toCookie({ name, email, text }: RepairTyped): string {
  return encodeURIComponent(JSON.stringify([name.slice(0, 120), email.slice(0, 254), text.slice(0, MOST)])).slice(
    0,
    3800,
  )
}

/** What was typed, as far as it can be read. */
export function fromCookie(value: string | undefined): RepairTyped {
  try {
    const read: unknown = JSON.parse(decodeURIComponent(value ?? ""))
    if (!Array.isArray(read) || !read.every((part) => typeof part === "string")) return NOTHING_TYPED
    const [name = "", email = "", text = ""] = read
    return { name, email, text }
  } catch {
    // Cut in the middle, or not ours: then it is typed again.
    return NOTHING_TYPED
  }
}
