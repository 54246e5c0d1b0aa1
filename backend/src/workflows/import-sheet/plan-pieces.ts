import { type Language, LANGUAGES, missingForPublication, type PieceDraft, pieceDraftSchema } from "@etabli/listing"
import { letOthersIn } from "../../background/let-others-in"
import { inParts } from "../../database/in-parts"
import { toDraft } from "../../pieces/to-draft"
import { CELL_FAULTS, type CellFault, type SheetFaultAt, type SheetRow } from "./column"
import { groupRows, type RowGroup } from "./group-rows"
import { priceWishes } from "./plan-counts"
import { stockWishes } from "./plan-stock"
import { folded } from "./read-cells"
import { draftOf, mergeRows, stockOf } from "./row-draft"
import { faultAt, type SheetContext } from "./sheet-context"
import { codeFaults, emptyPlan, type SheetPlan } from "./sheet-plan"

/** What a sheet of pieces changes: new ones become drafts, known ones are changed where it says something else. */
export async function planPieces(rows: readonly SheetRow[], context: SheetContext): Promise<SheetPlan> {
  const plan = emptyPlan([...codeFaults(rows, context), ...otherWorkshops(rows, context)])
  const language = ownLanguage(context)
  for (const groups of inParts(groupRows(rows, context.known.pieces, language))) {
    for (const group of groups) planGroup(plan, group, { context, language })
    await letOthersIn()
  }
  return plan
}

function planGroup(plan: SheetPlan, group: RowGroup, at: { context: SheetContext; language: Language }): void {
  const faults = groupFaults(group, at.context)
  plan.faults.push(...faults)
  if (faults.length > 0) return
  if (group.known) planKnown(plan, group, at.context)
  else planFresh(plan, group, at)
}

function ownLanguage({ operator }: SheetContext): Language {
  return LANGUAGES.find((language) => language === operator.languages[0]) ?? "fr"
}

/** A file of another workshop, sent to the wrong place. */
function otherWorkshops(rows: readonly SheetRow[], context: SheetContext): SheetFaultAt[] {
  const own = new Set([folded(context.operator.name), folded(context.operator.handle)])
  return rows.flatMap((row) => {
    const { operator } = row.values
    const isOther = typeof operator === "string" && !own.has(folded(operator))
    return isOther ? [faultAt(context, row, { column: "operator", code: "other_workshop" })] : []
  })
}

/** A sheet neither adds choices to a piece nor moves them from one to another: orders and baskets point at them. */
function groupFaults({ known, named, handle, rows }: RowGroup, context: SheetContext): SheetFaultAt[] {
  const at = (row: SheetRow, column: string, code: CellFault) => faultAt(context, row, { column, code })
  if (known) {
    const codes = new Set(known.variants.map(({ sku }) => sku))
    return rows.flatMap((row) => {
      const { sku, kind } = row.values
      if (typeof sku === "string" && !codes.has(sku)) return [at(row, "sku", "other_choices")]
      if (row.values.handle !== undefined && row.values.handle !== known.handle)
        return [at(row, "handle", "other_choices")]
      return kind !== undefined && kind !== known.kind ? [at(row, "kind", "cannot_change")] : []
    })
  }
  const [first] = rows
  const isTaken = named && context.known.foreignHandles.has(handle)
  return first && isTaken ? [at(first, "handle", "reference_taken")] : []
}

function planKnown(plan: SheetPlan, group: RowGroup, context: SheetContext): void {
  const { known: row, rows } = group
  if (!row) return
  const { values, faults } = mergeRows(group, context)
  const before = toDraft(row)
  const read = pieceDraftSchema.safeParse(draftOf(before, values, rows))
  plan.faults.push(...faults)
  if (!read.success) {
    plan.faults.push(...issueFaults(read.error.issues, group, context))
    return
  }
  const missing = row.status === "published" ? missingForPublication(read.data, row.pictures, context.operator) : []
  plan.faults.push(
    ...missing.map(({ path }) => pathFault(path.split("."), "missing_for_publication", { group, context })),
  )
  const isChanged = stable(before) !== stable(read.data)
  if (isChanged) plan.changed.push({ row, piece: read.data })
  for (const one of rows) {
    const variant = row.variants.find(({ sku }) => sku === one.values.sku)
    if (!variant) continue
    const { wishes, faults: short } = stockWishes(one, { piece: row, variant }, context)
    const prices = priceWishes(one, { piece: row, variant })
    plan.stock.push(...wishes)
    plan.prices.push(...prices)
    plan.faults.push(...short)
    if (!isChanged && wishes.length + short.length + prices.length === 0) plan.unchanged += 1
  }
}

