import type { DeliveryTable, OperatorFile } from "@etabli/listing"
import type { Method } from "@etabli/store-api"
import { createShippingOptionsWorkflow, deleteShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import type { FulfillmentWorkflow, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { selectRows } from "../../database/select-rows"
import { OPERATOR_MODULE } from "../../modules/operator"
import { WORKSHOP_PROVIDER_ID } from "../../providers/fulfilment-workshop/identifier"
import type { OptionData } from "../../providers/fulfilment-workshop/service"
import type { OperatorsPlan } from "./plan-operators"
import type { Zones } from "./save-benches"
import type { OperatorIds } from "./save-operators"

type Input = { plan: OperatorsPlan; operators: OperatorIds; benches: Zones; input: { shippingProfileId: string } }
type Known = { id: string; data: OptionData }
type Before = { created: string[]; updated: Known[] }

/** What the dashboard shows; the shop says it in the customer's language. */
const NAMES: Record<Method, string> = {
  pickup_workshop: "retrait à l'atelier",
  pickup_roubaix: "retrait à la boutique de Roubaix",
  parcel: "colis",
  van: "camionnette",
}

/** Keeps one shipping option for each way of delivery of an operator, with its table of prices. */
export const saveDeliveriesStep = createStep(
  "save-deliveries",
  async ({ plan, operators, benches, input }: Input, { container }) => {
    const before: Before = { created: [], updated: [] }
    for (const { file } of plan.changed) {
      const known = await knownOptions(container, operators[file.handle] ?? "")
      const fresh = file.delivery.filter((table) => !known.some((option) => option.data.method === table.method))
      const belongs = { service_zone_id: benches[file.handle] ?? "", shipping_profile_id: input.shippingProfileId }
      const options = fresh.map((table) => newOption(file, table, belongs))
      before.created.push(...(await createOptions(container, options, operators[file.handle] ?? "")))
      before.updated.push(...(await updateOptions(container, known, file)))
      const dropped = known.filter((option) => !file.delivery.some((table) => table.method === option.data.method))
      if (dropped.length > 0)
        await deleteShippingOptionsWorkflow(container).run({ input: { ids: dropped.map((option) => option.id) } })
    }
    return new StepResponse(null, before)
  },
  async (before, { container }) => {
    if (!before) return
    if (before.created.length > 0)
      await deleteShippingOptionsWorkflow(container).run({ input: { ids: before.created } })
    for (const { id, data } of before.updated)
      await container.resolve(Modules.FULFILLMENT).updateShippingOptions(id, { data })
  },
)

function knownOptions(container: MedusaContainer, operatorId: string): Promise<Known[]> {
  return selectRows<Known>(
    container,
    `select so.id, so.data from shipping_option so
       join shipping_option_operator l on l.shipping_option_id = so.id and l.deleted_at is null
      where l.operator_id = ? and so.deleted_at is null`,
    [operatorId],
  )
}

function newOption(
  file: OperatorFile,
  table: DeliveryTable,
  belongs: { service_zone_id: string; shipping_profile_id: string },
): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput {
  const free = table.method === "pickup_workshop" || table.method === "pickup_roubaix"
  return {
    name: `${file.name}, ${NAMES[table.method]}`,
    ...belongs,
    provider_id: WORKSHOP_PROVIDER_ID,
    type: { label: NAMES[table.method], description: NAMES[table.method], code: table.method },
    data: { operator: file.handle, method: table.method, table } satisfies OptionData,
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
    ],
    ...(free
      ? { price_type: "flat" as const, prices: [{ currency_code: "eur", amount: 0 }] }
      : { price_type: "calculated" as const }),
  }
}

async function createOptions(
  container: MedusaContainer,
  input: FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[],
  operator_id: string,
): Promise<string[]> {
  if (input.length === 0) return []
  const { result } = await createShippingOptionsWorkflow(container).run({ input })
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    result.map((option) => ({
      [Modules.FULFILLMENT]: { shipping_option_id: option.id },
      [OPERATOR_MODULE]: { operator_id },
    })),
  )
  return result.map((option) => option.id)
}

async function updateOptions(container: MedusaContainer, known: Known[], file: OperatorFile): Promise<Known[]> {
  const updated = known.filter((option) => file.delivery.some((table) => table.method === option.data.method))
  for (const option of updated) {
    const table = file.delivery.find(({ method }) => method === option.data.method)
    await container.resolve(Modules.FULFILLMENT).updateShippingOptions(option.id, { data: { ...option.data, table } })
  }
  return updated
}
