import type { PieceDraft } from "./piece-draft.js"
import { pieceFileSchema } from "./piece-file.js"
import { gaps, type PiecePoint } from "./piece-rules.js"

/** What the shop and the law want of whoever makes and sells a piece. */
export type PublishingOperator = {
  name: string
  street: string
  postal_code: string
  city: string
  email: string
  /** In how many ways it hands its pieces over. */
  delivery_ways: number
  /** Whether it has set the hours that made-to-order pieces are promised from. */
  has_bench: boolean
  /** Whether its seller has a VAT status today. */
  has_vat_status: boolean
}

/** A piece's paths (`title`, `variants.0.price_cents`), `pictures`, or `operator.…` for what the workshop has to give. */
export type MissingPoint = { path: string; code: PiecePoint["code"]; detail?: string }

/**
 * What is still missing before a piece may be shown for sale, in the order in which a person fills it in; empty when
 * nothing is. A piece of which nothing is missing is a `PieceFile`, so that form and file are held to one rule. Beyond it:
 * a picture to know the piece by, the maker's postal and electronic address (Regulation 2023/988 art. 19 a and c), a way
 * to hand it over, hours where it is made to order, and a VAT status to invoice under.
 */
export function missingForPublication(
  piece: PieceDraft,
  pictures: readonly unknown[],
  operator: PublishingOperator,
): MissingPoint[] {
  const absent = pieceFileSchema.safeParse(piece).error?.issues ?? []
  const points = [
    ...(pictures.length === 0 ? [missing("pictures")] : []),
    ...absent.map(({ path, code, message }) => (code === "custom" ? toPoint(path, message) : missing(path.join(".")))),
    ...gaps(piece).map((point) => ({ ...point, path: point.path.join(".") })),
    ...operatorGaps(piece, operator),
  ]
  const byPath = new Map(points.map((point) => [point.path, point]))
  return [...byPath.values()].sort((a, b) => rankOf(a.path) - rankOf(b.path))
}

function operatorGaps({ kind }: PieceDraft, operator: PublishingOperator): MissingPoint[] {
  const { name, street, postal_code, city, email, delivery_ways, has_bench, has_vat_status } = operator
  const given: [string, boolean][] = [
    ["operator.address", Boolean(name && street && postal_code && city)],
    ["operator.email", Boolean(email)],
    ["operator.delivery", delivery_ways > 0],
    ["operator.bench", has_bench || kind !== "made_to_order"],
    ["operator.vat", has_vat_status],
  ]
  return given.flatMap(([path, isGiven]) => (isGiven ? [] : [missing(path)]))
}

function missing(path: string): MissingPoint {
  return { path, code: "missing" }
}

function toPoint(path: readonly PropertyKey[], message: string): MissingPoint {
  const code = message === "needs_a_language" ? "missing" : (message as MissingPoint["code"])
  return { path: path.map(String).join("."), code }
}

/** The form's own order: pictures, words, what it is, how it is made and sold, then the workshop. */
const ORDER = [
  "pictures",
  "title",
  "description",
  "category",
  "condition",
  "origin",
  "condition_note",
  "kind",
  "lead_weeks",
  "option",
  "variants",
  "materials",
  "colours",
  "finish",
  "care",
  "assembly",
  "repair",
  "safety",
  "operator",
]

function rankOf(path: string): number {
  const rank = ORDER.indexOf(path.split(".")[0] ?? "")
  return rank < 0 ? ORDER.length : rank
}
