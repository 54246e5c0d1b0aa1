import { quoteDelivery, type DeliveredItem } from "@etabli/delivery"
import { deliveryTableSchema, type DeliveryTable } from "@etabli/listing"
import { countrySchema, METHODS } from "@etabli/store-api"
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { WORKSHOP_PROVIDER } from "./identifier"

/** What a shipping option keeps: whose way of delivery it is, and its table of prices. */
export const optionDataSchema = z.object({
  operator: z.string(),
  method: z.enum(METHODS),
  table: deliveryTableSchema,
})
export type OptionData = z.infer<typeof optionDataSchema>

type Cart = CalculateShippingOptionPriceDTO["context"]

/** Workshops hand over and deliver themselves, at the prices of their tables. */
export class WorkshopFulfilmentService extends AbstractFulfillmentProviderService {
  static override identifier = WORKSHOP_PROVIDER

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [...METHODS.map((method) => ({ id: method })), { id: "return", is_return: true }]
  }

  override async validateOption(): Promise<boolean> {
    return true
  }

  override async validateFulfillmentData(_option: unknown, data: Record<string, unknown>) {
    return data
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  override async calculatePrice(
    option: Record<string, unknown>,
    _data: unknown,
    cart: Cart,
  ): Promise<CalculatedShippingOptionPrice> {
    const { table } = optionDataSchema.parse(option)
    const cents = quotedCents(table, cart)
    if (cents === null)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `These pieces do not go there by ${table.method}.`)
    return { calculated_amount: cents / 100, is_calculated_price_tax_inclusive: true }
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment() {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}

function quotedCents(table: DeliveryTable, cart: Cart): number | null {
  const country = countrySchema.safeParse(cart.shipping_address?.country_code?.toLowerCase())
  const [quote] = quoteDelivery([table], {
    ...(country.success ? { country: country.data } : {}),
    postal_code: cart.shipping_address?.postal_code ?? "",
    items: (cart.items ?? []).map(toDelivered),
  })
  return quote?.price_cents ?? null
}

function toDelivered(item: NonNullable<Cart["items"]>[number]): DeliveredItem {
  const { width, length, height, weight } = item.variant
  return {
    width_mm: width,
    depth_mm: length,
    height_mm: height,
    weight_g: weight,
    quantity: Number(item.quantity),
  }
}
