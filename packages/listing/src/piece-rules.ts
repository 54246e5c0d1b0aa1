import { findClaims } from "@etabli/trust"
import type { Language, KINDS, CONDITIONS, ORIGINS } from "./piece-fields.js"

export const POINT_CODES = [
  "missing",
  "max_below_min",
  "only_made_to_order",
  "only_bought_used",
  "exists_once",
  "one_choice_only",
  "generic_claim",
  "free_badge",
] as const
export type PointCode = (typeof POINT_CODES)[number]
/** A field at fault and why, with the words it is about; a number in the path is the place in a list. */
export type PiecePoint = { path: readonly (string | number)[]; code: PointCode; detail?: string }

export type TextMap = { fr?: string | undefined; nl?: string | undefined; en?: string | undefined }
type Stocked = { title?: TextMap | undefined; stock?: Record<string, number> | undefined }
/** What the rules look at, of a file or of a draft. */
type Ruled = {
  language?: Language | undefined
  kind?: (typeof KINDS)[number] | undefined
  condition?: (typeof CONDITIONS)[number] | undefined
  origin?: (typeof ORIGINS)[number] | undefined
  title: TextMap
  description?: TextMap | undefined
  care?: TextMap | undefined
  assembly?: TextMap | undefined
  repair?: TextMap | undefined
  condition_note?: TextMap | undefined
  safety?: TextMap | undefined
  lead_weeks?: { min: number; max: number } | undefined
  caps?: readonly unknown[] | undefined
  purchase_cost_cents?: number | undefined
  option?: TextMap | undefined
  variants: readonly Stocked[]
}

/** Languages of the markets in which a warning must be understood (Regulation 2023/988 art. 19 d). */
const WARNED_IN = ["fr", "nl"] as const

/** What cannot be true of any piece, finished or not. */
export function contradictions(piece: Ruled): PiecePoint[] {
  const { kind, lead_weeks, caps, variants } = piece
  const isMade = kind === "made_to_order"
  const found: (PiecePoint | false)[] = [
    kind !== undefined && !isMade && lead_weeks !== undefined && point(["lead_weeks"], "only_made_to_order"),
    kind !== undefined && !isMade && caps !== undefined && point(["caps"], "only_made_to_order"),
    lead_weeks !== undefined && lead_weeks.max < lead_weeks.min && point(["lead_weeks", "max"], "max_below_min"),
    isBoughtNeedlessly(piece) && point(["purchase_cost_cents"], "only_bought_used"),
    kind === "unique" && variants.length > 1 && point(["variants"], "one_choice_only"),
    ...variants.map(
      ({ stock }, index) => kind === "unique" && total(stock) > 1 && point(["variants", index, "stock"], "exists_once"),
    ),
  ]
  return found.filter((one) => one !== false)
}

/** What a published piece needs because of what else is said of it. */
export function gaps(piece: Ruled): PiecePoint[] {
  const { kind, condition, language, title, description, lead_weeks, condition_note, safety, variants } = piece
  const found: (PiecePoint | false)[] = [
    language !== undefined && !title[language] && point(["title", language]),
    language !== undefined && description !== undefined && !description[language] && point(["description", language]),
    kind === "made_to_order" && !lead_weeks && point(["lead_weeks"]),
    condition !== undefined && condition !== "new" && !condition_note && point(["condition_note"]),
    ...WARNED_IN.map((warned) => safety !== undefined && !safety[warned] && point(["safety", warned])),
    variants.length > 1 && !piece.option && point(["option"]),
    ...variants.flatMap(({ title: choice, stock }, index) => [
      variants.length > 1 && !choice && point(["variants", index, "title"]),
      (kind === "ready" || kind === "unique") && stock === undefined && point(["variants", index, "stock"]),
    ]),
  ]
  return [...found.filter((one) => one !== false), ...claims(piece)]
}

/** Words that a published text may not claim: directive (EU) 2024/825 asks for facts instead. */
function claims(piece: Ruled): PiecePoint[] {
  const fields = ["title", "description", "care", "assembly", "repair", "condition_note"] as const
  return fields.flatMap((field) =>
    Object.entries(piece[field] ?? {}).flatMap(([language, text]): PiecePoint[] => {
      const [claim] = findClaims(text ?? "", "prose")
      return claim ? [{ path: [field, language], code: claim.kind, detail: claim.words }] : []
    }),
  )
}

/** A purchase price belongs to what was bought used: it is what the margin scheme is counted from. */
function isBoughtNeedlessly({ purchase_cost_cents, condition, origin }: Ruled): boolean {
  if (purchase_cost_cents === undefined) return false
  return condition === "new" || (origin !== undefined && origin !== "bought_used")
}

function point(path: readonly (string | number)[], code: PointCode = "missing"): PiecePoint {
  return { path, code }
}

function total(stock: Record<string, number> = {}): number {
  return Object.values(stock).reduce((sum, quantity) => sum + quantity, 0)
}
