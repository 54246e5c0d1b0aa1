import { getSitemap } from "@/backend/sitemap.server"
import { env } from "@/env.server"
import { sitemapXml } from "@/seo/sitemap-xml"

/** The build has no backend to ask. */
export const dynamic = "force-dynamic"

export async function GET(): Promise<Response> {
  const body = sitemapXml(new URL(env.STOREFRONT_URL).origin, await getSitemap())
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } })
}
