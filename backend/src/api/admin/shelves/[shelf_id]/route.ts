import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../access/principal"
import { listShelves, nameShelf, type ShelfNames } from "../../../../workflows/name-shelf/name-shelf"
import { AdminRefusal, parseBody } from "../../../admin-refusal"

const name = z.string().trim().min(1).max(60)
const bodySchema = z.strictObject({ names: z.strictObject({ fr: name, nl: name, en: name }) })

/** Three languages or none. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { names } = parseBody<{ names: ShelfNames }>(bodySchema, req.body)
  const shelf = { shelfId: String(req.params.shelf_id), names, actorId: principalOf(req).userId }
  if (!(await nameShelf(req.scope, shelf))) throw new AdminRefusal(404, [{ path: "shelf", code: "gone" }])
  res.json({ shelves: await listShelves(req.scope) })
}
