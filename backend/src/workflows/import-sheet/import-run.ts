import { languageOf, type PieceDraft } from "@etabli/listing"
import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import type { SheetFaultAt } from "./column"
import type { SheetPlan } from "./sheet-plan"

export type ImportKind = "pieces" | "stock" | "prices" | "photos"
export type ImportState = "faulty" | "ready" | "waiting" | "running" | "written" | "done" | "failed"
export type ImportError = "busy" | "broke_off" | "lapsed"

/** What a run would change, or changed: counts, and the first changes to look at. */
export type ImportPreview = {
  fresh: number
  changed: number
  stock: number
  prices: number
  photos: number
  unchanged: number
  /** Headers of the file that stand for no column of ours. */
  ignored: string[]
  /** When this very file was taken over before. */
  repeats: string | null
  examples: { label: string; what: "new" | "changed" | "stock" | "price" | "photo"; before: string; after: string }[]
}

export type ImportRunRow = {
  id: string
  operator_id: string
  kind: ImportKind
  state: ImportState
  file_name: string
  sha256: string
  locale: Locale
  content: unknown
  faults: SheetFaultAt[]
  fault_count: number
  preview: ImportPreview
  progress: number
  total: number
  error_code: ImportError | null
  created_by: string
  created_at: Date
  finished_at: Date | null
}

/** What the page shows of a run. */
export type ImportView = Omit<
  ImportRunRow,
  "operator_id" | "sha256" | "content" | "created_by" | "created_at" | "finished_at"
> & { created_at: string; finished_at: string | null }

const SHOWN = [
  "id",
  "kind",
  "state",
  "file_name",
  "locale",
  "faults",
  "fault_count",
  "preview",
  "progress",
  "total",
  "error_code",
  "created_at",
  "finished_at",
]

export type NewRun = Pick<
  ImportRunRow,
  "operator_id" | "kind" | "state" | "file_name" | "sha256" | "locale" | "created_by"
> & {
  content: unknown
  faults: readonly SheetFaultAt[]
  preview: ImportPreview
  total: number
}

const MOST_FAULTS = 300

export async function keepRun(db: Knex, { faults, ...run }: NewRun): Promise<string> {
  const id = generateEntityId(undefined, "impr")
  await insertRows(db, {
    import_run: [{ id, ...run, faults: faults.slice(0, MOST_FAULTS), fault_count: faults.length }],
  })
  return id
}

export async function listRuns(db: Knex, operatorId: string): Promise<ImportView[]> {
  return db<ImportView & { operator_id: string; deleted_at: Date | null }>("import_run")
    .select(SHOWN as never)
    .where({ operator_id: operatorId })
    .whereNull("deleted_at")
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(20)
}

export async function readRun(db: Knex, operatorId: string, id: string): Promise<ImportView | null> {
  const row = (await db("import_run")
    .select(SHOWN)
    .where({ id, operator_id: operatorId })
    .whereNull("deleted_at")
    .first()) as ImportView | undefined
  return row ?? null
}

/** A run that waits for a yes gets it; false where it does not wait for one. */
export async function confirmRun(db: Knex, operatorId: string, id: string): Promise<boolean> {
  const count = await db("import_run")
    .where({ id, operator_id: operatorId, state: "ready" })
    .update({ state: "waiting", updated_at: db.fn.now() })
  return count === 1
}

/** When an operator took over a file of the same bytes before. */
export async function takenOverAt(
  db: Knex,
  run: Pick<ImportRunRow, "operator_id" | "kind" | "sha256">,
): Promise<string | null> {
  const row = await db<ImportRunRow>("import_run")
    .where(run)
    .whereIn("state", ["written", "done"])
    .orderBy("finished_at", "desc")
    .first("finished_at")
  return row?.finished_at?.toISOString() ?? null
}

const MOST_EXAMPLES = 20

/** A plan in figures, with the first of its changes. */
export function previewOf(plan: SheetPlan, ignored: readonly string[]): ImportPreview {
  const { fresh, changed, stock, prices, unchanged } = plan
  const examples: ImportPreview["examples"] = [
    ...fresh.map((piece) => ({
      label: nameOf(piece),
      what: "new" as const,
      before: "",
      after: piece.variants.map(({ sku }) => sku).join(", "),
    })),
    ...changed.map(({ piece }) => ({ label: nameOf(piece), what: "changed" as const, before: "", after: "" })),
    ...prices.map(({ sku, before, after }) => ({
      label: sku,
      what: "price" as const,
      before: before === null ? "" : String(before),
      after: String(after),
    })),
    ...stock.map(({ sku, place, before, after }) => ({
      label: `${sku} · ${place}`,
      what: "stock" as const,
      before: String(before),
      after: String(after),
    })),
  ]
  return {
    fresh: fresh.length,
    changed: changed.length,
    stock: stock.length,
    prices: prices.length,
    photos: 0,
    unchanged,
    ignored: [...ignored].slice(0, 50),
    repeats: null,
    examples: examples.slice(0, MOST_EXAMPLES),
  }
}

function nameOf(piece: PieceDraft): string {
  return piece.title[languageOf(piece)] ?? ""
}
