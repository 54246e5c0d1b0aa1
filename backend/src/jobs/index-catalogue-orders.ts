import type { MedusaContainer } from "@medusajs/framework/types"
import { indexOrders } from "../catalogue/index-orders"

export default async function indexCatalogueOrders(container: MedusaContainer): Promise<void> {
  await indexOrders(container)
}

export const config = { name: "index-catalogue-orders", schedule: "*/10 * * * *" }
