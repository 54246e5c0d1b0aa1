import type { Values } from "./dated-form"

type Entry = { from: string; to?: string; proof?: { file_id?: string; note?: string } }

/** The days and the proof of a form, as the backend wants them. */
export function entryOf({ from = "", to, note }: Values, fileId?: string): Entry {
  const proof = { ...(fileId && { file_id: fileId }), ...(note?.trim() && { note: note.trim() }) }
  return { from, ...(to && { to }), ...(Object.keys(proof).length > 0 && { proof }) }
}

/** A number of euros or percent with two decimals at most, comma or point, in hundredths; NaN where it is none. */
export function centsOf(text = ""): number {
  const plain = text.replace(/\s/g, "").replace(",", ".")
  return /^\d{1,8}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : NaN
}

export function dayBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
