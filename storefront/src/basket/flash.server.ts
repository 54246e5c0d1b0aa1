import "server-only"
import { errorCodeSchema, idSchema } from "@etabli/store-api"
import { cookies } from "next/headers"
import { z } from "zod"
import { env } from "@/env.server"
import { FLASH_COOKIE } from "./flash-cookie"

/** Said once on the page that follows an action: what was removed (and may be put back), or what went wrong. */
const flashSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("removed"), variant_id: idSchema, quantity: z.int().min(1), title: z.string() }),
  z.strictObject({
    kind: z.literal("problem"),
    code: errorCodeSchema.or(z.literal("unreachable")),
    lines: z.array(z.strictObject({ line_id: z.string(), title: z.string(), available: z.int() })).optional(),
  }),
])
export type Flash = z.infer<typeof flashSchema>

export async function setFlash(flash: Flash | null): Promise<void> {
  const jar = await cookies()
  if (!flash) {
    jar.delete(FLASH_COOKIE)
    return
  }
  const secure = env.STOREFRONT_URL.startsWith("https:")
  // A page cannot delete it once said, so it ends by itself.
  jar.set(FLASH_COOKIE, JSON.stringify(flash), { path: "/", httpOnly: true, sameSite: "lax", secure, maxAge: 20 })
}

export async function readFlash(): Promise<Flash | null> {
  const value = (await cookies()).get(FLASH_COOKIE)?.value
  if (!value) return null
  try {
    return flashSchema.safeParse(JSON.parse(value)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
