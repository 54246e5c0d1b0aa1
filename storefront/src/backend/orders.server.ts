import "server-only"
import { type PlacedBasket, placedBasketSchema } from "@etabli/store-api"
import { z } from "zod"
import { callBackend, type Result } from "./call-backend.server"

/** What was ordered, by the signed link of the mails. */
export function readPlacedBasket(token: string): Promise<Result<PlacedBasket>> {
  return callBackend({ path: `/store/placed/${encodeURIComponent(token)}`, schema: placedBasketSchema })
}

export type Withdrawal = { name: string; number: string; email: string; part?: string; locale: string }

const withdrawalReceiptSchema = z.object({ received_at: z.string() })

/** Hands in a withdrawal; the backend acknowledges it by mail. */
export function sendWithdrawal(withdrawal: Withdrawal) {
  return callBackend({ method: "POST", path: "/store/withdrawals", body: withdrawal, schema: withdrawalReceiptSchema })
}
