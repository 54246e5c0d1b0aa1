import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { selectRows } from "../../../database/select-rows"
import { mailPage, type ReadMail } from "../../../outbox-page/outbox-page"
import { orNotFound } from "../../refusal-error"
import { answerPage, onlyInDemo } from "../outbox-answer"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  onlyInDemo()
  const [mail] = await selectRows<ReadMail>(req.scope, "select * from outbox_mail where id = ?", [req.params.id])
  answerPage(res, await mailPage(orNotFound(mail ?? null)))
}
