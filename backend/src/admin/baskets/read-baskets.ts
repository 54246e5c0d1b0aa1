/** What `GET /admin/baskets` answers. */
export type AdminBasket = {
  id: string
  reference: string
  placed_at: string
  email: string
  customer_name: string
  total_cents: number
  payment_method: "transfer" | "on_pickup" | "test_card"
  payment_state: "awaiting" | "partly_paid" | "paid" | "cancelled"
  orders: {
    id: string
    number: string
    operator_name: string
    seller_name: string
    total_cents: number
    cancelled: boolean
    paid: boolean
  }[]
}
export type AdminBaskets = { baskets: AdminBasket[]; count: number }

/** Reads baskets with the session of whoever is signed in. @throws Error when the backend refuses. */
export async function readBaskets(search: Record<string, string>): Promise<AdminBaskets> {
  const response = await fetch(`/admin/baskets?${new URLSearchParams(search).toString()}`, { credentials: "include" })
  if (!response.ok) throw new Error(`The backend answered ${String(response.status)}`)
  return (await response.json()) as AdminBaskets
}
