import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database/database-of"
import { uncountForgotten } from "../workflows/place-basket/uncount-order"

/** Takes cancelled orders out of the sums of VAT and thresholds where nobody heard of the cancellation. */
export default async function uncountForgottenOrders(container: MedusaContainer): Promise<void> {
  await uncountForgotten(databaseOf(container))
}

export const config = { name: "uncount-forgotten", schedule: "37 1 * * *" }
