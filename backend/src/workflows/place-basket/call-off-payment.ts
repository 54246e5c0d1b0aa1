import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { withoutExpiredHolds } from "../hold-goods/without-expired"
import type { Done, Refusal } from "../refusal"
import { basketOfCart } from "./basket-store"
import { settleBasket } from "./settle-basket"

export type Change<T> = () => Promise<Done<T> | Refusal>

/**
 * Runs a change of a basket; when its customer came back from the bank without having paid, the open payment is called
 * off first and the pieces are free again. A basket that is being placed this very moment stays closed.
 */
export async function changeBasket<T>(
  container: MedusaContainer,
  cartId: string,
  change: Change<T>,
): Promise<Done<T> | Refusal> {
  const db = databaseOf(container)
  const result = await withoutExpiredHolds(db, change)
  if (result.ok || result.error.code !== "placement_under_way") return result
  const basket = await basketOfCart(db, cartId)
  if (basket?.state !== "awaiting_payer") return result
  await settleBasket(container, basket, { expired: true })
  return change()
}
