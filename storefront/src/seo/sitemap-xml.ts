import { LOCALES } from "@etabli/i18n"
import type { Sitemap } from "@etabli/store-api"
import { xml } from "./xml"

export type SitemapPage = { path: string; updatedAt?: string }

const FIXED_PAGES: SitemapPage[] = [
  "",
  "/pieces",
  "/workshops",
  "/stories",
  "/how-it-works",
  "/legal/notice",
  "/legal/terms",
  "/legal/privacy",
  "/legal/accessibility",
  "/legal/ranking",
].map((path) => ({ path }))

/** Every public page in every language, each naming its sisters. */
export function sitemapXml(origin: string, sitemap: Sitemap): string {
  const pages = [
    ...FIXED_PAGES,
    ...sitemap.operators.map(({ handle, updated_at }) => ({ path: `/workshops/${handle}`, updatedAt: updated_at })),
    ...sitemap.pieces.map(({ handle, updated_at }) => ({ path: `/pieces/${handle}`, updatedAt: updated_at })),
    ...sitemap.stories.map(({ handle, updated_at }) => ({ path: `/stories/${handle}`, updatedAt: updated_at })),
  ]
  const urls = pages.flatMap((page) => LOCALES.map((locale) => urlElement(origin, locale, page)))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
  ].join("\n")
}

function urlElement(origin: string, locale: string, { path, updatedAt }: SitemapPage): string {
  const links = LOCALES.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${xml(`${origin}/${other}${path}`)}"/>`,
  )
  const changed = updatedAt ? `<lastmod>${xml(updatedAt)}</lastmod>` : ""
  return `<url><loc>${xml(`${origin}/${locale}${path}`)}</loc>${changed}${links.join("")}</url>`
}
