import { z } from "zod"

/** What an order's way of delivery keeps of what customer and workshop agreed on. */
const agreedSchema = z.object({
  method: z.enum(["pickup_workshop", "pickup_roubaix", "parcel", "van"]),
  promise: z.object({ from: z.iso.date(), to: z.iso.date() }),
  slot: z.object({ date: z.iso.date(), from: z.string(), to: z.string() }).optional(),
  floor: z.number().optional(),
  lift: z.boolean().optional(),
})
export type Agreed = z.infer<typeof agreedSchema>

/** Null where an order was not made by our shop: then nothing was agreed there. */
export function readAgreed(data: unknown): Agreed | null {
  const read = agreedSchema.safeParse(data)
  return read.success ? read.data : null
}
