/** What a spreadsheet takes for the beginning of a formula; it looks past spaces and marks that cannot be seen. */
const BEGINS_FORMULA = /^[\s\u00a0\u200b\u200e\u200f\ufeff]*[=+\-@|%\t\r\n\uff0b\uff0d\uff1d\uff20]/u

/**
 * A text as it may stand in a cell of a file that others open: one that would begin a formula gets an apostrophe in front,
 * which spreadsheets take for "this is text". The only way for text into a CSV or XLSX of ours.
 */
export function escapeCell(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text
}

/** What was meant by a cell of ours that comes back. */
export function unescapeCell(text: string): string {
  return text.startsWith("'") && BEGINS_FORMULA.test(text.slice(1)) ? text.slice(1) : text
}
