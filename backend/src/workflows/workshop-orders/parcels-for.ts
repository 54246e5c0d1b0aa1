import { type Move, type PieceState, refusalOf, stepsFor } from "../../workshop-orders/order-machine"
import { factsOf } from "../../workshop-orders/order-row"
import type { OrderDetail, Parcel } from "../../workshop-orders/read-order"
import { type Refused, refused } from "./order-action"

/** The parcels that a move is about: those named, or all that can take it. */
export function parcelsFor(
  move: Exclude<Move, "prepare">,
  order: OrderDetail,
  named: readonly string[] | null,
): { ok: true; parcels: Parcel[] } | Refused {
  const refusal = refusalOf(move, factsOf(order))
  if (refusal) return refused(refusal)
  const from = stepsFor(move, order.way).map((step) => step.from)
  const able = order.parcels.filter((parcel) => from.includes(stateOf(parcel)))
  const parcels = named ? able.filter(({ id }) => named.includes(id)) : able
  if (named && named.some((id) => !order.parcels.some((parcel) => parcel.id === id)))
    return refused("unknown_parcel", "parcels")
  return parcels.length > 0 ? { ok: true, parcels } : refused("nothing_ready")
}

function stateOf({ shipped_at, delivered_at }: Parcel): PieceState {
  if (delivered_at) return "handed_over"
  return shipped_at ? "shipped" : "ready"
}
