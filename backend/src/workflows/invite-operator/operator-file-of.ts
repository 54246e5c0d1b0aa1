import { weekOf } from "@etabli/capacity"
import type { OperatorFile } from "@etabli/listing"
import { today } from "../../today"
import { slugOf } from "../slug"
import type { OperatorInvitation } from "./invitation-input"

const TINTS: readonly OperatorFile["tint"][] = ["clay", "slate", "moss", "ochre"]
const UNWRITTEN = { fr: "", nl: "", en: "" }

type Known = { seller: OperatorFile["seller"]; taken: readonly OperatorFile["tint"][] }

/** The least that a workshop starts with: no hours to sell, pieces fetched at its door, texts still to write. */
export function operatorFileOf(invitation: OperatorInvitation, { seller, taken }: Known): OperatorFile {
  const { manager: _manager, seller: _seller, ...told } = invitation
  return {
    ...told,
    handle: slugOf(told.name, "atelier"),
    tint: leastUsed(taken),
    summary: UNWRITTEN,
    description: UNWRITTEN,
    craft: UNWRITTEN,
    opening: UNWRITTEN,
    seller,
    bench: {
      weekly_hours: [{ from: weekOf(today()), hours: 0 }],
      exceptions: [],
      closures: [],
      min_promise_weeks: 1,
      max_promise_weeks: 12,
      caps: [],
    },
    delivery: [{ method: "pickup_workshop", days: [0, 3] }],
  }
}

function leastUsed(taken: readonly OperatorFile["tint"][]): OperatorFile["tint"] {
  const uses = (tint: OperatorFile["tint"]) => taken.filter((one) => one === tint).length
  return [...TINTS].sort((a, b) => uses(a) - uses(b))[0] ?? "clay"
}