function planFresh(
  plan: SheetPlan,
  group: RowGroup,
  { context, language }: { context: SheetContext; language: Language },
): void {
  const { values, faults } = mergeRows(group, context)
  const first = group.rows[0]
  if (!first) return
  const needed: [string, boolean][] = [
    [`title_${language}`, LANGUAGES.some((one) => values[`title_${one}`] !== undefined)],
    ["kind", values.kind !== undefined],
  ]
  plan.faults.push(...faults, ...placeFaults(group, context), ...choiceFaults(group, context))
  for (const [column, isThere] of needed)
    if (!isThere) plan.faults.push(faultAt(context, first, { column, code: "required" }))
  if (needed.some(([, isThere]) => !isThere)) return
  const title = Object.fromEntries(
    LANGUAGES.flatMap((one) => (values[`title_${one}`] ? [[one, values[`title_${one}`]]] : [])),
  )
  const base: PieceDraft = {
    handle: freeHandle(group, first, context),
    operator: context.operator.handle,
    ...(title[language] ? { language } : {}),
    title: title,
    listed_on: context.today,
    variants: group.rows.flatMap((row) => {
      const stock = stockOf(row, context)
      return typeof row.values.sku === "string" ? [{ sku: row.values.sku, ...(stock ? { stock } : {}) }] : []
    }),
  }
  const read = pieceDraftSchema.safeParse(draftOf(base, values, group.rows))
  if (read.success) plan.fresh.push(read.data)
  else plan.faults.push(...issueFaults(read.error.issues, group, context))
}

/** Stock of a new piece where the workshop has no place, or its seller may keep none. */
function placeFaults({ rows }: RowGroup, context: SheetContext): SheetFaultAt[] {
  const fresh = { piece: { id: "", kind: "ready" as const }, variant: { sku: "", levels: [] } }
  return rows.flatMap((row) => stockWishes(row, fresh, context).faults)
}

/** Several choices of a piece are told apart by their names. */
function choiceFaults({ rows }: RowGroup, context: SheetContext): SheetFaultAt[] {
  if (rows.length < 2) return []
  const seen = new Set<string>()
  const own = ownLanguage(context)
  return rows.flatMap((row) => {
    const keys = [own, ...LANGUAGES].map((language) => `choice_${language}`)
    const column = keys.find((key) => row.values[key] !== undefined) ?? keys.find((key) => key in context.headers)
    const name = folded(String(row.values[column ?? ""] ?? ""))
    if (name === "") return [faultAt(context, row, { column: column ?? `choice_${own}`, code: "required" })]
    if (seen.has(name)) return [faultAt(context, row, { column: column ?? "", code: "duplicate_choice" })]
    seen.add(name)
    return []
  })
}

/** What a name gives may be another's already; the code makes it one's own. */
function freeHandle({ handle, named }: RowGroup, { values }: SheetRow, { known }: SheetContext): string {
  if (named || !known.foreignHandles.has(handle)) return handle
  return `${handle.slice(0, 38)}-${String(values.sku).toLowerCase()}`.slice(0, 80).replace(/-+$/, "")
}

type Issue = { path: readonly PropertyKey[]; message: string }
type Where = { group: RowGroup; context: SheetContext }

function issueFaults(issues: readonly Issue[], group: RowGroup, context: SheetContext): SheetFaultAt[] {
  return issues.map(({ path, message }) => {
    const code = CELL_FAULTS.find((known) => known === message) ?? "invalid"
    return pathFault(path.map(String), code, { group, context })
  })
}

/** The cell that a path of the piece's schema was read from. */
function pathFault(path: readonly string[], code: CellFault, { group, context }: Where): SheetFaultAt {
  const [field = "", index = "", below = ""] = path
  const row = (field === "variants" ? group.rows[Number(index)] : undefined) ?? group.rows[0] ?? { row: 0, values: {} }
  const name = field === "variants" ? below : field
  const languages = [...LANGUAGES].map(
    (language) => `${name === "title" && field === "variants" ? "choice" : name}_${language}`,
  )
  const column =
    { lead_weeks: "lead_min", stock: "stock_bench", variants: "sku", "": "sku" }[name] ??
    languages.find((key) => key in context.headers) ??
    name
  return faultAt(context, row, { column, code })
}

/** The same whatever the order of keys; stock and prices are compared by themselves. */
function stable(piece: PieceDraft): string {
  const plain = { ...piece, variants: piece.variants.map(({ stock: _, price_cents: __, ...variant }) => variant) }
  return JSON.stringify(plain, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
