import { env } from "@/env.server"
import { drawQr } from "@/qr/qr-picture"

const ONE_DAY = "public, max-age=86400"

/** The code of a piece or a story as a picture, for tags and walls. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const picture = await drawQr((await params).file, new URL(env.STOREFRONT_URL).origin)
  if (!picture) return new Response(null, { status: 404 })
  return new Response(picture.body, { headers: { "content-type": picture.type, "cache-control": ONE_DAY } })
}
