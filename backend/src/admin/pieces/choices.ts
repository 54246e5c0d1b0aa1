import type { FormState, VariantState } from "./form-state"

/** As many as a piece's file may have. */
export const MOST_CHOICES = 20

/** Whether a piece is told in several choices; one alone may be named too. */
export function hasChoice({ variants, texts }: Pick<FormState, "variants" | "texts">): boolean {
  return variants.length > 1 || Object.values(texts.option).some((text) => text.trim() !== "")
}

/** One more choice: like the last in what it costs, takes and measures; without a name, and with nothing in stock. */
export function withChoice(variants: readonly VariantState[], tail: () => string): VariantState[] {
  const last = variants.at(-1)
  if (!last) return []
  const stock = Object.fromEntries(Object.keys(last.stock).map((place) => [place, ""]))
  return [...variants, { ...last, sku: newCode(variants, tail), title: {}, stock }]
}

export function withoutChoice(variants: readonly VariantState[], index: number): VariantState[] {
  return variants.filter((_, nth) => nth !== index)
}

const LONGEST = 40

/** The first choice's code with an ending of its own. */
function newCode(variants: readonly VariantState[], tail: () => string): string {
  const base = (variants[0]?.sku ?? "").slice(0, LONGEST - 5).replace(/-$/, "")
  const code = `${base}-${tail()}`
  return variants.some(({ sku }) => sku === code) ? newCode(variants, tail) : code
}

/** Four letters and figures that no one confuses when reading them out. */
export function randomTail(): string {
  const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => letters[byte % letters.length]).join("")
}
