import type { SellerTax, SellerTaxFault } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { foreignProofs } from "./foreign-proofs"
import { planTax, type Ending } from "./plan-tax"
import { recordTax } from "./record-tax"
import { DATED, datedRow, lockSeller, type StoredEntry } from "./tax-rows"

/** What a save wrote, so that a flow that fails later can take it back. */
export type SavedTax = {
  created: { table: string; id: string }[]
  changed: { table: string; row: Pick<StoredEntry, "id" | "valid_to" | "proof_file_id" | "proof_note"> }[]
}
export type SaveTaxOutcome =
  { ok: true; value: SavedTax } | { ok: false; code: "not_found" | "invalid"; faults: SellerTaxFault[] }

/** `actorId` is whom the log will name; an import leaves none. */
export type SaveTaxInput = { sellerId: string; tax: SellerTax; actorId?: string | undefined }

/**
 * Adds a seller's statuses, registrations, contributions and figures of sales elsewhere, or ends what holds. All of it or
 * nothing, in one transaction; faults come back with the path of their field. What was true once is never rewritten.
 */
export async function saveSellerTax(db: Knex, { sellerId, tax, actorId }: SaveTaxInput): Promise<SaveTaxOutcome> {
  return db.transaction(async (trx): Promise<SaveTaxOutcome> => {
    const stored = await lockSeller(trx, sellerId)
    if (!stored) return { ok: false, code: "not_found", faults: [] }
    const planned = planTax(tax, stored)
    const faults = "faults" in planned ? planned.faults : await foreignProofs(trx, sellerId, tax)
    if ("faults" in planned || faults.length > 0) return { ok: false, code: "invalid", faults }
    const created = planned.plan.fresh.map(({ list, entry }) => {
      const { table, prefix } = DATED[list]
      return { table, row: datedRow(entry, { id: generateEntityId(undefined, prefix), seller_id: sellerId }) }
    })
    for (const { table, row } of created) await insertRows(trx, { [table]: [row] })
    for (const ending of planned.plan.endings) await end(trx, ending)
    for (const { year, cents } of tax.elsewhere) await noteElsewhere(trx, { sellerId, year, cents })
    await refreshHomeNumber(trx, sellerId)
    if (actorId) await recordTax(trx, { sellerId, actorId, tax, plan: planned.plan, stored })
    const value: SavedTax = {
      created: created.map(({ table, row }) => ({ table, id: String(row.id) })),
      changed: planned.plan.endings.flatMap(({ list, id }) =>
        stored[list].filter((row) => row.id === id).map((row) => ({ table: DATED[list].table, row })),
      ),
    }
    return { ok: true, value }
  })
}

/** Takes a save back. */
export async function undoSellerTax(db: Knex, { created, changed }: SavedTax): Promise<void> {
  for (const { table, id } of created) await db(table).where({ id }).del()
  for (const { table, row } of changed) {
    const { id, valid_to, proof_file_id, proof_note } = row
    await db(table).where({ id }).update({ valid_to, proof_file_id, proof_note })
  }
}

async function end(trx: Knex, { list, id, valid_to, proof }: Ending): Promise<void> {
  await trx(DATED[list].table)
    .where({ id })
    .update({
      valid_to,
      ...(proof ? { proof_file_id: proof.file_id ?? null, proof_note: proof.note ?? null } : {}),
      updated_at: trx.fn.now(),
    })
}

async function noteElsewhere(trx: Knex, entry: { sellerId: string; year: number; cents: number }): Promise<void> {
  await trx.raw(
    `insert into seller_threshold (id, seller_id, year, elsewhere_cents) values (?, ?, ?, ?)
     on conflict (seller_id, year) where deleted_at is null
     do update set elsewhere_cents = excluded.elsewhere_cents, updated_at = now()`,
    [generateEntityId(undefined, "sthr"), entry.sellerId, entry.year, entry.cents],
  )
}

/** The number that pages print is the one of the seller's own country that holds today. */
async function refreshHomeNumber(trx: Knex, sellerId: string): Promise<void> {
  await trx.raw(
    `update seller s
        set vat_number = (select r.number from seller_registration r
                           where r.seller_id = s.id and r.kind = 'vat' and r.country = s.country and r.deleted_at is null
                             and to_char(now() at time zone 'Europe/Brussels', 'YYYY-MM-DD')
                                 between r.valid_from and coalesce(r.valid_to, '9999-12-31')
                           limit 1)
      where s.id = ?`,
    [sellerId],
  )
}
