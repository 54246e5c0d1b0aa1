import type { ExportSchedule, SentLink } from "../../workflows/export-data/export-schedule"

export type { ExportSchedule, SentLink } from "../../workflows/export-data/export-schedule"

/** What `…/export` answers. */
export type ExportView = { schedule: ExportSchedule | null; links: SentLink[] }
