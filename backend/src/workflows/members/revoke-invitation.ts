import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"

/** `operatorId` is null for a letter of the platform or of a shop. */
type Asked = { operatorId: string | null; invitationId: string; actorId: string }

/** Takes a letter back that nobody has answered yet; whether there was one. */
export async function revokeInvitation(container: MedusaContainer, asked: Asked): Promise<boolean> {
  const { operatorId, invitationId, actorId } = asked
  return databaseOf(container).transaction(async (trx) => {
    const rows = await trx("invitation")
      .where({ id: invitationId, operator_id: operatorId, accepted_at: null, revoked_at: null })
      .update({ revoked_at: trx.fn.now() })
      .returning<{ email: string; role: string }[]>(["email", "role"])
    const [row] = rows
    if (!row) return false
    const { email: label, role } = row
    const before = { role }
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "invitation",
      entityId: invitationId,
      action: "revoked",
      label,
      before,
    })
    return true
  })
}
