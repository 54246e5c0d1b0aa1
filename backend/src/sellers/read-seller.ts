import { distanceSaleThreshold } from "@etabli/vat"
import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import { today } from "../today"

export type SellerOf = { sellerId: string } | { operatorId: string }

/** A seller's file: who it is and all that was ever written of its VAT, newest first. */
export type SellerFile = Record<string, unknown> & {
  thresholds: { year: number; counted_cents: number; elsewhere_cents: number }[]
}

const dated = (table: string, columns: string) =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'from', x.valid_from, 'to', x.valid_to, 'proof_note', x.proof_note,
                     'proof', (select jsonb_build_object('id', p.id, 'name', p.name) from seller_proof p
                                where p.id = x.proof_file_id and p.seller_id = x.seller_id and p.deleted_at is null),
                     ${columns}) order by x.valid_from desc, x.id)
              from ${table} x where x.seller_id = s.id and x.deleted_at is null), '[]')`

/** A seller, by its id or as the one under which an operator sells. Null where there is none. */
export async function readSeller(container: MedusaContainer, of: SellerOf) {
  const [seller] = await selectRows<SellerFile>(
    container,
    `select s.id, s.handle, s.name, s.legal_form, s.street, s.postal_code, s.city, s.country, s.register_number, s.siren,
            s.siret, s.enterprise_number, s.vat_number, s.email, s.iban, s.bic,
            coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name)
                        from operator o where o.seller_id = s.id and o.deleted_at is null), '[]') as operators,
            ${dated("seller_vat_status", "'status', x.status")} as statuses,
            ${dated("seller_registration", "'kind', x.kind, 'country', x.country, 'number', x.number")} as registrations,
            ${dated("seller_contribution", "'kind', x.kind, 'basis_points', x.basis_points, 'monthly_cents', x.monthly_cents")} as contributions,
            coalesce((select jsonb_agg(jsonb_build_object('year', t.year, 'counted_cents', t.counted_cents,
                               'elsewhere_cents', t.elsewhere_cents) order by t.year desc)
                        from seller_threshold t where t.seller_id = s.id and t.deleted_at is null), '[]') as thresholds
       from seller s
      where s.deleted_at is null and ${"sellerId" in of ? "s.id = ?" : "s.id = (select seller_id from operator where id = ? and deleted_at is null)"}`,
    ["sellerId" in of ? of.sellerId : of.operatorId],
  )
  if (!seller) return null
  const rule = distanceSaleThreshold(today())
  const threshold = rule && { limit_cents: rule.limit_cents, near_cents: (rule.limit_cents * rule.near_percent) / 100 }
  return { ...seller, today: today(), threshold }
}
