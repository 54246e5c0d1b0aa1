import { sellerOnDay, type SellerProfile, stockGround } from "@etabli/vat"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { config } from "../../config"
import { FORM_ROWS, type FormRow } from "../../pieces/piece-row"
import { type OperatorFacts, readOperatorFacts } from "../../pieces/publishing-operator"
import { SELLER_PROFILE } from "../read-basket/tax-facts-sql"
import { today } from "../../today"
import type { SheetRow } from "./column"
import type { KnownGoods, SheetContext } from "./sheet-context"

/** What a sheet's rows are read against, as the database says it now. */
export async function readContext(
  db: Knex,
  operatorId: string,
  { rows, headers }: { rows: readonly SheetRow[]; headers: Record<string, string> },
): Promise<SheetContext> {
  const operator = await readOperatorFacts(db, operatorId)
  return {
    operator,
    allowedPlaces: await allowedPlaces(db, operator),
    known: await readKnown(db, operatorId, rows),
    headers,
    today: today(),
  }
}

async function readKnown(db: Knex, operatorId: string, rows: readonly SheetRow[]): Promise<KnownGoods> {
  const named = (column: string) =>
    rows.flatMap(({ values }) => (typeof values[column] === "string" ? [values[column]] : []))
  const asked = { operator: operatorId, codes: named("sku"), handles: named("handle") }
  const own = await db.raw<{ rows: { id: string }[] }>(OWN_PIECES, asked as never)
  const ids = own.rows.map(({ id }) => id)
  const pieces = await db.raw<{ rows: FormRow[] }>(FORM_ROWS, { operator: operatorId, pieces: ids } as never)
  const codes = await db.raw<{ rows: { sku: string }[] }>(FOREIGN_CODES, asked as never)
  const handles = await db.raw<{ rows: { handle: string }[] }>(FOREIGN_HANDLES, asked as never)
  return {
    pieces: pieces.rows,
    foreignCodes: new Set(codes.rows.map(({ sku }) => sku)),
    foreignHandles: new Set(handles.rows.map(({ handle }) => handle)),
  }
}

const OWN_PIECES = `
  select p.id from product_operator po
    join product p on p.id = po.product_id and p.deleted_at is null
   where po.operator_id = :operator and po.deleted_at is null
     and (p.handle = any(cast(:handles as text[])) or exists (
       select 1 from product_variant v where v.product_id = p.id and v.deleted_at is null
          and v.sku = any(cast(:codes as text[]))))`

const FOREIGN_CODES = `
  select v.sku from product_variant v
   where v.deleted_at is null and v.sku = any(cast(:codes as text[]))
     and not exists (select 1 from product_operator po where po.product_id = v.product_id and po.deleted_at is null
                        and po.operator_id = :operator)`

/** A name that no file says is made from a title: all that are taken by others are asked for. */
const FOREIGN_HANDLES = `
  select p.handle from product p
   where p.deleted_at is null
     and not exists (select 1 from product_operator po where po.product_id = p.id and po.deleted_at is null
                        and po.operator_id = :operator and p.handle = any(cast(:handles as text[])))`

/** Where the operator's seller may keep stock for sale: at home, and where it is registered (dir. 2006/112 art. 17). */
async function allowedPlaces(db: Knex, operator: OperatorFacts): Promise<Set<string>> {
  const { rows } = await db.raw<{ rows: { country: string; profile: SellerProfile }[] }>(
    `select s.country, ${SELLER_PROFILE} as profile from operator o join seller s on s.id = o.seller_id where o.id = :operator`,
    { operator: operator.id },
  )
  const [seller] = rows
  const standing = seller && sellerOnDay(seller.profile, today())
  const mayLie = (country: string) =>
    config.foreignStock === "any" ||
    country === seller?.country ||
    (standing?.ok === true && stockGround(standing.decision, country.toUpperCase()) !== "missing")
  return new Set(operator.places.filter(({ country }) => mayLie(country)).map(({ handle }) => handle))
}
