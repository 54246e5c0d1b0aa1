import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { soon } from "../../background/soon"
import { databaseOf } from "../../database/database-of"
import { runPrepared } from "../../database/run-prepared"

type OutboxRow = { id: string; name: string; data: Record<string, unknown> }

/** After so many tries an event waits for a person: its last error stands beside it. */
const MOST_ATTEMPTS = 12
const AT_ONCE = 100

/**
 * Hands events of the outbox to the event bus: at least once, oldest first. Several processes share the work without
 * waiting for each other. Subscribers must be idempotent. Answers whether more may wait.
 */
export async function deliverEvents(container: MedusaContainer): Promise<boolean> {
  const db = databaseOf(container)
  const taken = await take(db)
  if (taken.length > 0) await deliver(container, db, taken)
  return taken.length === AT_ONCE
}

/** In the background, right after the commit that wrote them; what fails is left to the job. */
deliverEvents.soon = soon({ name: "outbox", gatherMs: 50, run: deliverEvents })

/** Counts the try and pushes the row back in the queue, so that nobody else takes it at once and none is tried forever. */
async function take(db: Knex): Promise<OutboxRow[]> {
  const { rows } = await runPrepared<OutboxRow>(
    db,
    `with taken as (
       update outbox_event set attempts = attempts + 1, updated_at = now()
        where id in (select id from outbox_event
                      where delivered_at is null and deleted_at is null and attempts < ?
                        and (attempts = 0 or updated_at < now() - make_interval(secs => least(3600, 5 * 2 ^ attempts)))
                      order by created_at limit ? for update skip locked)
       returning id, name, data, created_at)
     select id, name, data from taken order by created_at, id`,
    [MOST_ATTEMPTS, AT_ONCE],
  )
  return rows
}

async function deliver(container: MedusaContainer, db: Knex, events: readonly OutboxRow[]): Promise<void> {
  const rows = db("outbox_event").whereIn(
    "id",
    events.map(({ id }) => id),
  )
  try {
    await container.resolve(Modules.EVENT_BUS).emit(events.map(({ name, data }) => ({ name, data })))
    await rows.update({ delivered_at: db.fn.now(), last_error: null })
  } catch (error) {
    await rows.update({ last_error: String(error) })
  }
}
