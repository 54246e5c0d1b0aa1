import type { MedusaRequest } from "@medusajs/framework/http"

/** Whose order an address names; the guard has checked that it is theirs. */
export function orderKey(req: MedusaRequest): { operatorId: string; orderId: string } {
  return { operatorId: operatorIdOf(req), orderId: String(req.params.order_id) }
}

export function operatorIdOf(req: MedusaRequest): string {
  return String(req.params.operator_id)
}
