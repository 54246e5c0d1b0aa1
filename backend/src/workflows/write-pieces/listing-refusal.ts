import { MedusaError } from "@medusajs/framework/utils"

export type ListingRefusalCode =
  | "changed_meanwhile"
  | "below_reserved"
  | "cap_below_sold"
  | "foreign_stock"
  | "not_complete"
  | "choice_stays"
  | "sku_taken"
/** A field of the form at fault; `detail` is a number or a name that its sentence tells. */
export type RefusedField = { path: string; code: string; detail?: string }
export type ListingRefusal = { code: ListingRefusalCode; fields: RefusedField[]; told?: string }

const MARK = "listing:"

/**
 * An expected no in the middle of a transaction, which ends with it. It travels as Medusa's own error, so that a script
 * says it as any other; `told` is the sentence that a person at a console reads.
 */
export function listingRefusal({ told, ...refusal }: ListingRefusal): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, told ?? refusal.code, MARK + JSON.stringify(refusal))
}

/** The refusal that an error carries, or null where it is another error. */
export function refusalOf(error: unknown): ListingRefusal | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null
  if (typeof code !== "string" || !code.startsWith(MARK)) return null
  return JSON.parse(code.slice(MARK.length)) as ListingRefusal
}
