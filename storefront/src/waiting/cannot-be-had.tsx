import { type Locale, translator } from "@etabli/i18n"
import type { Piece, PieceCard } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { awaitedVariant, WaitingForm } from "./waiting-form"

/** What there is for somebody who cannot have it now: a fellow workshop's piece, the waiting list, a letter. */
export function CannotBeHad({ piece, locale }: { piece: Piece; locale: Locale }) {
  const t = translator(locale, "waiting")
  const fellow = fellowPiece(piece)
  const variantId = awaitedVariant(piece)
  return (
    <div className="mt-6 flex flex-col gap-6" data-testid="cannot-be-had">
      {fellow ? (
        <p>
          {t("fellow", { name: fellow.maker.name, city: fellow.maker.city })}{" "}
          <Link href={`/${locale}/pieces/${fellow.handle}`} className="link font-semibold">
            <LocalisedText text={fellow.title} locale={locale} mark={false} />
          </Link>
        </p>
      ) : null}
      {variantId ? (
        <section aria-labelledby="waiting" className="rounded border border-line bg-raised p-4">
          <h2 id="waiting" className="text-lg">
            {t("title")}
          </h2>
          <p className="mt-1 mb-4 text-sm text-soft">{t("body")}</p>
          <WaitingForm locale={locale} variantId={variantId} />
        </section>
      ) : null}
      <ButtonLink href={`/${locale}/workshops/${piece.maker.handle}#contact`} variant="quiet">
        {translator(locale, "piece")("write_to", { name: piece.maker.name })}
      </ButtonLink>
    </div>
  )
}

/** The nearest piece of another workshop that can be had. */
function fellowPiece({ similar, maker }: Piece): PieceCard | undefined {
  return similar.find(
    (piece) =>
      piece.maker.handle !== maker.handle &&
      ["in_stock", "made_to_order", "nearly_full"].includes(piece.availability.state),
  )
}
