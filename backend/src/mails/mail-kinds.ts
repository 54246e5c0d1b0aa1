import type { z } from "zod"
import { accountUnused } from "./account-unused"
import { basketConfirmation } from "./basket-confirmation"
import { consentEnding } from "./consent-ending"
import { exportReady } from "./export-ready"
import * as data from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { memberInvitation } from "./member-invitation"
import { newPromise } from "./new-promise"
import { operatorOrder } from "./operator-order"
import { operatorWithdrawal } from "./operator-withdrawal"
import { orderCancelled } from "./order-cancelled"
import { orderMessage } from "./order-message"
import { orderRefunded } from "./order-refunded"
import { orderShipped } from "./order-shipped"
import { passwordReset } from "./password-reset"
import { paymentReminder } from "./payment-reminder"
import { readyForPickup } from "./ready-for-pickup"
import { repairAsked, repairReceived } from "./repairs"
import { reviewDecided, reviewInvitation } from "./reviews"
import { sellerThreshold } from "./seller-threshold"
import { waitingConfirm, waitingTold } from "./waiting"
import { withdrawalAcknowledgement } from "./withdrawal-acknowledgement"

function kind<T>(schema: z.ZodType<T>, compose: (voice: MailVoice, data: T) => MailDocument) {
  return { compose: (voice: MailVoice, given: unknown) => compose(voice, schema.parse(given)) }
}

/** Every mail we send: what it must be given and what it says. */
export const MAIL_KINDS = {
  "basket-confirmation": kind(data.basketConfirmationSchema, basketConfirmation),
  "operator-order": kind(data.operatorOrderSchema, operatorOrder),
  "ready-for-pickup": kind(data.readyForPickupSchema, readyForPickup),
  "order-cancelled": kind(data.orderCancelledSchema, orderCancelled),
  "order-shipped": kind(data.orderShippedSchema, orderShipped),
  "order-refunded": kind(data.orderRefundedSchema, orderRefunded),
  "order-message": kind(data.orderMessageSchema, orderMessage),
  "payment-reminder": kind(data.paymentReminderSchema, paymentReminder),
  "member-invitation": kind(data.memberInvitationSchema, memberInvitation),
  "password-reset": kind(data.passwordResetSchema, passwordReset),
  "withdrawal-acknowledgement": kind(data.withdrawalAcknowledgementSchema, withdrawalAcknowledgement),
  "operator-withdrawal": kind(data.operatorWithdrawalSchema, operatorWithdrawal),
  "seller-threshold": kind(data.sellerThresholdSchema, sellerThreshold),
  "waiting-confirm": kind(data.waitingConfirmSchema, waitingConfirm),
  "waiting-told": kind(data.waitingToldSchema, waitingTold),
  "new-promise": kind(data.newPromiseSchema, newPromise),
  "export-ready": kind(data.exportReadySchema, exportReady),
  "consent-ending": kind(data.consentEndingSchema, consentEnding),
  "review-invitation": kind(data.reviewInvitationSchema, reviewInvitation),
  "review-decided": kind(data.reviewDecidedSchema, reviewDecided),
  "repair-asked": kind(data.repairAskedSchema, repairAsked),
  "repair-received": kind(data.repairReceivedSchema, repairReceived),
  "account-unused": kind(data.accountUnusedSchema, accountUnused),
}
export type MailKind = keyof typeof MAIL_KINDS

/** What each kind must be given. */
export type MailData = {
  "basket-confirmation": data.BasketConfirmation
  "operator-order": data.OperatorOrder
  "ready-for-pickup": data.ReadyForPickup
  "order-cancelled": data.OrderCancelled
  "order-shipped": data.OrderShipped
  "order-refunded": data.OrderRefunded
  "order-message": data.OrderMessage
  "payment-reminder": data.PaymentReminder
  "member-invitation": data.MemberInvitation
  "password-reset": data.PasswordReset
  "withdrawal-acknowledgement": data.WithdrawalAcknowledgement
  "operator-withdrawal": data.OperatorWithdrawal
  "seller-threshold": data.SellerThreshold
  "waiting-confirm": data.WaitingConfirm
  "waiting-told": data.WaitingTold
  "new-promise": data.NewPromise
  "export-ready": data.ExportReady
  "consent-ending": data.ConsentEnding
  "review-invitation": data.ReviewInvitation
  "review-decided": data.ReviewDecided
  "repair-asked": data.RepairAsked
  "repair-received": data.RepairReceived
  "account-unused": data.AccountUnused
}
