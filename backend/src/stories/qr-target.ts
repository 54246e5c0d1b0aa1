import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"
import { storyStateSql } from "./shown-sql"

export type FoundTarget = { kind: "piece" | "story"; handle: string; state: "here" | "gone" | "unknown" }

/** The piece or story of an id, and whether the shop has a page of it. */
export async function findQrTarget(db: Knex, id: string): Promise<FoundTarget | null> {
  const { rows } = await runPrepared<FoundTarget>(db, TARGET, { id })
  return rows[0] ?? null
}

const TARGET = `
  select 'story' as kind, s.handle, ${storyStateSql("s")} as state from story s where s.id = :id and s.deleted_at is null
  union all
  select 'piece', p.handle, case when p.status = 'published' then 'here' else 'unknown' end
    from product p join piece_details d on d.product_id = p.id and d.deleted_at is null
   where p.id = :id and p.deleted_at is null`
