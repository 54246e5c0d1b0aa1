import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { config } from "../../../config"
import { playVies } from "../../../vies/played-vies"
import { RefusalError } from "../../refusal-error"
import { parseInput } from "../../respond"

const questionSchema = z.looseObject({ countryCode: z.string().length(2), vatNumber: z.string().max(15) })

/** A register of VAT numbers played on one's own machine; there only where the test card is. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (!config.testCard) throw new RefusalError({ code: "not_found" })
  const { countryCode, vatNumber } = parseInput(questionSchema, req.body)
  const { status, body } = await playVies(countryCode, vatNumber)
  res.status(status).json(body)
}
