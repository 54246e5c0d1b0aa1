import { COUNTRIES, ROUBAIX_SHOP } from "@etabli/store-api"
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { selectRows } from "../../database/select-rows"

const LOCALES = { fr: "Français", nl: "Nederlands", en: "English" }

export type Shop = { salesChannelId: string; shippingProfileId: string }

/** Store, currency, languages, sales channel, region, shipping profile and the shared shop; each only if it is not there. */
export async function prepareShop(container: MedusaContainer): Promise<Shop> {
  const salesChannelId = await prepareChannel(container)
  await prepareRegion(container)
  await prepareSharedShop(container, salesChannelId)
  return { salesChannelId, shippingProfileId: await prepareProfile(container) }
}

async function prepareChannel(container: MedusaContainer): Promise<string> {
  const stores = container.resolve(Modules.STORE)
  const channels = container.resolve(Modules.SALES_CHANNEL)
  const [store] = await stores.listStores()
  const [existing] = await channels.listSalesChannels({}, { order: { created_at: "ASC" }, take: 1 })
  const channel = existing ?? (await channels.createSalesChannels({ name: "Boutique en ligne" }))
  if (!store || store.name === "Établi") return channel.id
  await channels.updateSalesChannels(channel.id, { name: "Boutique en ligne" })
  const translations = container.resolve(Modules.TRANSLATION)
  const known = new Set((await translations.listLocales({ code: Object.keys(LOCALES) })).map((locale) => locale.code))
  const missing = Object.entries(LOCALES).filter(([code]) => !known.has(code))
  await translations.createLocales(missing.map(([code, name]) => ({ code, name })))
  await stores.updateStores(store.id, {
    name: "Établi",
    default_sales_channel_id: channel.id,
    supported_currencies: [{ currency_code: "eur", is_default: true }],
    supported_locales: Object.keys(LOCALES).map((locale_code) => ({ locale_code })),
  })
  return channel.id
}

/** One region, prices with tax in them, and no tax region: the rates are not Medusa's to say. */
async function prepareRegion(container: MedusaContainer): Promise<void> {
  const regions = await container.resolve(Modules.REGION).listRegions({ name: "Europe" })
  if (regions.length > 0) return
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Europe",
          currency_code: "eur",
          countries: [...COUNTRIES],
          payment_providers: providers.map((provider) => provider.id),
          automatic_taxes: false,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  const [store] = await container.resolve(Modules.STORE).listStores()
  if (store && result[0])
    await container.resolve(Modules.STORE).updateStores(store.id, { default_region_id: result[0].id })
  await preferTaxInclusive(container)
}

async function preferTaxInclusive(container: MedusaContainer): Promise<void> {
  const pricing = container.resolve(Modules.PRICING)
  const [known] = await pricing.listPricePreferences({ attribute: "currency_code", value: "eur" })
  await pricing.upsertPricePreferences([
    { ...(known ? { id: known.id } : {}), attribute: "currency_code", value: "eur", is_tax_inclusive: true },
  ])
}

async function prepareProfile(container: MedusaContainer): Promise<string> {
  const fulfilment = container.resolve(Modules.FULFILLMENT)
  const [known] = await fulfilment.listShippingProfiles({}, { order: { created_at: "ASC" }, take: 1 })
  return (known ?? (await fulfilment.createShippingProfiles({ name: "Établi", type: "default" }))).id
}

/** The shop in Roubaix that several operators share: a place with stock, but no operator's bench. */
async function prepareSharedShop(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const [known] = await selectRows(
    container,
    "select id from stock_location where metadata ->> 'handle' = ? and deleted_at is null",
    [ROUBAIX_SHOP],
  )
  if (known) return
  const location = await container.resolve(Modules.STOCK_LOCATION).createStockLocations({
    name: "Boutique de Roubaix",
    metadata: { handle: ROUBAIX_SHOP },
    address: { address_1: "1 place de l'Atelier", postal_code: "59100", city: "Roubaix", country_code: "fr" },
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
  })
}
