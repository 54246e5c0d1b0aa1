import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BasketRow } from "./claim-basket"
import type { PlaceOutcome } from "./outcome"
import { settleBasket } from "./settle-basket"
import { databaseOf } from "../../database/database-of"

/** A silent provider is asked again this much later. */
const RETRY_SECONDS = 30
const AT_ONCE = 50

export type Repair = { reference: string; end: string }

/**
 * Brings every basket that nobody looks after any more to its end: placed if the money was authorised, given back
 * otherwise. Tells the log what it found, so that a person sees that something had to be mended.
 */
export async function settleAbandoned(container: MedusaContainer): Promise<Repair[]> {
  const db = databaseOf(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const repairs: Repair[] = []
  for (const basket of await takeAbandoned(db)) {
    const repair = { reference: basket.reference, end: await endOf(container, basket) }
    logger.warn(`basket ${repair.reference} was left ${basket.state}: ${repair.end}`)
    repairs.push(repair)
  }
  return repairs
}

/** Moves their claim forward, so that two processes do not ask the provider for the same basket at once. */
async function takeAbandoned(db: Knex): Promise<BasketRow[]> {
  const { rows } = await db.raw<{ rows: BasketRow[] }>(
    `update basket set claimed_until = now() + make_interval(secs => ?)
      where id in (select id from basket
                    where state in ('placing', 'awaiting_payer') and claimed_until < now() and deleted_at is null
                    order by claimed_until limit ? for update skip locked)
     returning *`,
    [RETRY_SECONDS, AT_ONCE],
  )
  return rows
}

async function endOf(container: MedusaContainer, basket: BasketRow): Promise<string> {
  try {
    return nameOf(await settleBasket(container, basket, { expired: true }))
  } catch (error) {
    return `not settled, tried again in ${RETRY_SECONDS} s (${String(error)})`
  }
}

function nameOf(outcome: PlaceOutcome): string {
  if (outcome.ok) return outcome.value.status
  return outcome.error.code === "payment_unavailable" ? "its bank is silent, asked again later" : "given back"
}
