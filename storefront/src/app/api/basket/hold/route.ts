import { holdBasket, releaseBasket } from "@/backend/baskets.server"
import { basketId } from "@/basket/basket-cookies.server"
import { isSameOrigin } from "@/security/same-origin"

const noStore = { headers: { "cache-control": "no-store" } }
const NOTHING_HELD = { seconds_left: null }

/** Keeps the pieces of the visitor's basket some minutes longer. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const id = await basketId()
  const held = id ? await holdBasket(id) : null
  return Response.json(held?.ok ? { seconds_left: held.value.seconds_left } : NOTHING_HELD, noStore)
}

/** The visitor left the payment. */
export async function DELETE(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const id = await basketId()
  if (id) await releaseBasket(id)
  return Response.json(NOTHING_HELD, noStore)
}
