import { z } from "zod"
import { handleSchema, localeSchema, pictureSchema, textSchema } from "./common.js"
import { trustSchema } from "./trust.js"

export const operatorCardSchema = z.strictObject({
  handle: handleSchema,
  name: z.string(),
  city: z.string(),
  country: z.string(),
  tint: z.string(),
  languages: z.array(localeSchema),
  summary: textSchema,
  latitude: z.number(),
  longitude: z.number(),
  pieces: z.int(),
})
export type OperatorCard = z.infer<typeof operatorCardSchema>

export const operatorSchema = operatorCardSchema.extend({
  description: textSchema,
  /** What it makes and how, in short paragraphs. */
  craft: textSchema,
  opening: textSchema,
  street: z.string(),
  postal_code: z.string(),
  email: z.string(),
  phone: z.string(),
  seller: z.strictObject({
    name: z.string(),
    legal_form: z.string(),
    street: z.string(),
    postal_code: z.string(),
    city: z.string(),
    country: z.string(),
    register_number: z.string(),
    vat_number: z.string().nullable(),
  }),
  /** The shared shop where its pieces can be seen; null if only at the workshop. */
  shop: handleSchema.nullable(),
  pictures: z.array(pictureSchema),
  /** Why one may buy there with an easy mind: facts with proof and date. */
  trust: trustSchema,
})
export type Operator = z.infer<typeof operatorSchema>

/** `GET /store/operators?locale=` */
export const operatorsSchema = z.strictObject({ operators: z.array(operatorCardSchema) })
