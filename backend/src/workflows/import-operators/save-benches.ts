import { COUNTRIES } from "@etabli/store-api"
import type { OperatorFile } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { selectRows } from "../../database/select-rows"
import { OPERATOR_MODULE } from "../../modules/operator"
import { WORKSHOP_PROVIDER_ID } from "../../providers/fulfilment-workshop/identifier"
import type { OperatorsPlan } from "./plan-operators"
import type { OperatorIds } from "./save-operators"

/** Service zone by operator handle: what its shipping options belong to. */
export type Zones = Record<string, string>
type Input = { plan: OperatorsPlan; operators: OperatorIds; input: { salesChannelId: string } }
type Created = { locations: string[]; sets: string[] }

/** Gives each new operator its bench: the stock location, and the zone it delivers to from there. */
export const saveBenchesStep = createStep(
  "save-benches",
  async ({ plan, operators, input }: Input, { container }) => {
    const zones = await knownZones(container, Object.values(operators))
    const created: Created = { locations: [], sets: [] }
    for (const { file } of plan.changed) {
      if (zones[file.handle]) continue
      const bench = await createBench(container, file)
      created.locations.push(bench.locationId)
      created.sets.push(bench.setId)
      zones[file.handle] = bench.zoneId
      await container.resolve(ContainerRegistrationKeys.LINK).create([
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: bench.locationId },
          [OPERATOR_MODULE]: { operator_id: operators[file.handle] },
        },
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: bench.locationId },
          [Modules.FULFILLMENT]: { fulfillment_set_id: bench.setId },
        },
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: bench.locationId },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: WORKSHOP_PROVIDER_ID },
        },
        {
          [Modules.SALES_CHANNEL]: { sales_channel_id: input.salesChannelId },
          [Modules.STOCK_LOCATION]: { stock_location_id: bench.locationId },
        },
      ])
    }
    return new StepResponse<Zones, Created>(zones, created)
  },
  async (created, { container }) => {
    if (!created || created.locations.length === 0) return
    await container.resolve(ContainerRegistrationKeys.LINK).delete({
      [Modules.STOCK_LOCATION]: { stock_location_id: created.locations },
    })
    await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(created.sets)
    await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations(created.locations)
  },
)

async function knownZones(container: MedusaContainer, operatorIds: string[]): Promise<Zones> {
  const rows = await selectRows<{ handle: string; zone_id: string }>(
    container,
    `select o.handle, z.id as zone_id
       from operator o
       join stock_location_operator so on so.operator_id = o.id and so.deleted_at is null
       join location_fulfillment_set fs on fs.stock_location_id = so.stock_location_id and fs.deleted_at is null
       join service_zone z on z.fulfillment_set_id = fs.fulfillment_set_id and z.deleted_at is null
      where o.id = any(?)`,
    [operatorIds],
  )
  return Object.fromEntries(rows.map((row) => [row.handle, row.zone_id]))
}

async function createBench(container: MedusaContainer, file: OperatorFile) {
  const location = await container.resolve(Modules.STOCK_LOCATION).createStockLocations({
    name: file.name,
    metadata: { handle: file.handle },
    address: { address_1: file.street, postal_code: file.postal_code, city: file.city, country_code: file.country },
  })
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `${file.name} (${file.handle})`,
    type: "shipping",
    service_zones: [
      {
        name: `${file.name}: ${COUNTRIES.join(", ")}`,
        geo_zones: COUNTRIES.map((country_code) => ({ type: "country" as const, country_code })),
      },
    ],
  })
  return { locationId: location.id, setId: set.id, zoneId: set.service_zones[0]?.id ?? "" }
}
