import { LANGUAGES } from "@etabli/listing"
import { z } from "zod"

export const MOST_PICTURES = 12
const alt = z.string().trim().min(1).max(300).optional()
const quantity = z.int().min(0).max(100_000)

/** What the piece's form sends; `piece` is read by the draft's own schema. */
export const sentPieceSchema = z.strictObject({
  version: z.int().min(1),
  piece: z.record(z.string(), z.unknown()),
  pictures: z
    .array(
      z.strictObject({
        url: z.string().min(1).max(500),
        alt: z.strictObject({ fr: alt, nl: alt, en: alt }).optional(),
      }),
    )
    .max(MOST_PICTURES, "too_many"),
  read: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length),
  seen: z.record(z.string(), z.record(z.string(), quantity)),
})
