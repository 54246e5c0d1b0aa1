import { z } from "zod"
import { centsSchema, dateSchema, handleSchema, idSchema, localeSchema, pictureSchema, textSchema } from "./common.js"

export const KINDS = ["ready", "made_to_order", "unique"] as const
export const CONDITIONS = ["new", "second_hand", "transformed"] as const
export const SORTS = ["recommended", "newest", "price_asc", "price_desc", "name"] as const
export const PAGE_SIZE = 24

export const kindSchema = z.enum(KINDS)
export type Kind = z.infer<typeof kindSchema>
export const conditionSchema = z.enum(CONDITIONS)
export type Condition = z.infer<typeof conditionSchema>
export const sortSchema = z.enum(SORTS)
export type Sort = z.infer<typeof sortSchema>

/** Where a customer can pick a piece up: an operator's handle (its workshop) or the shared shop. */
export const ROUBAIX_SHOP = "roubaix-shop"

const many = z.array(handleSchema).max(40)
/** What `GET /store/pieces` takes, after the query string is read. Prices in cents, sizes in millimetres. */
export const catalogueQuerySchema = z.strictObject({
  locale: localeSchema,
  q: z.string().trim().max(100).optional(),
  category: many.optional(),
  operator: many.optional(),
  material: many.optional(),
  colour: many.optional(),
  kind: z.array(kindSchema).max(3).optional(),
  condition: z.array(conditionSchema).max(3).optional(),
  pickup: many.optional(),
  price_min: centsSchema.optional(),
  price_max: centsSchema.optional(),
  width_max: z.int().min(1).max(100_000).optional(),
  height_max: z.int().min(1).max(100_000).optional(),
  depth_max: z.int().min(1).max(100_000).optional(),
  /** Leaves out workshops whose benches are full: for places that draw attention to pieces. */
  promoted: z.literal("yes").optional(),
  sort: sortSchema.default("recommended"),
  page: z.int().min(1).max(10_000).default(1),
})
export type CatalogueQuery = z.infer<typeof catalogueQuerySchema>

/** When one more will be ready if it is ordered today: weeks from this one, and the days between. */
const readyRange = {
  weeks_min: z.int().min(0),
  weeks_max: z.int().min(0),
  from: dateSchema,
  to: dateSchema,
}

/**
 * What may be sold now.
 * in_stock: `quantity` pieces stand ready; made_to_order, nearly_full: the bench has hours for it, or few left; full: no
 * hours, or as many as may be ordered in a period, until `opens_on` where that can be told; paused: the workshop takes no
 * orders, until the day after `until` where that is known; sold_out: nothing, and nothing is made.
 */
export const availabilitySchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("in_stock"), quantity: z.int().min(1) }),
  z.strictObject({ state: z.literal("made_to_order"), ...readyRange }),
  z.strictObject({ state: z.literal("nearly_full"), ...readyRange }),
  z.strictObject({ state: z.literal("full"), reason: z.enum(["hours", "cap"]), opens_on: dateSchema.nullable() }),
  z.strictObject({ state: z.literal("paused"), until: dateSchema.nullable() }),
  z.strictObject({ state: z.literal("sold_out") }),
])
export type Availability = z.infer<typeof availabilitySchema>

export const makerSchema = z.strictObject({
  handle: handleSchema,
  name: z.string(),
  city: z.string(),
  country: z.string(),
  /** Name of the operator's colour token. */
  tint: z.string(),
})
export type Maker = z.infer<typeof makerSchema>

export const pieceCardSchema = z.strictObject({
  handle: handleSchema,
  title: textSchema,
  category: handleSchema,
  kind: kindSchema,
  condition: conditionSchema,
  /** Lowest price of its variants. */
  price_cents: centsSchema,
  /** True where variants cost more than `price_cents`. */
  price_from: z.boolean(),
  maker: makerSchema,
  picture: pictureSchema.nullable(),
  availability: availabilitySchema,
})
export type PieceCard = z.infer<typeof pieceCardSchema>

