import type { PublishingOperator } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { TODAY_SQL } from "../access/operator-state"

export type Place = { handle: string; name: string; location_id: string; country: string; is_bench: boolean }
export type OperatorFacts = PublishingOperator & {
  id: string
  handle: string
  languages: string[]
  /** Where its pieces may lie: its bench, and the shared shop that it belongs to. */
  places: Place[]
}

/** What publication asks of an operator, and where its stock lies. */
export async function readOperatorFacts(db: Knex, operatorId: string): Promise<OperatorFacts> {
  const { rows } = await db.raw<{ rows: OperatorFacts[] }>(OPERATOR_FACTS, { operator: operatorId })
  const [facts] = rows
  if (!facts) throw new Error(`There is no operator ${operatorId}.`)
  return facts
}

const OPERATOR_FACTS = `
  select o.id, o.handle, o.name, o.street, o.postal_code, o.city, o.email, o.languages,
         (select count(*)::int from shipping_option_operator l
            join shipping_option so on so.id = l.shipping_option_id and so.deleted_at is null
           where l.operator_id = o.id and l.deleted_at is null) as delivery_ways,
         exists (select 1 from bench b where b.operator_id = o.id and b.deleted_at is null) as has_bench,
         exists (select 1 from seller_vat_status st where st.seller_id = o.seller_id and st.deleted_at is null
                    and st.valid_from <= ${TODAY_SQL} and (st.valid_to is null or st.valid_to >= ${TODAY_SQL})) as has_vat_status,
         coalesce((select json_agg(json_build_object('handle', s.metadata ->> 'handle', 'name', s.name, 'location_id', s.id,
                                     'country', a.country_code, 'is_bench', slo.operator_id is not null)
                                   order by slo.operator_id is null, s.name)
                     from stock_location s
                     left join stock_location_address a on a.id = s.address_id
                     left join stock_location_operator slo on slo.stock_location_id = s.id and slo.operator_id = o.id
                          and slo.deleted_at is null
                    where s.deleted_at is null and (slo.operator_id is not null or s.metadata ->> 'handle' = o.shop)), '[]') as places
    from operator o where o.id = :operator and o.deleted_at is null`
