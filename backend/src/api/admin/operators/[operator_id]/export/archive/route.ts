import { LOCALES } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../access/principal"
import { sendExport } from "../../../../../../workflows/export-data/send-export"
import { takeOut } from "../../../../../../workflows/export-data/take-out"
import { readOrAnswer } from "../../../../../answer-fields"
import { orNotFound } from "../../../../../refusal-error"

const querySchema = z.object({ locale: z.enum(LOCALES) })

/** All of the operator's data as one archive. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = readOrAnswer<z.infer<typeof querySchema>>(res, querySchema, req.query)
  if (!query) return
  const operatorId = String(req.params.operator_id)
  const { userId, operators } = principalOf(req)
  const isManagers = operators.some(({ operator_id, role }) => operator_id === operatorId && role === "manager")
  const made = takeOut(req.scope, {
    operatorId,
    isManagers,
    actorId: userId,
    language: query.locale,
    by: "dashboard",
  })
  await sendExport(res, made.then(orNotFound))
}
