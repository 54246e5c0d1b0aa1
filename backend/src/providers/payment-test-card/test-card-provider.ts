import { setTimeout as sleep } from "node:timers/promises"
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
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  AbstractPaymentProvider,
  ContainerRegistrationKeys,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { z } from "zod"
import { refundFromShare, toCents } from "../payment-share"
import { TestBank, type Charge, type ChargeState } from "./bank"
import { callBack, type CallBackOptions } from "./call-back"

const dataSchema = z.object({
  charge_id: z.string(),
  behaviour: z.enum(["succeed", "decline", "second_step", "time_out", "answer_twice"]).default("succeed"),
  share_cents: z.int().optional(),
})
const newChargeSchema = dataSchema.pick({ behaviour: true })

const STATUS: Record<ChargeState, PaymentSessionStatus> = {
  open: PaymentSessionStatus.PENDING,
  needs_step: PaymentSessionStatus.REQUIRES_MORE,
  authorised: PaymentSessionStatus.AUTHORIZED,
  declined: PaymentSessionStatus.ERROR,
  voided: PaymentSessionStatus.CANCELED,
}

export type TestCardOptions = CallBackOptions & { timeoutMs: number; backendUrl: string }

/** A card that behaves as it is told: for development and tests, never where real money is. */
export class TestCardProvider extends AbstractPaymentProvider<TestCardOptions> {
  static override identifier = "test-card"
  private readonly bank: TestBank
  private readonly options: TestCardOptions

  constructor(cradle: Record<string, unknown>, options: TestCardOptions) {
    super(cradle, options)
    this.options = options
    this.bank = new TestBank(cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex)
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { behaviour } = newChargeSchema.parse(input.data ?? {})
    const key = input.context?.idempotency_key
    if (!key) throw new Error("a test card charge needs an idempotency key")
    const charge = await this.bank.open(key, toCents(input.amount), behaviour)
    return { id: charge.id, ...this.answer(charge) }
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const charge = await this.bank.decide(this.chargeId(input))
    if (charge.behaviour === "time_out" && charge.state === "authorised") {
      await sleep(this.options.timeoutMs)
      throw new Error("the test bank does not answer")
    }
    if (charge.behaviour === "answer_twice") callBack(charge.id, this.options, 2)
    return this.answer(charge)
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const charge = await this.bank.find(this.chargeId(input))
    if (!charge) return { status: PaymentSessionStatus.ERROR, data: input.data ?? {} }
    return this.answer(charge)
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { charge_id, share_cents } = dataSchema.parse(input.data)
    if (share_cents === undefined) throw new Error("a capture needs the share of its order")
    await this.bank.capture(charge_id, share_cents)
    return { data: input.data ?? {} }
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const data = refundFromShare(input.data, input.amount)
    await this.bank.refund(this.chargeId(input), toCents(input.amount))
    return { data }
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const { charge_id, share_cents } = dataSchema.parse(input.data)
    // A share alone cannot void a charge that holds other orders' shares: it is simply never captured.
    if (share_cents === undefined) await this.bank.void(charge_id)
    return { data: input.data ?? {} }
  }

  deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return this.cancelPayment(input)
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const charge = await this.bank.find(this.chargeId(input))
    return { data: { ...charge } }
  }

  updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} })
  }

  getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED })
  }

  private chargeId(input: { data?: Record<string, unknown> }): string {
    return dataSchema.parse(input.data).charge_id
  }

  private answer(charge: Charge) {
    const data: Record<string, unknown> = { charge_id: charge.id, behaviour: charge.behaviour }
    if (charge.state === "needs_step") data.action_url = `${this.options.backendUrl}/hooks/test-card/${charge.id}`
    return { status: STATUS[charge.state], data }
  }
}
