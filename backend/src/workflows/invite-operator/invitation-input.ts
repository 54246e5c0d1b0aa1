import { localeSchema } from "@etabli/store-api"
import { z } from "zod"
import { sellerInputSchema } from "../save-seller/seller-input"

const text = (most: number) =>
  z
    .string()
    .trim()
    .refine((written) => written !== "", "required")
    .refine((written) => written.length <= most, "too_long")

const workshop = {
  name: text(80),
  street: text(200),
  postal_code: text(16),
  city: text(120),
  country: z.enum(["fr", "be", "nl", "lu", "de"]),
  /** Where it is on the map. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  email: z.email().max(254),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9 ().-]{6,25}$/),
  languages: z.array(localeSchema).min(1),
  /** Who will run it here, and the language of the letter. */
  manager: z.strictObject({ email: z.email().max(254).toLowerCase(), locale: localeSchema }),
}

const underKnownSeller = z.strictObject({ ...workshop, seller: z.strictObject({ id: z.string().max(80) }) })
const underNewSeller = z.strictObject({ ...workshop, seller: sellerInputSchema })
export type OperatorInvitation = z.infer<typeof underKnownSeller> | z.infer<typeof underNewSeller>

/**
 * What the platform must know to invite a workshop; the rest the workshop and the checklist add. Who sells is a known legal
 * entity or a new one: one schema for each, so that a fault stands at its own field.
 */
export function invitationSchemaFor(body: unknown): z.ZodType<OperatorInvitation> {
  const seller: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "seller") : undefined
  return typeof seller === "object" && seller !== null && "id" in seller ? underKnownSeller : underNewSeller
}
