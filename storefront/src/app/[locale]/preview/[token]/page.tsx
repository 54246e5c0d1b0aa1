import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { orThrow } from "@/backend/call-backend.server"
import { getOperator, getOperators } from "@/backend/operators.server"
import { getPreview } from "@/backend/pieces.server"
import { getWords } from "@/backend/words.server"
import { PieceView } from "@/piece/piece-view"

type PreviewPageProps = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: PreviewPageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "piece")("preview.title"), robots: { index: false, follow: false } }
}

/** A piece's page as it will be, for whoever its workshop gave the link. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const result = await getPreview(locale, decodeURIComponent(token))
  if (!result.ok && (result.error.status === 404 || result.error.status === 410)) notFound()
  const piece = orThrow(result)
  const [operators, words, maker] = await Promise.all([
    getOperators(locale),
    getWords(locale),
    getOperator(locale, piece.maker.handle),
  ])
  return (
    <>
      <p role="note" className="border-b border-line bg-wood/20 px-4 py-3 text-center">
        {translator(locale, "piece")("preview.note")}
      </p>
      <PieceView {...{ piece, operators, words, locale }} trust={maker?.trust ?? null} reviews={null} />
    </>
  )
}
