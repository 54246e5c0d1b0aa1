import { consentState, type ConsentState, type Ticks } from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"

/** A consent as those who write stories see it: no name but the one that is shown. */
export type ListedConsent = {
  id: string
  shown_name: string
  state: ConsentState
  ticks: Ticks
  valid_from: string
  valid_to: string
  withdrawn_on: string | null
  /** Stories that show this person, published or on their way. */
  stories: number
  has_card: boolean
  proofs: number
}
type Row = Omit<ListedConsent, "state">

export async function listConsents(db: Knex, operatorId: string, today: string): Promise<ListedConsent[]> {
  const { rows } = await runPrepared<Row>(db, LISTED, { operator: operatorId })
  return rows.map((row) => {
    const terms = { from: row.valid_from, to: row.valid_to, withdrawn_on: row.withdrawn_on }
    return { ...row, state: consentState(terms, today) }
  })
}

const LISTED = `
  select c.id, c.shown_name, c.ticks, c.valid_from, c.valid_to, c.withdrawn_on, c.card_hash is not null as has_card,
         (select count(*)::int from story_person sp join story s on s.id = sp.story_id and s.deleted_at is null
           where sp.consent_id = c.id and sp.deleted_at is null and s.state not in ('withdrawn', 'expired')) as stories,
         (select count(*)::int from consent_proof p where p.consent_id = c.id and p.deleted_at is null) as proofs
    from consent c
   where c.operator_id = :operator and c.deleted_at is null
   order by c.withdrawn_on is not null, c.valid_to, c.id limit 500`
