import type { SellerTax } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Row } from "../../database/insert-rows"

/** The lists of a seller's tax section that are dated, and the table of each. */
export const DATED = {
  statuses: { table: "seller_vat_status", prefix: "sstat" },
  registrations: { table: "seller_registration", prefix: "sreg" },
  contributions: { table: "seller_contribution", prefix: "scon" },
} as const
export type DatedList = keyof typeof DATED
export const DATED_LISTS = Object.keys(DATED) as DatedList[]

export type DatedEntry = SellerTax[DatedList][number]
/** What of an entry can never change once it is written. */
export type Substance = Record<string, string | number>

export type StoredEntry = {
  id: string
  valid_from: string
  valid_to: string | null
  proof_file_id: string | null
  proof_note: string | null
} & Substance

/** Locks the seller for the caller's transaction and reads its dated rows. Undefined if there is no such seller. */
export async function lockSeller(trx: Knex, sellerId: string): Promise<Record<DatedList, StoredEntry[]> | undefined> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    "select 1 from seller where id = ? and deleted_at is null for update",
    [sellerId],
  )
  if (rows.length === 0) return undefined
  const read = (list: DatedList) =>
    trx<StoredEntry>(DATED[list].table).where({ seller_id: sellerId }).whereNull("deleted_at").orderBy("valid_from")
  return {
    statuses: await read("statuses"),
    registrations: await read("registrations"),
    contributions: await read("contributions"),
  }
}

/** The columns of an entry beside its dates and proof. */
export function substance(entry: DatedEntry): Substance {
  if ("status" in entry) return { status: entry.status }
  if ("number" in entry) return { kind: entry.kind, country: entry.country, number: entry.number }
  return { kind: entry.kind, basis_points: entry.basis_points ?? 0, monthly_cents: entry.monthly_cents ?? 0 }
}

/** Whether a stored row is the one an entry speaks of: the same kind and country from the same day. */
export function isSameEntry(entry: DatedEntry, stored: StoredEntry): boolean {
  if (entry.from !== stored.valid_from) return false
  return !("number" in entry) || (entry.kind === stored.kind && entry.country === stored.country)
}

export function datedRow(entry: DatedEntry, ids: { id: string; seller_id: string }): Row {
  return {
    ...ids,
    ...substance(entry),
    valid_from: entry.from,
    valid_to: entry.to ?? null,
    proof_file_id: entry.proof?.file_id ?? null,
    proof_note: entry.proof?.note ?? null,
  }
}

/** A stored row as an entry, so that both can be checked together. */
export function asEntry(stored: StoredEntry): DatedEntry {
  const { valid_from, valid_to, status, kind, country, number, basis_points, monthly_cents } = stored
  const period = { from: valid_from, ...(valid_to ? { to: valid_to } : {}) }
  const fields = status ? { status } : number ? { kind, country, number } : { kind, basis_points, monthly_cents }
  return { ...fields, ...period } as DatedEntry
}
