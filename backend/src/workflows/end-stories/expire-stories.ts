import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { deliverEvents } from "../deliver-events/deliver-events"
import { moveStory } from "../move-story/move-story"
import { today } from "../../today"

const AT_ONCE = 50

/** Ends the stories whose first consent has ended. The shop shows them no more from midnight on; this makes it known. */
export async function expireStories(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  const now = today()
  const rows = await db<{ id: string; state: string; shown_until: string }>("story")
    .select("id")
    .whereRaw("state = 'published' and deleted_at is null and shown_until < ?", [now])
    .orderBy("shown_until")
    .limit(AT_ONCE)
  for (const { id } of rows) await moveStory(db, { storyId: id, step: "expire", actor: "time", by: null, today: now })
  if (rows.length > 0) await deliverEvents(container)
}
