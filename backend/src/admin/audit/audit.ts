import { readBackend } from "../workshop/call-backend"

export const AUDIT_PAGE = 25

/** What `GET /admin/operators/:operator_id/audit` answers. */
export type AuditEntry = {
  id: string
  at: string
  actor: string | null
  by_platform: boolean
  entity: string
  action: string
  label: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}
export type Audit = { entries: AuditEntry[]; count: number }

/** @throws BackendRefusal */
export async function readAudit(operatorId: string, { kind, page }: { kind: string; page: number }): Promise<Audit> {
  const asked = new URLSearchParams({ limit: String(AUDIT_PAGE), offset: String(page * AUDIT_PAGE) })
  if (kind !== "") asked.set("entity", kind)
  return readBackend<Audit>(`/admin/operators/${operatorId}/audit?${asked.toString()}`)
}
