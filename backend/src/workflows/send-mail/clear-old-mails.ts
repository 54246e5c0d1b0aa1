import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A mail holds names and addresses: what is in it is kept as long as questions about it are usual, then only that it went. */
export const MAIL_DAYS = 180

export async function clearOldMails(container: MedusaContainer): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db("outbox_mail")
    .where("created_at", "<", db.raw("now() - make_interval(days => ?)", [MAIL_DAYS]))
    .andWhereNot({ to: "" })
    .update({ to: "", subject: "", html: "", text: "", customer_id: null, updated_at: db.fn.now() })
}
