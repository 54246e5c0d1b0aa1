import { MedusaError } from "@medusajs/framework/utils"

export type ListingRefusalCode =
  "changed_meanwhile" | "below_reserved" | "cap_below_sold" | "foreign_stock" | "not_complete" | "other_variants"
/** A field of the form at fault; `detail` is a number or a name that its sentence tells. */
export type RefusedField = { path: string; code: string; detail?: string }
export type ListingRefusal = { code: ListingRefusalCode; fields: RefusedField[]; told?: string }

const MARK = "listing:"

/**
 * An expected no, in the middle of the workflow: what was written is undone. It travels as Medusa's own error, since the
 * workflow engine keeps nothing else; `told` is the sentence that a person at a console reads.
 */
export function listingRefusal({ told, ...refusal }: ListingRefusal): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, told ?? refusal.code, MARK + JSON.stringify(refusal))
}

/** The refusal that an error of the workflow carries, or null where it is another error. */
export function refusalOf(error: unknown): ListingRefusal | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null
  if (typeof code !== "string" || !code.startsWith(MARK)) return null
  return JSON.parse(code.slice(MARK.length)) as ListingRefusal
}
