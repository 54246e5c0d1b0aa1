import { revalidateTag } from "next/cache"
import { tellRevalidated } from "@/cache/revalidated-channel"
import { readRevalidation } from "@/cache/revalidation-request"
import { env } from "@/env.server"
import { isAtMost } from "@/security/body-size"

/** Some thousand tags. */
const MAX_BODY_BYTES = 500_000

/** The backend calls this when a piece or an operator changed. */
export async function POST(request: Request): Promise<Response> {
  if (!isAtMost(request.headers, MAX_BODY_BYTES)) return new Response(null, { status: 413 })
  const reading = readRevalidation(
    {
      timestamp: request.headers.get("x-etabli-timestamp"),
      signature: request.headers.get("x-etabli-signature"),
      body: await request.text(),
    },
    env.REVALIDATE_SECRET,
    Date.now(),
  )
  if (!reading.ok) return Response.json({ revalidated: false }, { status: reading.status })
  // Price and stock must never be shown old once they are known to have changed.
  for (const tag of reading.tags) revalidateTag(tag, { expire: 0 })
  tellRevalidated({ tags: reading.tags })
  return Response.json({ revalidated: true })
}
