/** Something the person at the keyboard can put right: printed as a sentence, without a stack. */
export class Refusal extends Error {
  override readonly name = "Refusal"
}

const inPlainWords: Record<string, string> = {
  ENOSPC: "The disk is full. Free some space and start again, nothing is lost",
  EDQUOT: "Your disk quota is used up. Free some space and start again, nothing is lost",
  EACCES: "No right to write here",
  EPERM: "No right to write here",
  EROFS: "This folder is read-only",
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined
}

function pathOf(error: unknown): string {
  return error instanceof Error && "path" in error && typeof error.path === "string" ? `: ${error.path}` : ""
}

/** What to print for an error: a sentence for what a person can mend, the stack for what is our fault. */
export function explain(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const plain = inPlainWords[codeOf(error) ?? ""]
  if (plain !== undefined) return `${plain}${pathOf(error)}`
  if (/No space left on device/i.test(String(error))) return inPlainWords.ENOSPC ?? ""
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
