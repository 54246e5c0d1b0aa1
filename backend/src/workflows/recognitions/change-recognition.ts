import type { RecognitionState } from "@etabli/trust"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type AuditAction, recordChange } from "../../access/record-change"
import { showOperatorAnew } from "../../catalogue/show-operator-anew"
import { databaseOf } from "../../database/database-of"

type Step = {
  recognitionId: string
  actorId: string
  from: readonly RecognitionState[]
  to: RecognitionState
  action: AuditAction
  note?: string | null
}
export type Changed = { ok: true } | { ok: false; code: "gone" | "no_proof" }

/** Confirms one whose proof the platform has seen, or refuses it with a word for the operator. */
export function decideRecognition(
  container: MedusaContainer,
  given: { recognitionId: string; actorId: string; refused: string | null },
): Promise<Changed> {
  const { recognitionId, actorId, refused } = given
  const to = refused === null ? "confirmed" : "refused"
  return change(container, { recognitionId, actorId, from: ["submitted"], to, action: to, note: refused })
}

/** Takes one back: it is shown no more, and stays in the log. */
export function withdrawRecognition(
  container: MedusaContainer,
  given: { recognitionId: string; actorId: string },
): Promise<Changed> {
  return change(container, {
    ...given,
    from: ["submitted", "confirmed", "refused"],
    to: "withdrawn",
    action: "removed",
  })
}

type Row = { id: string; operator_id: string; name: string; state: RecognitionState; proof_id: string | null }

async function change(container: MedusaContainer, step: Step): Promise<Changed> {
  const outcome = await databaseOf(container).transaction((trx) => changeRow(trx, step))
  if (outcome.ok) await showOperatorAnew(container, [outcome.operatorId])
  return outcome
}

async function changeRow(trx: Knex, { recognitionId, actorId, from, to, action, note }: Step) {
  const row = await trx<Row>("recognition").where({ id: recognitionId }).whereNull("deleted_at").forUpdate().first()
  if (!row || !from.includes(row.state)) return { ok: false as const, code: "gone" as const }
  if (to === "confirmed" && row.proof_id === null) return { ok: false as const, code: "no_proof" as const }
  await trx("recognition")
    .where({ id: recognitionId })
    .update({
      state: to,
      updated_at: trx.fn.now(),
      ...(action === "removed" ? {} : { decided_by: actorId, decided_at: trx.fn.now(), note: note ?? null }),
    })
  await recordChange(trx, {
    actorId,
    operatorId: row.operator_id,
    entity: "recognition",
    entityId: row.id,
    action,
    label: row.name,
    before: { state: row.state },
    after: {
      state: to,
      ...(note ? { reason: note } : {}),
    },
  })
  return { ok: true as const, operatorId: row.operator_id }
}
