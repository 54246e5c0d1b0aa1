import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Locale } from "@etabli/store-api"
import { config } from "../../config"
import { readExportToken } from "./export-token"

export type OpenedLink = { operator_id: string; email: string; locale: Locale }
type Opening = { ok: true; link: OpenedLink } | { ok: false; code: "link_expired" | "not_found" }

/** What a link opens now: it ends by its date, when it is revoked, and when whoever asked for it has left. */
export async function openLink(db: Knex, token: string): Promise<Opening> {
  const read = readExportToken(token, { secret: config.secrets.link, now: new Date() })
  if (!read.ok) return read
  const { rows } = await db.raw<{ rows: OpenedLink[] }>(OPEN, [read.linkId])
  return rows[0] ? { ok: true, link: rows[0] } : { ok: false, code: "link_expired" }
}

const OPEN = `
  update export_link l set downloads = l.downloads + 1, last_download_at = now()
   where l.id = ? and l.revoked_at is null and l.deleted_at is null and l.expires_at > now()
     and exists (select 1 from membership m
                  where m.user_id = l.created_by and m.operator_id = l.operator_id and m.deleted_at is null
                    and (m.ended_at is null or m.ended_at > now()))
  returning l.operator_id, l.email, l.locale`
