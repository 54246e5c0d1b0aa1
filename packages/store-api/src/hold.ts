import { z } from "zod"

/**
 * `POST /store/baskets/:id/hold` keeps a basket's pieces and hours for a few minutes, or keeps them longer; `DELETE` gives
 * them back. The time left is said as a number too: a customer's clock may be wrong.
 */
export const holdSchema = z.strictObject({ expires_at: z.iso.datetime({ offset: true }), seconds_left: z.int().min(0) })
export type Hold = z.infer<typeof holdSchema>
