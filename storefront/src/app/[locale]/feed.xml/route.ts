import { formatter, isLocale, type Locale, regionOf } from "@etabli/i18n"
import type { PieceCard, StoryCard } from "@etabli/store-api"
import { orThrow } from "@/backend/call-backend.server"
import { getCatalogue, getPiece } from "@/backend/pieces.server"
import { getNewestStories } from "@/backend/stories.server"
import { availabilityText } from "@/catalogue/availability-text"
import { filtersToBackendQuery, readFilters } from "@/catalogue/catalogue-filters"
import { env } from "@/env.server"
import { type FeedEntry, feedXml } from "@/seo/feed-xml"

/** The build has no backend to ask; the answers behind it are cached. */
export const dynamic = "force-dynamic"

const NEWEST = 20

type Context = { params: Promise<{ locale: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const query = filtersToBackendQuery(readFilters({ sort: "newest" }), locale)
  query.set("promoted", "yes")
  const [catalogue, newest] = await Promise.all([getCatalogue(query), getNewestStories(locale)])
  const pieces = orThrow(catalogue).pieces.slice(0, NEWEST)
  const entries = [
    ...(await Promise.all(pieces.map((piece) => entryOfPiece(piece, locale)))),
    ...newest.map(entryOfStory),
  ].filter((entry) => entry !== null)
  entries.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
  const origin = new URL(env.STOREFRONT_URL).origin
  const body = feedXml({ origin, locale, entries })
  return new Response(body, { headers: { "content-type": "application/atom+xml; charset=utf-8" } })
}

async function entryOfPiece(card: PieceCard, locale: Locale): Promise<FeedEntry | null> {
  const piece = await getPiece(locale, card.handle)
  if (!piece) return null
  const price = formatter(regionOf(locale)).money(card.price_cents)
  const summary = `${price}. ${availabilityText(card, locale)}. ${piece.description.text}`
  const { handle, title, maker } = card
  return { path: `/pieces/${handle}`, title, author: maker.name, summary, createdAt: piece.created_at }
}

function entryOfStory({ handle, title, maker, summary, published_at }: StoryCard): FeedEntry {
  return { path: `/stories/${handle}`, title, author: maker.name, summary: summary.text, createdAt: published_at }
}
