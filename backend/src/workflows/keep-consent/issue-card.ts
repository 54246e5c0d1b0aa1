import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordChange } from "../../access/record-change"
import { config } from "../../config"
import { hashCode, hashToken, newCard, type NewCard } from "../../consents/consent-card"
import { aboutConsent } from "./keep-consent"

type Asked = { consentId: string; operatorId: string; by: string }

/** Makes a consent's card anew; whatever card there was opens nothing any more. Null where the consent is withdrawn. */
export async function issueCard(db: Knex, { consentId, operatorId, by }: Asked): Promise<NewCard | null> {
  const card = newCard()
  return db.transaction(async (trx) => {
    const changed = await trx("consent")
      .where({ id: consentId, operator_id: operatorId })
      .whereNull("withdrawn_on")
      .whereNull("deleted_at")
      .update({
        card_hash: hashToken(card.token),
        code_hash: hashCode(card.code, consentId, config.secrets.link),
        card_issued_at: trx.fn.now(),
      })
    if (changed === 0) return null
    await recordChange(trx, aboutConsent({ id: consentId, operator_id: operatorId }, by, { action: "card_printed" }))
    return card
  })
}
