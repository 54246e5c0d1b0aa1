import type { DeliveryTable } from "@etabli/listing"
import type {
  Address,
  Buyer,
  Condition,
  Country,
  DeliveryChoice,
  Kind,
  Locale,
  Maker,
  Method,
  PaymentMethod,
  VatNumberCheck,
} from "@etabli/store-api"
import type { TaxFacts } from "./tax-facts"
import type { LineGoodsFacts, OperatorBenchFacts } from "./goods-facts"

/** What the database knows of a basket line now, beside what the line itself remembers. */
export type LineFacts = LineGoodsFacts & {
  id: string
  variant_id: string
  quantity: number
  /** Price when the line was last set by the customer; cents. */
  seen_cents: number
  /** Price now; null when it has none any more. */
  price_cents: number | null
  product_id: string
  handle: string
  title: string
  variant_title: string
  sku: string
  thumbnail: string | null
  picture: { url: string; width: number; height: number } | null
  /** Language of `title`; the translation stands in `translated`. */
  language: Locale
  translated: string | null
  variant_translated: string | null
  has_choice: boolean
  kind: Kind
  condition: Condition
  weeks_min: number | null
  weeks_max: number | null
  width_mm: number
  depth_mm: number
  height_mm: number
  weight_g: number
  for_sale: boolean
  manage_inventory: boolean
  inventory_item_id: string | null
  /** Inventory pieces that one sold piece takes. */
  per_piece: number
  /** Pieces that stand ready at all places together. */
  available: number
  operator_id: string
}

export type OperatorFacts = OperatorBenchFacts & {
  id: string
  maker: Maker
  seller_name: string
  bench_location_id: string | null
  options: { id: string; method: Method; table: DeliveryTable }[]
}

/** What a Medusa cart's `metadata` holds for us. */
export type CartMetadata = {
  buyer?: Buyer
  /** What the register said of the buyer's VAT number, and the row that is the evidence. */
  vat_number_check?: (VatNumberCheck & { id: string; number: string }) | null
  payment?: PaymentMethod
  discount_code?: string
}

export type BasketFacts = {
  id: string
  /** Timestamp with microseconds, to notice any change. */
  updated_at: string
  completed: boolean
  region_id: string
  sales_channel_id: string
  customer_id: string | null
  locale: Locale
  email: string | null
  metadata: CartMetadata
  /** The row that keeps the address or, before it, a phone number. */
  address_id: string | null
  address: (Omit<Address, "country"> & { country: Country }) | null
  phone: string | null
  lines: LineFacts[]
  operators: OperatorFacts[]
  /** Delivery chosen, by operator id. */
  chosen: Record<string, DeliveryChoice>
  /** What VAT depends on. */
  tax: TaxFacts
  roubaix_location_id: string | null
  /** A discount code that holds now. */
  discount: { code: string; promotion_id: string; percent: number | null; amount_cents: number | null } | null
  /** Set once somebody began to pay. */
  basket: { id: string; state: string; reference: string } | null
}
