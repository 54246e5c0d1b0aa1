const DAY = 86_400_000
/** Number formats of Excel that show a day (ECMA-376, 18.8.30). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
])

/** Whether a number format shows a day or an hour instead of a number. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (BUILT_IN.has(id)) return true
  const bare = (code ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "")
  return /[dmyhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/s\.0+/gi, ""))
}

/** The day that Excel counts with a number: from 1900 with a 29 February that never was, or from 1904. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return null
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY).toISOString().slice(0, 10)
}

/** The number that Excel keeps for a day `YYYY-MM-DD`. */
export function serialOfDay(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY)
}
