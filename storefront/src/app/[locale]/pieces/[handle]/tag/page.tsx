import { type Locale, translator } from "@etabli/i18n"
import { handleSchema } from "@etabli/store-api"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getPiece } from "@/backend/pieces.server"
import { getWords } from "@/backend/words.server"
import { tagOfPiece } from "@/qr/tag-contents"
import { TagSheet } from "@/qr/tag-sheet"

type PageProps = { params: Promise<{ locale: Locale; handle: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, handle } = await params
  const piece = await readPiece(locale, handle)
  if (!piece) return {}
  return { title: translator(locale, "story")("tag.title", { title: piece.title.text }), robots: { index: false } }
}

/** Tags for a piece in the workshop or the shop, to print and cut out. */
export default async function PieceTagPage({ params }: PageProps) {
  const { locale, handle } = await params
  const [piece, words] = await Promise.all([readPiece(locale, handle), getWords(locale)])
  if (!piece) notFound()
  return <TagSheet tag={tagOfPiece(piece, words, locale)} locale={locale} />
}

async function readPiece(locale: Locale, handle: string) {
  return handleSchema.safeParse(handle).success ? getPiece(locale, handle) : null
}
