import { checkBelgianEnterpriseNumber, checkSiren, checkSiret } from "@etabli/vat"
import { z } from "zod"
import { benchFileSchema } from "./bench-file.js"
import { deliveryTableSchema } from "./delivery-table.js"
import { sellerTaxSchema } from "./seller-file.js"

const handle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
const texts = z.strictObject({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) })
const address = {
  street: z.string().min(1),
  postal_code: z.string().min(1),
  city: z.string().min(1),
  country: z.enum(["fr", "be", "nl", "lu", "de"]),
}

/** A workshop and the legal entity it sells under. */
export const operatorFileSchema = z.strictObject({
  handle,
  name: z.string().min(1),
  ...address,
  latitude: z.number(),
  longitude: z.number(),
  email: z.email(),
  phone: z.string().min(6),
  languages: z.array(z.enum(["fr", "nl", "en"])).min(1),
  /** Name of its colour token in the storefront. */
  tint: z.enum(["clay", "slate", "moss", "ochre"]),
  /** Shared shop where its pieces are seen. */
  shop: z.literal("roubaix-shop").optional(),
  summary: texts,
  description: texts,
  craft: texts,
  opening: texts,
  /** How it answers for what it makes; the law reads no word on spare parts as "none" (C. conso. L111-4). */
  assurance: z.strictObject({ checks: texts, supervision: texts, spare_parts: texts.optional() }).optional(),
  seller: z.strictObject({
    handle,
    name: z.string().min(1),
    legal_form: z.string().min(1),
    ...address,
    register_number: z.string().min(1),
    siren: z
      .string()
      .refine((text) => checkSiren(text).ok, "is no SIREN")
      .optional(),
    siret: z
      .string()
      .refine((text) => checkSiret(text).ok, "is no SIRET")
      .optional(),
    /** Belgian enterprise number, ten digits. */
    enterprise_number: z
      .string()
      .refine((text) => checkBelgianEnterpriseNumber(text).ok, "is no Belgian enterprise number")
      .optional(),
    /** VAT statuses, registrations, contributions: each with its dates. */
    tax: sellerTaxSchema,
    email: z.email(),
    iban: z.string().min(15),
    bic: z.string().min(8),
  }),
  bench: benchFileSchema,
  delivery: z.array(deliveryTableSchema).min(1),
})
export type OperatorFile = z.infer<typeof operatorFileSchema>
