import "server-only"
import { headers } from "next/headers"
import { env } from "@/env.server"

/**
 * Tells the backend for whom a page acts, so that its limits count visitors and not this server. The last address is the
 * one that the nearest proxy, or Next itself, saw; what stands before it anybody may have written.
 */
export async function visitorHeaders(): Promise<Record<string, string>> {
  const address = (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim()
  if (!address) return {}
  return { "x-etabli-client-ip": address, "x-etabli-proxy-secret": env.REVALIDATE_SECRET }
}
