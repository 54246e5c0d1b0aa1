import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readWishedPieces } from "@/backend/wishes.server"
import { PieceCard } from "@/catalogue/piece-card"
import { ButtonLink } from "@/ui/button"
import { OwnList } from "@/wishes/own-list.client"
import { RemoveWish } from "@/wishes/remove-wish.client"
import { readWishes } from "@/wishes/wish-list"

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ pieces?: string | string[] }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "wishes")("title"), robots: { index: false } }
}

/** The pieces that the address names: one's own list, which the browser keeps, or one that was shared. */
export default async function WishesPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "wishes")
  const asked = readWishes(typeof query.pieces === "string" ? query.pieces : null)
  const pieces = await readWishedPieces(locale, asked)
  const shown = pieces.map(({ handle }) => handle)
  const gone = asked.length - shown.length
  return (
    <div className="page-width py-10">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-3 max-w-text text-soft">{t("device")}</p>
      <noscript>
        <p className="mt-3 max-w-text">{t("no_script")}</p>
      </noscript>
      {pieces.length === 0 ? (
        <>
          <p className="mt-8">{t("empty")}</p>
          <ButtonLink href={`/${locale}/pieces`} variant="quiet" className="mt-4">
            {t("to_pieces")}
          </ButtonLink>
        </>
      ) : null}
      {gone > 0 ? <p className="mt-6">{t("gone", { count: gone })}</p> : null}
      <ul className="mt-8 grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 lg:grid-cols-4">
        {pieces.map((piece) => (
          <li key={piece.handle} className="flex flex-col">
            <div className="grow">
              <PieceCard piece={piece} locale={locale} level="h2" />
            </div>
            <RemoveWish handle={piece.handle} locale={locale} shown={shown} label={t("remove")} />
          </li>
        ))}
      </ul>
      <OwnList locale={locale} shown={shown} labels={ownListLabels(locale)} />
    </div>
  )
}

function ownListLabels(locale: "fr" | "nl" | "en") {
  const t = translator(locale, "wishes")
  return {
    keep: t("keep"),
    kept: t("kept"),
    share: t("share"),
    copy: t("copy"),
    copied: t("copied"),
    shared: t("shared"),
  }
}
