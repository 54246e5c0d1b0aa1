import { model } from "@medusajs/framework/utils"

export const IMPORT_KINDS = ["pieces", "stock", "prices", "photos"] as const
/**
 * `faulty`: it cannot be taken over as it is. `ready`: it waits for a yes. `waiting`, `running`: it is being written, in one
 * transaction, by whichever process takes it. `written`: all of it is there, pages and index are still told. `done`: they
 * were. `failed`: nothing of it is there, or nobody said yes in time.
 */
export const IMPORT_STATES = ["faulty", "ready", "waiting", "running", "written", "done", "failed"] as const

/** A file that somebody brought, what it would change, and how far that is. */
export const ImportRun = model
  .define("import_run", {
    id: model.id({ prefix: "impr" }).primaryKey(),
    operator_id: model.text(),
    kind: model.enum([...IMPORT_KINDS]),
    state: model.enum([...IMPORT_STATES]),
    file_name: model.text(),
    /** Of the file's bytes: the same file again changes nothing. */
    sha256: model.text(),
    /** Language in which its person reads faults. */
    locale: model.text(),
    /** What its rows say, as read; once it is written, what is still to be told of it. */
    content: model.json(),
    /** Faults, the first few hundred. */
    faults: model.json(),
    fault_count: model.number().default(0),
    /** What it changes: counts, and the first changes to look at. */
    preview: model.json(),
    progress: model.number().default(0),
    total: model.number().default(0),
    /** Why it failed. */
    error_code: model.text().nullable(),
    finished_at: model.dateTime().nullable(),
    created_by: model.text(),
  })
  .indexes([
    { on: ["operator_id", "created_at"] },
    { on: ["state"], where: "state in ('waiting', 'running', 'written') and deleted_at is null" },
  ])
