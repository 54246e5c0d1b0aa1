import { z } from "zod"
import { pieceFields, variantFields, wordHandle } from "./piece-fields.js"
import { contradictions } from "./piece-rules.js"

const { handle, operator, language, title, listed_on, ...rest } = pieceFields
const { sku, ...variantRest } = variantFields

/** What may be missing of a variant: all but the code it is known by. */
export const variantDraftSchema = z.strictObject({ sku, ...z.object(variantRest).partial().shape })

/**
 * A piece on its way: what is said of it is right and free of contradictions, but only its name must be there. Every
 * `PieceFile` is one. What it still lacks says `missingForPublication`.
 */
export const pieceDraftSchema = z
  .strictObject({
    handle,
    operator,
    language,
    title,
    listed_on,
    ...z.object(rest).partial().shape,
    materials: z.array(wordHandle).optional(),
    colours: z.array(wordHandle).optional(),
    variants: z.array(variantDraftSchema).min(1).max(20),
  })
  .superRefine((piece, ctx) => {
    for (const { path, code } of contradictions(piece)) ctx.addIssue({ code: "custom", path: [...path], message: code })
  })
export type PieceDraft = z.infer<typeof pieceDraftSchema>
export type VariantDraft = PieceDraft["variants"][number]
