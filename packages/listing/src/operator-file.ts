import { z } from "zod"

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

/** Price for each country, up to a weight: the first bracket that holds the weight counts. Cents, VAT included. */
const brackets = z.array(z.strictObject({ up_to_g: z.int().min(1), price_cents: z.int().min(0) })).min(1)
/** A way of delivery of one operator. Days are working days added to the day a piece is ready. */
export const deliveryTableSchema = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("pickup_workshop"), days: z.tuple([z.int(), z.int()]) }),
  z.strictObject({ method: z.literal("pickup_roubaix"), days: z.tuple([z.int(), z.int()]) }),
  z.strictObject({
    method: z.literal("parcel"),
    days: z.tuple([z.int(), z.int()]),
    /** A single piece longer, or whose length and girth together are larger, does not go by parcel. */
    longest_mm: z.int().min(1),
    length_and_girth_mm: z.int().min(1),
    countries: z.partialRecord(z.enum(["fr", "be", "nl", "lu", "de"]), brackets),
  }),
  z.strictObject({
    method: z.literal("van"),
    days: z.tuple([z.int(), z.int()]),
    countries: z.partialRecord(z.enum(["fr", "be", "nl", "lu", "de"]), brackets),
  }),
])
export type DeliveryTable = z.infer<typeof deliveryTableSchema>

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
  seller: z.strictObject({
    handle,
    name: z.string().min(1),
    legal_form: z.string().min(1),
    ...address,
    register_number: z.string().min(1),
    vat_number: z.string().min(1).optional(),
    email: z.email(),
    iban: z.string().min(15),
    bic: z.string().min(8),
  }),
  delivery: z.array(deliveryTableSchema).min(1),
})
export type OperatorFile = z.infer<typeof operatorFileSchema>
