import "server-only"
import { type Sitemap, sitemapSchema } from "@etabli/store-api"
import { CACHE } from "@/cache/tags"
import { callBackend, orThrow } from "./call-backend.server"

/** Handles of all published pieces, operators and stories, with the day they last changed. */
export async function getSitemap(): Promise<Sitemap> {
  return orThrow(await callBackend({ path: "/store/sitemap", cache: CACHE.sitemap(), schema: sitemapSchema }))
}
