import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { env } from "@/env.server"

const LAST_ORDER_COOKIE = "etabli_last_order"
const HOUR_SECONDS = 3600

const lastOrderSchema = z.strictObject({ basket: z.string(), reference: z.string(), token: z.string() })
export type LastOrder = z.infer<typeof lastOrderSchema>

/** Leads another tab, a second click or the back button to the confirmation instead of a second order. */
export async function keepLastOrder(order: LastOrder): Promise<void> {
  const jar = await cookies()
  jar.set(LAST_ORDER_COOKIE, JSON.stringify(order), {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: env.STOREFRONT_URL.startsWith("https:"),
    maxAge: 2 * HOUR_SECONDS,
  })
}

export async function lastOrder(): Promise<LastOrder | null> {
  const value = (await cookies()).get(LAST_ORDER_COOKIE)?.value
  return value ? parseLastOrder(value) : null
}

function parseLastOrder(value: string): LastOrder | null {
  try {
    return lastOrderSchema.safeParse(JSON.parse(value)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
