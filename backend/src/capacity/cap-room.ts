import { type Cap, capRoom, type CapRoom, type CapUse, periodKey } from "@etabli/capacity"

type Used = Cap & { used: number }

/** What caps still allow, read together with their use in the running period. */
export function roomOf(caps: readonly Used[], today: string): CapRoom {
  return capRoom(caps, usesOf(caps, today), today)
}

export function usesOf(caps: readonly Used[], today: string): CapUse[] {
  return caps.map((cap) => ({ cap_id: cap.id, period: periodKey(cap, today), used: cap.used }))
}
