import { readBackend, sendBackend } from "../workshop/call-backend"
import type { Order, OrderList, WorkState } from "./order-types"

const ordersOf = (operatorId: string) => `/admin/operators/${operatorId}/orders`

export type OrderKey = { operatorId: string; orderId: string }
export type OrderSearch = { q: string; state: WorkState | null; page: number }

export const PAGE_SIZE = 20

/** @throws BackendRefusal */
export async function readOrders(operatorId: string, { q, state, page }: OrderSearch): Promise<OrderList> {
  const asked = { q, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE), ...(state ? { state } : {}) }
  return readBackend<OrderList>(`${ordersOf(operatorId)}?${new URLSearchParams(asked).toString()}`)
}

/** @throws BackendRefusal */
export async function readOrder({ operatorId, orderId }: OrderKey): Promise<Order> {
  return (await readBackend<{ order: Order }>(`${ordersOf(operatorId)}/${orderId}`)).order
}

/** Does one thing to an order, once for each key. @throws BackendRefusal */
export async function actOnOrder(
  { operatorId, orderId }: OrderKey,
  deed: { path: string; body: object },
): Promise<Order> {
  const path = `${ordersOf(operatorId)}/${orderId}/${deed.path}`
  return (await sendBackend<{ order: Order }>("POST", path, deed.body)).order
}

export type MessageDraft = { template: string; subject: string; text: string }

/** @throws BackendRefusal */
export async function readDrafts({
  operatorId,
  orderId,
}: OrderKey): Promise<{ language: string; drafts: MessageDraft[] }> {
  return readBackend(`${ordersOf(operatorId)}/${orderId}/message-drafts`)
}

export function paperUrl({ operatorId, orderId }: OrderKey, paper: string, parcel?: string): string {
  const query = parcel === undefined ? "" : `?parcel=${parcel}`
  return `${ordersOf(operatorId)}/${orderId}/${paper}${query}`
}

/** A key that nobody else has; the dashboard may be open over plain http in a workshop's own network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("")
}
