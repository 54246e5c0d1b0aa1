import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { config } from "../../../../config"
import { TestBank } from "../../../../providers/payment-test-card/bank"
import { basketOfCharge } from "../../../../workflows/place-basket/basket-store"
import { RefusalError } from "../../../refusal-error"
import { parseInput } from "../../../respond"
import { secondStepPage } from "./second-step-page"
import { databaseOf } from "../../../../database/database-of"

const answerSchema = z.strictObject({ answer: z.enum(["accept", "refuse"]) })

/** The page on which the test bank asks its customer for a second step. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { charge, locale } = await findCharge(req)
  res
    .type("html")
    .send(secondStepPage({ amountCents: charge.amount_cents, open: charge.state === "needs_step", locale }))
}

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { charge, bank, locale } = await findCharge(req)
  const { answer } = parseInput(answerSchema, req.body)
  await bank.answerStep(charge.id, answer === "accept")
  res.redirect(303, `${config.storefrontUrl}/${locale}/checkout/second-step`)
}

async function findCharge(req: MedusaRequest) {
  const db = databaseOf(req.scope)
  const bank = new TestBank(db)
  const charge = config.testCard ? await bank.find(String(req.params.id)) : undefined
  const basket = charge && (await basketOfCharge(db, charge.id))
  if (!charge || !basket) throw new RefusalError({ code: "not_found" })
  return { charge, bank, locale: basket.plan.locale }
}
