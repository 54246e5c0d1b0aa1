import { operatorIsShownSql } from "../access/operator-state"
import type { Locale, Operator, OperatorCard } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import { recognitionsSql, toTrust, type TrustRow } from "../trust/trust-sql"
import { toPicture, type StoredPicture } from "./pictures"
import { pickText, type Texts } from "./texts"

type Container = Pick<MedusaContainer, "resolve">

type Row = Omit<Operator, "summary" | "description" | "craft" | "opening" | "pictures" | "trust"> &
  TrustRow & {
    summary: Texts
    description: Texts
    craft: Texts
    opening: Texts
    rooms: { picture: StoredPicture; title: string }[]
  }

/** All operators with the number of their published pieces, by name. One statement. */
export async function readOperators(container: Container, locale: Locale): Promise<OperatorCard[]> {
  const rows = await selectRows<Row>(container, OPERATORS, [null, null])
  return rows.map((row) => toCard(row, locale))
}

export async function readOperator(container: Container, handle: string, locale: Locale): Promise<Operator | null> {
  const [row] = await selectRows<Row>(container, OPERATORS, [handle, handle])
  if (!row) return null
  return {
    ...toCard(row, locale),
    description: pickText(row.description, locale),
    craft: pickText(row.craft, locale),
    opening: pickText(row.opening, locale),
    street: row.street,
    postal_code: row.postal_code,
    email: row.email,
    phone: row.phone,
    seller: row.seller,
    shop: row.shop,
    trust: toTrust(row, locale),
    pictures: row.rooms.map(({ picture, title }) => toPicture(picture, title, locale)),
  }
}

function toCard(row: Row, locale: Locale): OperatorCard {
  const { handle, name, city, country, tint, languages, latitude, longitude, pieces } = row
  const summary = pickText(row.summary, locale)
  return { handle, name, city, country, tint, languages, latitude, longitude, pieces, summary }
}

const OPERATORS = `
  select o.handle, o.name, o.street, o.postal_code, o.city, o.country, o.latitude, o.longitude, o.email, o.phone,
         o.languages, o.tint, o.shop, o.summary, o.description, o.craft, o.opening,
         o.assurance, ${recognitionsSql("o.id")} as recognitions,
         json_build_object('name', s.name, 'legal_form', s.legal_form, 'street', s.street, 'postal_code', s.postal_code,
           'city', s.city, 'country', s.country, 'register_number', s.register_number, 'vat_number', s.vat_number) as seller,
         count(p.id)::int as pieces,
         coalesce((array_agg(json_build_object('picture', room.picture, 'title', p.title) order by d.listed_on desc, p.id)
                   filter (where room.picture is not null))[1:4], '{}') as rooms
    from operator o
    join seller s on s.id = o.seller_id
    left join product_operator po on po.operator_id = o.id and po.deleted_at is null
    left join product p on p.id = po.product_id and p.deleted_at is null and p.status = 'published'
    left join piece_details d on d.product_id = p.id and d.deleted_at is null
    left join lateral (
      select picture from jsonb_array_elements(d.pictures) as picture
       where picture ->> 'view' = 'room' limit 1) room on true
   where o.deleted_at is null and (o.handle = ? or ?::text is null) and ${operatorIsShownSql("o.id")}
   group by o.id, s.id
   order by o.name`
