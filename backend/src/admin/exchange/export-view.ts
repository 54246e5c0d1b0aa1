export type ExportSchedule = { email: string; locale: string; last_month: string | null }
export type SentLink = {
  id: string
  email: string
  created_at: string
  expires_at: string
  downloads: number
  revoked: boolean
}

/** What `…/export` answers. */
export type ExportView = { schedule: ExportSchedule | null; links: SentLink[] }
