import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"

type OutboxRow = { id: string; name: string; data: Record<string, unknown> }

/** After so many tries an event waits for a person: its last error stands beside it. */
const MOST_ATTEMPTS = 12
const AT_ONCE = 100

/**
 * Hands events of the outbox to the event bus: at least once, oldest first. Several processes share the work without
 * waiting for each other. Subscribers must be idempotent.
 */
export async function deliverEvents(container: MedusaContainer): Promise<number> {
  const db = databaseOf(container)
  const taken = await take(db)
  const delivered: string[] = []
  for (const event of taken) if (await deliver(container, db, event)) delivered.push(event.id)
  await noteDelivered(db, delivered)
  return taken.length
}

/** In the background, right after the commit that wrote them; what fails is left to the job. */
deliverEvents.soon = (container: MedusaContainer): void => {
  setImmediate(() => {
    deliverEvents(container).catch((error: unknown) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`outbox: ${String(error)}`),
    )
  })
}

/** Counts the try and pushes the row back in the queue, so that nobody else takes it at once and none is tried forever. */
async function take(db: Knex): Promise<OutboxRow[]> {
  const { rows } = await db.raw<{ rows: OutboxRow[] }>(
    `update outbox_event set attempts = attempts + 1, updated_at = now()
      where id in (select id from outbox_event
                    where delivered_at is null and deleted_at is null and attempts < ?
                      and (attempts = 0 or updated_at < now() - make_interval(secs => least(3600, 5 * 2 ^ attempts)))
                    order by created_at limit ? for update skip locked)
     returning id, name, data`,
    [MOST_ATTEMPTS, AT_ONCE],
  )
  return rows
}

/** Whether the bus took it. */
async function deliver(container: MedusaContainer, db: Knex, event: OutboxRow): Promise<boolean> {
  try {
    await container.resolve(Modules.EVENT_BUS).emit({ name: event.name, data: event.data })
    return true
  } catch (error) {
    await db("outbox_event")
      .where({ id: event.id })
      .update({ last_error: String(error) })
    return false
  }
}

async function noteDelivered(db: Knex, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db("outbox_event").whereIn("id", ids).update({ delivered_at: db.fn.now(), last_error: null })
}
