import { writeFileSync } from "node:fs"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

const COUNTRIES = ["be", "fr", "nl"]
const PIECES = 50
const SIZES = ["S", "M", "L"]
const PLENTY = 1_000_000

/** Everything without which a stock cart does not complete; says what a checkout needs in the file named by the first argument. */
export default async function seed({ container, args }: ExecArgs) {
  const [file] = args
  if (!file) throw new Error("name the file to write to")
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Web" }] },
  })
  const channelId = only(channels).id
  const regionId = await openRegion(container)
  const locationId = await openLocation(container, channelId)
  const { optionId, profileId } = await openDelivery(container, { locationId, regionId })
  await listPieces(container, { channelId, profileId, locationId })
  const key = await openKey(container, channelId)
  const variants = await container.resolve(Modules.PRODUCT).listProductVariants({}, { take: PIECES * SIZES.length })
  const variantIds = variants.map((variant) => variant.id)
  writeFileSync(file, JSON.stringify({ key, regionId, optionId, variantIds }))
}

function only<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error("a workflow made nothing")
  return first
}

async function openRegion(container: MedusaContainer): Promise<string> {
  const region = { name: "EU", currency_code: "eur", countries: COUNTRIES, payment_providers: ["pp_system_default"] }
  const { result } = await createRegionsWorkflow(container).run({ input: { regions: [region] } })
  await createTaxRegionsWorkflow(container).run({
    input: COUNTRIES.map((country_code) => ({
      country_code,
      provider_id: "tp_system",
      default_tax_rate: { rate: 21, code: `${country_code}-standard`, name: "Standard" },
    })),
  })
  return only(result).id
}

async function openLocation(container: MedusaContainer, channelId: string): Promise<string> {
  const address = { address_1: "Rue de l'Essai 1", city: "Roubaix", country_code: "fr", postal_code: "59100" }
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Roubaix", address }] },
  })
  const { id } = only(result)
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channelId] } })
  return id
}

async function openDelivery(container: MedusaContainer, at: { locationId: string; regionId: string }) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const place = { [Modules.STOCK_LOCATION]: { stock_location_id: at.locationId } }
  await link.create({ ...place, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } })
  const zones = COUNTRIES.map((country_code) => ({ country_code, type: "country" as const }))
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Parcels",
    type: "shipping",
    service_zones: [{ name: "EU", geo_zones: zones }],
  })
  await link.create({ ...place, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Pieces", type: "default" }] },
  })
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Standard",
        service_zone_id: only(set.service_zones).id,
        shipping_profile_id: only(profiles).id,
        provider_id: "manual_manual",
        price_type: "flat",
        type: { label: "Standard", description: "Parcel", code: "standard" },
        prices: [
          { currency_code: "eur", amount: 5 },
          { region_id: at.regionId, amount: 5 },
        ],
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" },
          { attribute: "is_return", value: "false", operator: "eq" },
        ],
      },
    ],
  })
  return { optionId: only(options).id, profileId: only(profiles).id }
}

async function listPieces(container: MedusaContainer, shop: Record<"channelId" | "profileId" | "locationId", string>) {
  const products = Array.from({ length: PIECES }, (_, index) => ({
    title: `Piece ${index}`,
    status: "published" as const,
    description: "Made in a workshop. ".repeat(5),
    shipping_profile_id: shop.profileId,
    sales_channels: [{ id: shop.channelId }],
    options: [{ title: "Size", values: SIZES }],
    variants: SIZES.map((size) => ({
      title: size,
      sku: `${index}-${size}`,
      options: { Size: size },
      manage_inventory: true,
      prices: [{ currency_code: "eur", amount: 10 + index }],
    })),
  }))
  await createProductsWorkflow(container).run({ input: { products } })
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({}, { take: PIECES * SIZES.length })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map((item) => ({
        inventory_item_id: item.id,
        location_id: shop.locationId,
        stocked_quantity: PLENTY,
      })),
    },
  })
}

async function openKey(container: MedusaContainer, channelId: string): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Web", type: "publishable", created_by: "" }] },
  })
  const { id, token } = only(result)
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [channelId] } })
  return token
}
