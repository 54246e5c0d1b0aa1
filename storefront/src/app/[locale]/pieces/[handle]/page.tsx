import type { Locale } from "@etabli/i18n"
import { handleSchema } from "@etabli/store-api"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getOperator, getOperators } from "@/backend/operators.server"
import { getPiece } from "@/backend/pieces.server"
import { getPieceReviews } from "@/backend/reviews.server"
import { getStoriesOfPiece } from "@/backend/stories.server"
import { getWords } from "@/backend/words.server"
import { env } from "@/env.server"
import { pieceJsonLd } from "@/piece/piece-json-ld"
import { PieceView } from "@/piece/piece-view"
import { JsonLd } from "@/seo/json-ld"
import { pageMetadata } from "@/seo/page-metadata"

type PageProps = { params: Promise<{ locale: Locale; handle: string }> }

/** Made at the first visit, then kept until an event or its lifetime ends. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, handle } = await params
  const piece = await readPiece(locale, handle)
  if (!piece) return {}
  return pageMetadata({
    locale,
    path: `/pieces/${handle}`,
    title: `${piece.title.text}, ${piece.maker.name}`,
    description: firstSentences(piece.description.text),
    picture: piece.picture,
  })
}

export default async function PiecePage({ params }: PageProps) {
  const { locale, handle } = await params
  const [piece, operators, words] = await Promise.all([
    readPiece(locale, handle),
    getOperators(locale),
    getWords(locale),
  ])
  if (!piece) notFound()
  const [maker, reviews, stories] = await Promise.all([
    getOperator(locale, piece.maker.handle),
    getPieceReviews(locale, handle),
    getStoriesOfPiece(locale, handle),
  ])
  const around = { operators, words, trust: maker?.trust ?? null, reviews, stories }
  return (
    <>
      <PieceView piece={piece} {...around} locale={locale} />
      <JsonLd data={pieceJsonLd(piece, reviews, { locale, words, origin: env.STOREFRONT_URL })} />
    </>
  )
}

async function readPiece(locale: Locale, handle: string) {
  return handleSchema.safeParse(handle).success ? getPiece(locale, handle) : null
}

function firstSentences(text: string): string {
  const short = text.slice(0, 160)
  return text.length > 160 ? `${short.slice(0, short.lastIndexOf(" "))}…` : text
}
