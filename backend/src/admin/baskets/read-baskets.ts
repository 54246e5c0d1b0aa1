import type { ListedBasket } from "../../workflows/list-baskets/list-baskets"

export type { ListedBasket as AdminBasket } from "../../workflows/list-baskets/list-baskets"
/** What `GET /admin/baskets` answers. */
export type AdminBaskets = { baskets: ListedBasket[]; count: number }

/** Reads baskets with the session of whoever is signed in. @throws Error when the backend refuses. */
export async function readBaskets(search: Record<string, string>): Promise<AdminBaskets> {
  const response = await fetch(`/admin/baskets?${new URLSearchParams(search).toString()}`, { credentials: "include" })
  if (!response.ok) throw new Error(`The backend answered ${String(response.status)}`)
  return (await response.json()) as AdminBaskets
}
