import {
  consentFaults,
  consentTextOn,
  type ConsentCountry,
  type Giver,
  type StoryLanguage,
  type Ticks,
} from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { type Change, recordChange } from "../../access/record-change"
import type { FieldFault } from "../../api/admin-refusal"
import { config } from "../../config"
import { sealText } from "../../consents/seal"
import { insertRows } from "../../database/insert-rows"

/** Who a consent is of and who signed it: sealed, and read by the operator's manager alone. */
export type ConsentIdentity = { name: string; contact: string; signers: string[] }

export type NewConsent = {
  operatorId: string
  by: string | null
  shown_name: string
  /** Null for an adult. */
  birth_year: number | null
  country: ConsentCountry
  language: StoryLanguage
  givers: Giver[]
  ticks: Ticks
  valid_from: string
  valid_to: string
  identity: ConsentIdentity
  /** Name of its data file, for the seed. */
  file_key?: string
}
export type KeepOutcome = { ok: true; id: string } | { ok: false; fields: FieldFault[] }

/** Keeps a consent as it was given, on the text of its first day. What the law wants otherwise is refused by field. */
export async function keepConsent(db: Knex, { operatorId, by, identity, ...given }: NewConsent): Promise<KeepOutcome> {
  const { birth_year, valid_from, valid_to } = given
  const age = birth_year === null ? ({ adult: true } as const) : ({ adult: false, birth_year } as const)
  const faults = consentFaults({ ...given, age, from: valid_from, to: valid_to })
  if (faults.length > 0) return { ok: false, fields: faults.map(({ field, code }) => ({ path: COLUMN[field], code })) }
  const text = consentTextOn(valid_from)
  if (!text) return { ok: false, fields: [{ path: "valid_from", code: "no_text_yet" }] }
  const id = generateEntityId(undefined, "cons")
  const sealed = sealText(JSON.stringify(identity), id, config.consentKeys)
  await db.transaction(async (trx) => {
    const row = {
      id,
      operator_id: operatorId,
      ...given,
      text_version: text.version,
      identity: sealed.text,
      key_id: sealed.keyId,
    }
    await insertRows(trx, { consent: [row] })
    await recordChange(
      trx,
      aboutConsent({ id, operator_id: operatorId }, by, { action: "created", after: { until: valid_to } }),
    )
  })
  return { ok: true, id }
}

const COLUMN = { givers: "givers", age: "birth_year", ticks: "ticks", from: "valid_from", to: "valid_to" } as const

type Deed = Pick<Change, "action" | "before" | "after">
type Known = { id: string; operator_id: string }

/** The log knows a consent by its number alone: neither the name it hides nor the one it shows. */
export function aboutConsent({ id, operator_id }: Known, by: string | null, deed: Deed): Change {
  return { actorId: by, operatorId: operator_id, entity: "consent", entityId: id, label: `…${id.slice(-6)}`, ...deed }
}
