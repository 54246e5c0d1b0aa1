import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import { TODAY_SQL } from "../access/operator-state"

export type ListedSeller = {
  id: string
  name: string
  legal_form: string
  country: string
  vat_number: string | null
  /** How it stands towards VAT today; null where no status holds. */
  status: string | null
  operators: string[]
  /** Cents sold over borders this year, here and elsewhere. */
  abroad_cents: number
}

/** Every legal seller with how it stands today. */
export function listSellers(container: MedusaContainer): Promise<ListedSeller[]> {
  return selectRows<ListedSeller>(
    container,
    `select s.id, s.name, s.legal_form, s.country, s.vat_number,
            (select v.status from seller_vat_status v where v.seller_id = s.id and v.deleted_at is null
                and ${TODAY_SQL} between v.valid_from and coalesce(v.valid_to, '9999-12-31') limit 1) as status,
            coalesce((select jsonb_agg(o.name order by o.name) from operator o
                       where o.seller_id = s.id and o.deleted_at is null), '[]') as operators,
            coalesce((select t.counted_cents + t.elsewhere_cents from seller_threshold t
                       where t.seller_id = s.id and t.deleted_at is null and t.year = left(${TODAY_SQL}, 4)::int), 0) as abroad_cents
       from seller s where s.deleted_at is null order by s.name, s.id`,
  )
}
