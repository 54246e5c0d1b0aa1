import { isLocale, type Locale, translator } from "@etabli/i18n"
import type { ImpactReceipt, StoryCard } from "@etabli/store-api"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { orThrow } from "@/backend/call-backend.server"
import { readReceipt } from "@/backend/impact.server"
import { getStoriesOfPiece } from "@/backend/stories.server"
import { getWords } from "@/backend/words.server"
import { ReceiptView } from "@/impact/receipt-view"

/** Of a purchase of many pieces the stories of the first. */
const MOST_PIECES = 6

type PageProps = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "impact")("receipt.title"), robots: { index: false, follow: false } }
}

/** Opened from the order's page or its mail; no account is needed. */
export default async function ReceiptPage({ params }: PageProps) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const key = decodeURIComponent(token)
  const found = await readReceipt(key)
  if (!found.ok && found.error.status >= 400 && found.error.status < 429) notFound()
  const receipt = orThrow(found)
  const [stories, words] = await Promise.all([storiesOf(receipt, locale), getWords(locale)])
  return <ReceiptView {...{ receipt, stories, words, locale }} token={key} />
}

/** What is told of the pieces that were bought, each story once. */
async function storiesOf({ lines }: ImpactReceipt, locale: Locale): Promise<StoryCard[]> {
  const handles = [...new Set(lines.map(({ handle }) => handle))].slice(0, MOST_PIECES)
  const told = (await Promise.all(handles.map((handle) => getStoriesOfPiece(locale, handle)))).flat()
  return [...new Map(told.map((story) => [story.handle, story])).values()].slice(0, 3)
}
