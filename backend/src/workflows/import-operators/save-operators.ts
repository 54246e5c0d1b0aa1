import { LANGUAGES } from "@etabli/listing"
import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_MODULE } from "../../modules/operator"
import type { Operator } from "../../modules/operator/models/operator"
import type { Seller } from "../../modules/operator/models/seller"
import type { OperatorModuleService } from "../../modules/operator/service"
import type { OperatorsPlan, PlannedOperator } from "./plan-operators"

/** Ids by handle. */
export type OperatorIds = Record<string, string>

type Before = {
  createdOperators: string[]
  createdSellers: string[]
  operators: InferTypeOf<typeof Operator>[]
  sellers: InferTypeOf<typeof Seller>[]
}

/** Writes the sellers, then the operators that trade under them. */
export const saveOperatorsStep = createStep(
  "save-operators",
  async ({ changed }: OperatorsPlan, { container }) => {
    const service: OperatorModuleService = container.resolve(OPERATOR_MODULE)
    const sellersBefore = await service.listSellers({ handle: changed.map(({ file }) => file.seller.handle) })
    const operatorsBefore = await service.listOperators({ handle: changed.map(({ file }) => file.handle) })
    const sellers = await saveSellers(service, changed, new Map(sellersBefore.map((row) => [row.handle, row.id])))
    const ids = await saveOperators(service, changed, sellers)
    const known = new Set([...sellersBefore, ...operatorsBefore].map((row) => row.id))
    const before: Before = {
      createdOperators: Object.values(ids).filter((id) => !known.has(id)),
      createdSellers: [...sellers.values()].filter((id) => !known.has(id)),
      operators: operatorsBefore,
      sellers: sellersBefore,
    }
    return new StepResponse(ids, before)
  },
  async (before, { container }) => {
    if (!before) return
    const service: OperatorModuleService = container.resolve(OPERATOR_MODULE)
    await service.deleteOperators(before.createdOperators)
    await service.deleteSellers(before.createdSellers)
    await service.updateSellers(
      before.sellers.map((row) => ({
        ...row,
        operators: undefined,
        statuses: undefined,
        registrations: undefined,
        contributions: undefined,
        thresholds: undefined,
      })),
    )
    await service.updateOperators(before.operators.map((row) => ({ ...row, seller: undefined })))
  },
)

async function saveSellers(
  service: OperatorModuleService,
  changed: PlannedOperator[],
  ids: Map<string, string>,
): Promise<Map<string, string>> {
  const wanted = new Map(changed.map(({ file }) => [file.seller.handle, sellerRow(file.seller)]))
  const fresh = [...wanted.values()].filter((seller) => !ids.has(seller.handle))
  const known = [...wanted.values()].flatMap((seller) => {
    const id = ids.get(seller.handle)
    return id ? [{ ...seller, id }] : []
  })
  const created = await service.createSellers(fresh)
  if (known.length > 0) await service.updateSellers(known)
  return new Map([...ids, ...created.map((seller): [string, string] => [seller.handle, seller.id])])
}

/** The dated part stands in tables of its own. */
function sellerRow({ tax: _, ...seller }: PlannedOperator["file"]["seller"]) {
  return { siren: null, siret: null, enterprise_number: null, ...seller }
}

async function saveOperators(
  service: OperatorModuleService,
  changed: PlannedOperator[],
  sellers: Map<string, string>,
): Promise<OperatorIds> {
  const rows = changed.map(({ file, hash, id }) => {
    const row = {
      handle: file.handle,
      name: file.name,
      street: file.street,
      postal_code: file.postal_code,
      city: file.city,
      country: file.country,
      latitude: file.latitude,
      longitude: file.longitude,
      email: file.email,
      phone: file.phone,
      languages: file.languages,
      tint: file.tint,
      shop: file.shop ?? null,
      summary: file.summary,
      description: file.description,
      craft: file.craft,
      opening: file.opening,
      // A file comes read over; who is invited has written nothing yet.
      checked: LANGUAGES.filter((language) => file.summary[language] !== ""),
      assurance: file.assurance ?? null,
      content_hash: hash,
      seller_id: sellers.get(file.seller.handle) ?? "",
    }
    return { id, row }
  })
  const created = await service.createOperators(rows.filter(({ id }) => id === null).map(({ row }) => row))
  const known = rows.flatMap(({ id, row }) => (id ? [{ ...row, id }] : []))
  if (known.length > 0) await service.updateOperators(known)
  return Object.fromEntries([...created, ...known].map(({ handle, id }) => [handle, id]))
}
