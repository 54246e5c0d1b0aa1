import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Sheet } from "@/account/sheet"
import { orThrow } from "@/backend/call-backend.server"
import { readConsent } from "@/backend/consents.server"
import { ConsentView } from "@/consent/consent-view"
import { Goodbye } from "@/consent/goodbye"

type ConsentPageProps = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: ConsentPageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "consent")("title"), robots: { index: false, follow: false } }
}

/** Opened with the secret link of a card: what its person agreed to, and the way to take it back. */
export default async function ConsentPage({ params }: ConsentPageProps) {
  const { locale, token: given } = await params
  if (!isLocale(locale)) notFound()
  const token = decodeURIComponent(given)
  const t = translator(locale, "consent")
  const answer = await readConsent(token, locale)
  if (!answer.ok && isNobodys(answer.error.status))
    return (
      <Sheet title={t("unknown_title")}>
        <p>{t("unknown")}</p>
      </Sheet>
    )
  const card = orThrow(answer)
  if (card.state === "withdrawn")
    return (
      <Sheet title={t("goodbye.title")}>
        <Goodbye locale={locale} />
      </Sheet>
    )
  return (
    <Sheet title={t("title")}>
      <ConsentView token={token} card={card} locale={locale} />
    </Sheet>
  )
}

/** Cut, mistyped or never given out: the same to whoever holds the card. */
const isNobodys = (status: number) => status === 400 || status === 404 || status === 410
