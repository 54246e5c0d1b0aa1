import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PiecesPlan } from "./plan-pieces"
import type { ListedVariants } from "./read-variants"

type Link = { [Modules.PRODUCT]: { variant_id: string }; [Modules.INVENTORY]: { inventory_item_id: string } }
type Created = { items: string[]; links: Link[] }

/**
 * Gives variants that have stock an inventory item where Medusa made none: it makes one only for variants whose inventory
 * it manages when they are created. It must not manage those made to order, or it would refuse to hand over what was made
 * for the order; and a piece made to order may become one that stands ready.
 */
export const stockItemsStep = createStep(
  "stock-items",
  async ({ plan, variants }: { plan: PiecesPlan; variants: ListedVariants }, { container }) => {
    const bare = [...plan.fresh, ...plan.changed].flatMap(({ file }) =>
      file.variants.filter(({ sku, stock }) => (stock || file.kind !== "made_to_order") && !variants[sku]?.item_id),
    )
    const items = await container
      .resolve(Modules.INVENTORY)
      .createInventoryItems(bare.map(({ sku }) => ({ sku: `${sku}-READY`, requires_shipping: true })))
    const links = bare.flatMap(({ sku }): Link[] => {
      const item = items.find((candidate) => candidate.sku === `${sku}-READY`)
      const variant = variants[sku]
      if (!item || !variant) return []
      return [
        { [Modules.PRODUCT]: { variant_id: variant.variant_id }, [Modules.INVENTORY]: { inventory_item_id: item.id } },
      ]
    })
    if (links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    const itemOf = new Map(
      links.map((link) => [link[Modules.PRODUCT].variant_id, link[Modules.INVENTORY].inventory_item_id]),
    )
    const known = Object.fromEntries(
      Object.entries(variants).map(([sku, variant]) => [
        sku,
        { ...variant, item_id: variant.item_id ?? itemOf.get(variant.variant_id) ?? null },
      ]),
    )
    return new StepResponse<ListedVariants, Created>(known, { items: items.map(({ id }) => id), links })
  },
  async (created, { container }) => {
    if (!created || created.items.length === 0) return
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(created.links)
    await container.resolve(Modules.INVENTORY).deleteInventoryItems(created.items)
  },
)
