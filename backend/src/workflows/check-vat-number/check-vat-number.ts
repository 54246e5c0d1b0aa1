import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { runPrepared } from "../../database/run-prepared"
import type { VatRegister } from "../../vies/vat-register"
import type { CartMetadata } from "../read-basket/basket-facts"

export type NumberCheck = NonNullable<CartMetadata["vat_number_check"]>

/** For how long an answer is not asked for again: a yes for a day, a no and a silence shortly. */
const FRESH_MINUTES = { valid: 24 * 60, invalid: 10, silent: 1 }

/**
 * Whether a VAT number is valid, from a recent answer or by asking; the row of the answer is the evidence. Takes up to the
 * register's time-out: never call it with a transaction open.
 */
export async function checkVatNumber(db: Knex, register: VatRegister, number: string): Promise<NumberCheck> {
  return (await recentCheck(db, number)) ?? (await ask(db, register, number))
}

/** Whether a check may still be relied upon. */
export function isFresh({ state, asked_at }: NumberCheck, now = Date.now()): boolean {
  return now - Date.parse(asked_at) < FRESH_MINUTES[state] * 60_000
}

async function recentCheck(db: Knex, number: string): Promise<NumberCheck | undefined> {
  const { rows } = await runPrepared<Omit<NumberCheck, "asked_at"> & { asked_at: Date }>(
    db,
    `select id, number, state, asked_at from vat_number_check
      where number = ? and deleted_at is null order by asked_at desc limit 1`,
    [number],
  )
  const [row] = rows
  const check = row && { ...row, asked_at: row.asked_at.toISOString() }
  return check && isFresh(check) ? check : undefined
}

async function ask(db: Knex, register: VatRegister, number: string): Promise<NumberCheck> {
  const answer = await register.check(number)
  const check = {
    id: generateEntityId(undefined, "vchk"),
    number,
    state: answer.state,
    asked_at: new Date().toISOString(),
  }
  await insertRows(db, { vat_number_check: [{ ...check, ...answer, requester: register.requester }] })
  return check
}
