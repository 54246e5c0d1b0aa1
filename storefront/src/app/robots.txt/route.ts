import { LOCALES } from "@etabli/i18n"
import { env } from "@/env.server"

/** The address of the shop is known when it runs, not when it is built. */
export const dynamic = "force-dynamic"

const PRIVATE = ["basket", "checkout", "order", "account", "consent"]

export function GET(): Response {
  const lines = [
    "User-agent: *",
    ...LOCALES.flatMap((locale) => PRIVATE.map((section) => `Disallow: /${locale}/${section}`)),
    "Disallow: /api/",
    "Disallow: /q/",
    "",
    `Sitemap: ${new URL("/sitemap.xml", env.STOREFRONT_URL).href}`,
  ]
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } })
}
