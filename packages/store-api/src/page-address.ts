import { z } from "zod"

/** Sections of the shop with one page for each handle. */
export const ADDRESS_SECTIONS = ["pieces", "workshops", "stories", "impact"] as const
export const addressSectionSchema = z.enum(ADDRESS_SECTIONS)
export type AddressSection = z.infer<typeof addressSectionSchema>

/** here: there is a page; gone: there was one, and it will not come back; unknown: there is none. */
export const ADDRESS_STATES = ["here", "gone", "unknown"] as const
export const addressStateSchema = z.enum(ADDRESS_STATES)
export type AddressState = z.infer<typeof addressStateSchema>

/** What `GET /store/addresses/:section/:handle` answers: whether a page stands at this address now. */
export const pageAddressSchema = z.strictObject({ state: addressStateSchema })
