import { type Locale, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { Paragraphs } from "@/ui/paragraphs"
import { Price } from "@/ui/price"
import { Tag } from "@/ui/tag"
import { tint } from "@/ui/tint"
import { WishButton } from "@/wishes/wish-button.client"
import { AvailabilityLines } from "./availability-lines"
import { BuyBox } from "./buy-box"
import { EcoParticipation } from "./eco-participation"

/** The facts a buyer asks for, in the order in which they are asked: name, maker, price, when, and the way to have it. */
export function PieceSummary({ piece, locale }: { piece: Piece; locale: Locale }) {
  const t = translator(locale, "piece")
  const common = translator(locale, "common")
  return (
    <div id="buy" className="scroll-mt-32">
      <h1 className="text-3xl">
        <LocalisedText text={piece.title} locale={locale} />
      </h1>
      <p className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className={classNames("size-2.5 rounded-full", tint(piece.maker.tint).dot)} aria-hidden="true" />
        {t("by")}
        <Link href={`/${locale}/workshops/${piece.maker.handle}`} className="link font-semibold">
          {piece.maker.name}
        </Link>
        <span className="text-soft">{piece.maker.city}</span>
        {piece.condition !== "new" ? (
          <Tag tintName={piece.maker.tint}>{common(`condition.${piece.condition}`)}</Tag>
        ) : null}
      </p>
      <p className="mt-5 flex flex-wrap items-baseline gap-x-2">
        <Price cents={piece.price_cents} from={piece.price_from} locale={locale} className="text-2xl font-bold" />
        <span className="text-sm text-soft">{common("price.vat_included")}</span>
      </p>
      <EcoParticipation cents={piece.eco_participation_cents} locale={locale} />
      <AvailabilityLines piece={piece} locale={locale} />
      <BuyBox piece={piece} locale={locale} />
      <WishButton handle={piece.handle} locale={locale} labels={wishLabels(locale)} />
      <Paragraphs text={piece.description} locale={locale} className="mt-8 border-t border-line pt-6" />
      <p className="mt-5 text-sm text-soft">{t("seller", { seller: piece.seller_name })}</p>
    </div>
  )
}

function wishLabels(locale: Locale) {
  const t = translator(locale, "wishes")
  return { add: t("add"), remove: t("remove"), see: t("see") }
}
