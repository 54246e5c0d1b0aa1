import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import { refundFromShare } from "../payment-share"

/**
 * Money that changes hands outside the shop: a person sees it arrive and captures the payment in the dashboard.
 * Nothing is asked of anybody, so every step answers at once with what it was given.
 */
abstract class OfflinePaymentProvider extends AbstractPaymentProvider {
  // The base class hides its constructor; Medusa and place-basket both make instances.
  // oxlint-disable-next-line no-useless-constructor
  constructor(cradle: Record<string, unknown>) {
    super(cradle)
  }

  initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return Promise.resolve({ id: randomUUID(), data: input.data ?? {} })
  }
  authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return Promise.resolve({ status: PaymentSessionStatus.AUTHORIZED, data: input.data ?? {} })
  }
  capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return this.same(input)
  }
  refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return Promise.resolve({ data: refundFromShare(input.data, input.amount) })
  }
  cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return this.same(input)
  }
  deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return this.same(input)
  }
  retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return this.same(input)
  }
  updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return this.same(input)
  }
  getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return Promise.resolve({ status: PaymentSessionStatus.AUTHORIZED, data: input.data ?? {} })
  }
  getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED })
  }
  private same(input: { data?: Record<string, unknown> }): Promise<{ data: Record<string, unknown> }> {
    return Promise.resolve({ data: input.data ?? {} })
  }
}

/** A bank transfer to the seller's own account. */
export class TransferProvider extends OfflinePaymentProvider {
  static override identifier = "transfer"
}

/** Paid where the pieces are handed over. */
export class OnPickupProvider extends OfflinePaymentProvider {
  static override identifier = "on-pickup"
}
