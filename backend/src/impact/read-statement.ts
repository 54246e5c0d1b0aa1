import type { ImpactReceipt } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database/database-of"
import { selectRows } from "../database/select-rows"
import { placedById } from "../workflows/read-placed-basket/placed-facts"
import { readReceipt } from "./read-receipt"

/** Receipts of a year, in order, and whose they are. */
export type ImpactStatement = { year: number; holder: string; receipts: ImpactReceipt[] }

/** What an account bought in a year; a company or public body is named as it was on its last purchase. */
export async function readStatement(
  container: MedusaContainer,
  customerId: string,
  year: number,
): Promise<ImpactStatement> {
  const baskets = await selectRows<{ id: string }>(
    container,
    `select id from basket
      where customer_id = ? and state = 'placed' and deleted_at is null
        and extract(year from placed_at at time zone 'Europe/Brussels') = ?
      order by placed_at limit 500`,
    [customerId, year],
  )
  const db = databaseOf(container)
  const placed = (await Promise.all(baskets.map(({ id }) => placedById(db, id)))).filter((one) => one !== undefined)
  const receipts = await Promise.all(placed.map((facts) => readReceipt(container, facts)))
  const last = placed.at(-1)?.plan
  const person = last ? `${last.address.first_name} ${last.address.last_name}` : ""
  const holder = last && last.buyer.type !== "consumer" ? last.buyer.name : person
  return { year, holder, receipts: receipts.filter(({ pieces }) => pieces > 0) }
}
