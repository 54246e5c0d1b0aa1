import {
  consentState,
  consentTextOf,
  type ConsentCountry,
  type ConsentState,
  type Giver,
  type Ticks,
} from "@etabli/stories"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { config } from "../config"
import { runPrepared } from "../database/run-prepared"
import type { ConsentIdentity } from "../workflows/keep-consent/keep-consent"
import { unsealText } from "./seal"

type Row = {
  id: string
  shown_name: string
  birth_year: number | null
  country: ConsentCountry
  language: "fr" | "nl" | "en"
  text_version: string
  givers: Giver[]
  ticks: Ticks
  valid_from: string
  valid_to: string
  withdrawn_on: string | null
  withdrawn_by: "person" | "operator" | null
  identity: string
  key_id: string
  card_issued_at: Date | null
  proofs: { id: string; about: string; key_id: string; bytes: number; at: string }[]
  stories: { id: string; title: string; state: string }[]
}

/** All of a consent, for the operator's manager alone. */
export type ConsentView = Omit<Row, "identity" | "key_id" | "proofs" | "card_issued_at"> & {
  state: ConsentState
  identity: ConsentIdentity
  form: { title: string; paragraphs: string[] }
  card_issued_at: string | null
  proofs: { id: string; name: string; bytes: number; at: string }[]
}

export type ProofAbout = { name: string; mime_type: string }

/** Opens a consent of this operator; null where there is none. */
export async function readConsent(db: Knex, asked: { consentId: string; operatorId: string; today: string }) {
  const { rows } = await runPrepared<Row>(db, ONE, { id: asked.consentId, operator: asked.operatorId })
  return rows[0] ? toView(rows[0], asked.today) : null
}

function toView({ identity, key_id, proofs, card_issued_at, ...row }: Row, today: string): ConsentView {
  const { title, paragraphs } = consentTextOf(row.text_version).words[row.language]
  const opened = unsealText({ keyId: key_id, text: identity }, row.id, config.consentKeys)
  return {
    ...row,
    state: consentState({ from: row.valid_from, to: row.valid_to, withdrawn_on: row.withdrawn_on }, today),
    identity: JSON.parse(opened) as ConsentIdentity,
    form: { title, paragraphs: [...paragraphs] },
    card_issued_at: card_issued_at?.toISOString() ?? null,
    proofs: proofs.map(({ id, about, key_id: keyId, bytes, at }) => ({
      id,
      bytes,
      at,
      name: aboutProof({
        id,
        about,
        keyId,
      }).name,
    })),
  }
}

export function aboutProof({ id, about, keyId }: { id: string; about: string; keyId: string }): ProofAbout {
  return JSON.parse(unsealText({ keyId, text: about }, id, config.consentKeys)) as ProofAbout
}

const ONE = `
  select c.id, c.shown_name, c.birth_year, c.country, c.language, c.text_version, c.givers, c.ticks, c.valid_from, c.valid_to,
         c.withdrawn_on, c.withdrawn_by, c.identity, c.key_id, c.card_issued_at,
         coalesce((select json_agg(json_build_object('id', p.id, 'about', p.about, 'key_id', p.key_id, 'bytes', p.bytes,
                                                     'at', p.created_at) order by p.created_at)
                     from consent_proof p where p.consent_id = c.id and p.deleted_at is null), '[]') as proofs,
         coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'state', s.state) order by s.updated_at desc)
                     from story_person sp join story s on s.id = sp.story_id and s.deleted_at is null
                    where sp.consent_id = c.id and sp.deleted_at is null), '[]') as stories
    from consent c where c.id = :id and c.operator_id = :operator and c.deleted_at is null`
