import { type ImpactReceipt, impactReceiptSchema } from "@etabli/store-api"
import { z } from "zod"
import { readReceipt } from "../../../../../impact/read-receipt"
import { handle } from "../../../../respond"
import { openPlaced } from "../../placed-request"

const input = z.strictObject({ token: z.string().max(120) })

export const GET = handle<z.infer<typeof input>, ImpactReceipt>(
  { input, output: impactReceiptSchema, read: (req) => req.params },
  async ({ token }, req) => readReceipt(req.scope, await openPlaced(req, token)),
)
