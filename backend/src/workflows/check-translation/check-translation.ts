import { type Language, languageOf, languageStates } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { readFormRows } from "../../pieces/read-piece-form"
import { toDraft } from "../../pieces/to-draft"

type Check = { operatorId: string; pieceId: string; actorId: string; language: Language; version: number }
export type CheckOutcome = { ok: true } | { ok: false; code: "incomplete" | "changed_meanwhile" }

/** Notes that somebody has read a piece over in a language. `version` names the texts that they read. */
export async function checkTranslation(container: MedusaContainer, check: Check): Promise<CheckOutcome> {
  const { operatorId, pieceId, actorId, language, version } = check
  const [row] = await readFormRows(container, operatorId, [pieceId])
  if (row?.version !== version) return { ok: false, code: "changed_meanwhile" }
  const piece = toDraft(row)
  const checked = [...new Set([...row.checked, language])]
  if (language === languageOf(piece) || languageStates(piece, checked)[language] !== "checked")
    return { ok: false, code: "incomplete" }
  return databaseOf(container).transaction(async (trx): Promise<CheckOutcome> => {
    const claimed = await trx("piece_details")
      .where({ product_id: pieceId, version, deleted_at: null })
      .update({ checked, version: version + 1, updated_at: trx.fn.now() })
    if (claimed === 0) return { ok: false, code: "changed_meanwhile" }
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "piece",
      entityId: pieceId,
      action: "checked",
      label: row.title,
      after: { language },
    })
    return { ok: true }
  })
}
