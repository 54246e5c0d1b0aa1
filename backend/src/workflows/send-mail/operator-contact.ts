import { type Locale, localeSchema } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"

export type OperatorContact = {
  handle: string
  name: string
  email: string
  street: string
  postal_code: string
  city: string
  languages: string[]
  opening: Partial<Record<Locale, string>>
  /** The shared shop's address, where it sells there. */
  shop: { name: string; street: string; postal_code: string; city: string } | null
}

/** Who to write to at these workshops, and where their customers come. */
export async function operatorContacts(db: Knex, handles: string[]): Promise<OperatorContact[]> {
  const { rows } = await runPrepared<OperatorContact>(
    db,
    `select op.handle, op.name, op.email, op.street, op.postal_code, op.city, op.languages, op.opening,
            (select jsonb_build_object('name', l.name, 'street', a.address_1, 'postal_code', a.postal_code, 'city', a.city)
               from stock_location l join stock_location_address a on a.id = l.address_id
              where l.metadata ->> 'handle' = op.shop and l.deleted_at is null limit 1) as shop
       from operator op where op.handle = any(?) and op.deleted_at is null`,
    [handles],
  )
  return rows
}

export async function operatorContact(db: Knex, handle: string): Promise<OperatorContact | undefined> {
  return (await operatorContacts(db, [handle]))[0]
}

/** A workshop is written to in the first of its own languages. */
export function operatorLocale({ languages }: Pick<OperatorContact, "languages">): Locale {
  return localeSchema.catch("fr").parse(languages[0])
}
