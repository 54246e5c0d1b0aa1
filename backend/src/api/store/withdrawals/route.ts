import { type Withdrawal, type WithdrawalReceipt, withdrawalReceiptSchema, withdrawalSchema } from "@etabli/store-api"
import { receiveWithdrawal } from "../../../workflows/receive-withdrawal/receive-withdrawal"
import { fromBody, handle } from "../../respond"

export const POST = handle<Withdrawal, WithdrawalReceipt>(
  { input: withdrawalSchema, output: withdrawalReceiptSchema, read: fromBody },
  (input, req) => receiveWithdrawal(req.scope, input),
)
