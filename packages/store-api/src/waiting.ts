import { z } from "zod"
import { handleSchema, idSchema, localeSchema, textSchema } from "./common.js"

/** `POST /store/waiting`: asks to be told when a piece can be had again. The answer never says who else asked. */
export const waitingSchema = z.strictObject({
  locale: localeSchema,
  variant_id: idSchema,
  email: z
    .email()
    .max(254)
    .transform((value) => value.toLowerCase()),
})
export type WaitingInput = z.infer<typeof waitingSchema>
export const waitingAskedSchema = z.strictObject({ asked: z.literal(true) })

/**
 * `GET /store/waiting/:token`. asked: to be confirmed; waiting: in the queue; told: a place is kept until `kept_until`;
 * passed, bought, left: out of it.
 */
export const waitingPlaceSchema = z.strictObject({
  state: z.enum(["asked", "waiting", "told", "bought", "passed", "left"]),
  piece: z.strictObject({ handle: handleSchema, title: textSchema, maker: z.string() }),
  /** Place in the queue, 1 for the next; null outside it. */
  place: z.int().min(1).nullable(),
  kept_until: z.iso.datetime({ offset: true }).nullable(),
  /** The basket that holds the kept place; null without one. */
  basket_id: idSchema.nullable(),
})
export type WaitingPlace = z.infer<typeof waitingPlaceSchema>

/** `POST /store/waiting/:token`; answers the place as it is then. */
export const waitingStepSchema = z.strictObject({ step: z.enum(["confirm", "leave"]) })
export type WaitingStep = z.infer<typeof waitingStepSchema>
