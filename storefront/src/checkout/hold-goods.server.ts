import "server-only"
import type { Basket, Hold } from "@etabli/store-api"
import type { Result } from "@/backend/call-backend.server"
import { holdBasket } from "@/backend/baskets.server"
import type { OpenStep } from "./checkout-steps"

/** From the payment on the pieces and hours are kept; before it there is nothing to hurry for. */
export async function holdFromPayment(basket: Basket, open: OpenStep): Promise<Result<Hold> | null> {
  return open === "payment" || open === "review" ? holdBasket(basket.id) : null
}
