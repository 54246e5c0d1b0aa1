export type ImportKind = "pieces" | "stock" | "prices" | "photos"
export type ImportState = "faulty" | "ready" | "waiting" | "running" | "written" | "done" | "failed"

/** What `…/imports` answers of a file that was brought. */
export type ImportView = {
  id: string
  kind: ImportKind
  state: ImportState
  file_name: string
  faults: { row: number | null; column: string | null; code: string; value: string | null }[]
  fault_count: number
  preview: Record<"fresh" | "changed" | "stock" | "prices" | "photos" | "unchanged", number> & {
    /** Headers of the file that stand for nothing of ours. */
    ignored: string[]
    /** When this very file was taken over before. */
    repeats: string | null
    /** Prices in cents. */
    examples: { label: string; what: "new" | "changed" | "stock" | "price" | "photo"; before: string; after: string }[]
  }
  progress: number
  total: number
  error_code: string | null
  created_at: string
  finished_at: string | null
}

type Colour = "blue" | "orange" | "green" | "red"
export const STATE_COLOURS: Readonly<Record<ImportState, Colour>> = {
  faulty: "orange",
  ready: "blue",
  waiting: "blue",
  running: "blue",
  written: "blue",
  done: "green",
  failed: "red",
}
