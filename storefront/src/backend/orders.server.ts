import "server-only"
import {
  type PlacedBasket,
  placedBasketSchema,
  type Withdrawal,
  type WithdrawalReceipt,
  withdrawalReceiptSchema,
} from "@etabli/store-api"
import { callBackend, type Result } from "./call-backend.server"

/** What was ordered, by the signed link of the mails. */
export function readPlacedBasket(token: string): Promise<Result<PlacedBasket>> {
  return callBackend({ path: `/store/placed/${encodeURIComponent(token)}`, schema: placedBasketSchema })
}

/** Hands in a withdrawal; the backend acknowledges it by mail. */
export function sendWithdrawal(body: Withdrawal): Promise<Result<WithdrawalReceipt>> {
  return callBackend({ method: "POST", path: "/store/withdrawals", body, schema: withdrawalReceiptSchema })
}
