import { z } from "zod"

/** received: nobody has looked yet; answered: the maker wrote back; agreed: it will be done; done; declined: with a reason. */
export const REPAIR_STATES = ["received", "answered", "agreed", "done", "declined"] as const
export type RepairState = (typeof REPAIR_STATES)[number]

const NEXT: Readonly<Record<RepairState, readonly RepairState[]>> = {
  received: ["answered", "agreed", "declined"],
  answered: ["agreed", "declined", "done"],
  agreed: ["done", "declined"],
  done: [],
  declined: ["answered"],
}

/** Where a request may go from here, in the order in which a person would. */
export function nextRepairStates(from: RepairState): readonly RepairState[] {
  return NEXT[from]
}

export function mayRepairBecome(from: RepairState, to: RepairState): boolean {
  return NEXT[from].includes(to)
}

/** Nothing more is to be done. */
export function isRepairClosed(state: RepairState): boolean {
  return state === "done" || state === "declined"
}

export const repairInputSchema = z.strictObject({
  name: z.string().trim().min(1, "missing").max(120, "too_long"),
  email: z.email("not_an_address").max(254, "too_long"),
  text: z.string().trim().min(10, "too_short").max(3000, "too_long"),
})
export type RepairInput = z.infer<typeof repairInputSchema>
