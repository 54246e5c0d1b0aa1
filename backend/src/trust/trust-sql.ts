import type { Recognition, Trust } from "@etabli/store-api"
import type { Locale } from "@etabli/store-api"
import { TODAY_SQL } from "../access/operator-state"
import { pickText, type Texts } from "../catalogue/texts"

/** As the operator's row holds it. */
export type StoredAssurance = { checks: Texts; supervision: Texts; spare_parts?: Texts }
export type TrustRow = { assurance: StoredAssurance | null; recognitions: Recognition[] }

/** Recognitions of an operator that hold today, as an expression of SQL; `operator` is a column that holds its id. */
export function recognitionsSql(operator: string): string {
  return `
    coalesce((select jsonb_agg(jsonb_build_object(
                       'kind', r.kind, 'name', r.name, 'issuing_body', r.issuing_body, 'language', r.language,
                       'number', r.number,
                       'register_url', r.register_url, 'valid_from', r.valid_from, 'valid_to', r.valid_to)
                     order by r.kind, r.valid_from, r.id)
                from recognition r
               where r.operator_id = ${operator} and r.state = 'confirmed' and r.deleted_at is null
                 and r.valid_from <= ${TODAY_SQL} and (r.valid_to is null or r.valid_to >= ${TODAY_SQL})), '[]')`
}

export function toTrust({ assurance, recognitions }: TrustRow, locale: Locale): Trust {
  return {
    assurance: assurance && {
      checks: pickText(assurance.checks, locale),
      supervision: pickText(assurance.supervision, locale),
      spare_parts: assurance.spare_parts ? pickText(assurance.spare_parts, locale) : null,
    },
    recognitions,
  }
}