/** `GET /store/featured?locale=`: what the platform shows first on the home page today, all of it for sale. */
export const featuredSchema = z.strictObject({ pieces: z.array(pieceCardSchema) })

const facetValueSchema = z.strictObject({ value: z.string(), count: z.int().min(0) })
/** Counts for a facet ignore that facet's own choice, so that a second choice can be added. */
export const facetsSchema = z.strictObject({
  category: z.array(facetValueSchema),
  operator: z.array(facetValueSchema),
  material: z.array(facetValueSchema),
  colour: z.array(facetValueSchema),
  kind: z.array(facetValueSchema),
  condition: z.array(facetValueSchema),
  pickup: z.array(facetValueSchema),
})
export type Facets = z.infer<typeof facetsSchema>

export const catalogueSchema = z.strictObject({
  pieces: z.array(pieceCardSchema),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  facets: facetsSchema,
  /** Of the whole catalogue, for the price fields' hints. */
  price_range: z.strictObject({ min_cents: centsSchema, max_cents: centsSchema }),
})
export type Catalogue = z.infer<typeof catalogueSchema>

export const variantSchema = z.strictObject({
  id: idSchema,
  sku: z.string(),
  /** Empty for a piece without choice. */
  title: textSchema,
  price_cents: centsSchema,
  availability: availabilitySchema,
  /** The most one order may take. */
  max_quantity: z.int().min(0),
  width_mm: z.int(),
  depth_mm: z.int(),
  height_mm: z.int(),
  weight_g: z.int(),
})
export type Variant = z.infer<typeof variantSchema>

export const PRICE_PARTS = ["materials", "bench", "learning", "house", "transport", "sale", "vat", "left"] as const

/** Where each euro of a price goes, where the workshop wants it read: parts above 0 that sum to the price, in order. */
export const priceBreakdownSchema = z.strictObject({
  price_cents: centsSchema,
  parts: z.array(z.strictObject({ part: z.enum(PRICE_PARTS), cents: centsSchema })).min(1),
  /** What public money pays beside the price. */
  subsidies_cents: centsSchema,
})
export type PriceBreakdown = z.infer<typeof priceBreakdownSchema>

export const pieceSchema = pieceCardSchema.extend({
  id: idSchema,
  description: textSchema,
  pictures: z.array(pictureSchema),
  variants: z.array(variantSchema).min(1),
  materials: z.array(handleSchema),
  colours: z.array(handleSchema),
  finish: handleSchema,
  care: textSchema,
  assembly: textSchema,
  /** What is known about spare parts and repair; the law reads silence as "none". */
  repair: textSchema,
  /** Wear and marks of a piece that lived before; null for a new one. */
  condition_note: textSchema.nullable(),
  /** Safety information and warnings; null where there is nothing to warn of. */
  safety: textSchema.nullable(),
  guarantee_months: z.int(),
  /** Bench hours a piece takes, in minutes. */
  bench_minutes: z.int(),
  eco_participation_cents: centsSchema,
  /** Null unless the workshop shows it, for a price that a variant has now. */
  price_breakdown: priceBreakdownSchema.nullable(),
  /** Where it can be picked up: operator handles or the Roubaix shop. */
  pickup: z.array(z.string()),
  /** The manufacturer as product-safety law wants it shown (Regulation 2023/988 art. 19). */
  manufacturer: z.strictObject({
    name: z.string(),
    street: z.string(),
    postal_code: z.string(),
    city: z.string(),
    country: z.string(),
    email: z.string(),
  }),
  seller_name: z.string(),
  similar: z.array(pieceCardSchema),
  created_at: z.iso.datetime({ offset: true }),
})
export type Piece = z.infer<typeof pieceSchema>

export const sitemapEntrySchema = z.strictObject({ handle: handleSchema, updated_at: z.iso.datetime({ offset: true }) })

export const METHODS = ["pickup_workshop", "pickup_roubaix", "parcel", "van"] as const
export const methodSchema = z.enum(METHODS)
export type Method = z.infer<typeof methodSchema>
