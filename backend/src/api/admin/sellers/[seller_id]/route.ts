import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { principalOf } from "../../../../access/principal"
import { databaseOf } from "../../../../database/database-of"
import { readSeller } from "../../../../sellers/read-seller"
import { saveSeller } from "../../../../workflows/save-seller/save-seller"
import { sellerInputSchema, type SellerInput } from "../../../../workflows/save-seller/seller-input"
import { parseBody } from "../../../admin-refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerSeller(req, res)
}

/** Corrects who a seller is. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const seller = parseBody<SellerInput>(sellerInputSchema, req.body)
  const actorId = principalOf(req).userId
  await saveSeller(databaseOf(req.scope), { sellerId: String(req.params.seller_id), seller, actorId })
  await answerSeller(req, res)
}

async function answerSeller(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const seller = await readSeller(req.scope, { sellerId: String(req.params.seller_id) })
  if (!seller) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such seller.")
  res.json({ seller })
}
