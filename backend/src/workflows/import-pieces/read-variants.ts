import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { selectRows } from "../../database/select-rows"
import type { PiecesPlan } from "./plan-pieces"

export type ListedVariant = {
  product_id: string
  handle: string
  variant_id: string
  sku: string
  item_id: string | null
  /** As a file last said it; null where none did. */
  imported_stock: Record<string, number> | null
}
/** By SKU. */
export type ListedVariants = Record<string, ListedVariant>

/** The ids under which the planned pieces now stand in Medusa's tables. */
export const readVariantsStep = createStep("read-variants", async ({ fresh, changed }: PiecesPlan, { container }) => {
  const rows = await selectRows<ListedVariant>(
    container,
    `select p.id as product_id, p.handle, v.id as variant_id, v.sku, i.inventory_item_id as item_id, d.imported_stock
       from product p
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       left join variant_details d on d.variant_id = v.id and d.deleted_at is null
       left join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
      where p.handle = any(?) and p.deleted_at is null`,
    [[...fresh, ...changed].map(({ file }) => file.handle)],
  )
  return new StepResponse<ListedVariants>(Object.fromEntries(rows.map((row) => [row.sku, row])))
})

export function productIdOf(file: { variants: { sku: string }[] }, variants: ListedVariants): string {
  const id = variants[file.variants[0]?.sku ?? ""]?.product_id
  if (!id) throw new Error(`no product was written for ${file.variants[0]?.sku}`)
  return id
}
