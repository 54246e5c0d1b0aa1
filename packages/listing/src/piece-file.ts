import { z } from "zod"
import { pieceFields, variantFields } from "./piece-fields.js"
import { contradictions, gaps } from "./piece-rules.js"

const variantFile = z.strictObject(variantFields)

/** A piece as an operator writes it down, and as an import reads it: one file a piece, with all that a published piece needs. */
export const pieceFileSchema = z
  .strictObject({ ...pieceFields, variants: z.array(variantFile).min(1).max(20) })
  .superRefine((piece, ctx) => {
    for (const { path, code } of [...contradictions(piece), ...gaps(piece)])
      ctx.addIssue({ code: "custom", path: [...path], message: code })
  })
export type PieceFile = z.infer<typeof pieceFileSchema>
