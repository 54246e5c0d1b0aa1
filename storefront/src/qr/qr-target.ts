import { idSchema, type QrTarget, qrTargetSchema } from "@etabli/store-api"
import { env } from "../env.server"

export type ScannedCode = { state: "here"; path: string } | { state: "gone" | "unknown" }

const TIMEOUT_MS = 3_000
const SECTION: Readonly<Record<QrTarget["kind"], string>> = { piece: "pieces", story: "stories" }

/** Where the code of a piece or story leads now. A backend that is silent takes no page away: its list is shown. */
export async function askQrTarget(id: string): Promise<ScannedCode> {
  if (!idSchema.safeParse(id).success) return { state: "unknown" }
  const answer = await ask(id)
  if (answer?.status === 404) return { state: "unknown" }
  if (answer?.status === 410) return { state: "gone" }
  const target = qrTargetSchema.safeParse(await answer?.json())
  if (!target.success) return { state: "here", path: "" }
  return { state: "here", path: `/${SECTION[target.data.kind]}/${target.data.handle}` }
}

async function ask(id: string): Promise<Response | null> {
  try {
    return await fetch(new URL(`/store/qr/${id}`, env.BACKEND_URL), {
      headers: { "x-publishable-api-key": env.STOREFRONT_KEY },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    console.error(`The backend did not answer for the code of ${id}: ${String(error)}`)
    return null
  }
}
