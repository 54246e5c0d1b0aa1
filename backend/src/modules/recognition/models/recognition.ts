import { RECOGNITION_KINDS, RECOGNITION_LANGUAGES } from "@etabli/trust"
import { model } from "@medusajs/framework/utils"

/** submitted: waits for the platform; confirmed: shown while its days run; refused, withdrawn: never shown again. */
export const RECOGNITION_STATES = ["submitted", "confirmed", "refused", "withdrawn"] as const

/** An agreement, a label, a status or an award that a body gave to an operator. Never rewritten: withdrawn, entered anew. */
export const Recognition = model
  .define("recognition", {
    id: model.id({ prefix: "recg" }).primaryKey(),
    operator_id: model.text(),
    kind: model.enum([...RECOGNITION_KINDS]),
    name: model.text(),
    issuing_body: model.text(),
    language: model.enum([...RECOGNITION_LANGUAGES]).default("fr"),
    number: model.text().nullable(),
    register_url: model.text(),
    /** Days, `YYYY-MM-DD`, both included. */
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    /** The paper that shows it; null for what came with the demo. */
    proof_id: model.text().nullable(),
    state: model.enum([...RECOGNITION_STATES]),
    /** Id of the dashboard's user; null for what came with a file. */
    entered_by: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** Why it was refused, for the operator to read. */
    note: model.text().nullable(),
  })
  .indexes([{ on: ["operator_id", "state"] }, { on: ["state", "created_at"] }])
