import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Sheet } from "@/account/sheet"
import { orThrow } from "@/backend/call-backend.server"
import { readWaitingPlace } from "@/backend/waiting.server"
import { WaitingView } from "@/waiting/waiting-view"

type PlacePageProps = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: PlacePageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "waiting")("title"), robots: { index: false, follow: false } }
}

/** Opened from a mail: programs that read mail open links too, so nothing happens before a button is pressed. */
export default async function PlacePage({ params }: PlacePageProps) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const found = await readWaitingPlace(decodeURIComponent(token), locale)
  if (!found.ok && found.error.status < 429) notFound()
  return (
    <Sheet title={translator(locale, "waiting")("title")}>
      <WaitingView locale={locale} token={decodeURIComponent(token)} place={orThrow(found)} />
    </Sheet>
  )
}
