import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readMe } from "../../../access/read-me"

/** Who is signed in, and what it belongs to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readMe(req))
}
