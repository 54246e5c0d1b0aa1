import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard, Piece, Reviews, ShopWords, StoryCard, Trust } from "@etabli/store-api"
import { PieceGrid } from "@/catalogue/piece-grid"
import { wordLabel } from "@/catalogue/word-label"
import { ReviewSection } from "@/reviews/review-section"
import { StoryShelf } from "@/story/story-shelf"
import { TrustPanel } from "@/trust/trust-panel"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { DeliverySection } from "./delivery-section"
import { Gallery } from "./gallery"
import { MadeSection } from "./made-section"
import { MakerBand } from "./maker-band"
import { MeasuresSection } from "./measures-section"
import { PhoneBuyBar } from "./phone-buy-bar"
import { PieceSummary } from "./piece-summary"
import { PriceBreakdown } from "./price-breakdown"
import { TextSections } from "./text-sections"

type PieceViewProps = {
  piece: Piece
  operators: OperatorCard[]
  words: ShopWords
  /** Of its maker; null where that is not shown. */
  trust: Trust | null
  /** Null for a piece that is not shown yet. */
  reviews: Reviews | null
  /** Stories that name it; a preview has none. */
  stories?: StoryCard[]
  locale: Locale
}

export function PieceView({ piece, operators, words, trust, reviews, stories = [], locale }: PieceViewProps) {
  const maker = operators.find(({ handle }) => handle === piece.maker.handle)
  return (
    <article className="page-width">
      <PieceBreadcrumbs piece={piece} words={words} locale={locale} />
      <div className="grid gap-8 lg:grid-cols-[1.25fr_1fr] lg:gap-14">
        <Gallery handle={piece.handle} pictures={piece.pictures} title={piece.title.text} locale={locale} />
        <div>
          <div className="lg:sticky lg:top-24">
            <PieceSummary piece={piece} locale={locale} />
          </div>
        </div>
      </div>
      <div className="relative mt-16 flex flex-col gap-16 border-t border-line pt-14">
        <div className="grid grid-cols-1 gap-16 lg:grid-cols-2 lg:gap-14">
          <MeasuresSection piece={piece} locale={locale} />
          <div className="flex flex-col gap-14">
            <MadeSection piece={piece} words={words} locale={locale} />
            <PriceBreakdown breakdown={piece.price_breakdown} locale={locale} />
            <DeliverySection piece={piece} locale={locale} places={operators} />
          </div>
        </div>
        <TrustPanel piece={piece} trust={trust} locale={locale} />
        <StoryShelf
          title={translator(locale, "story")(stories.length === 1 ? "of_piece" : "of_piece_several")}
          stories={stories.slice(0, 3)}
          locale={locale}
        />
        <TextSections piece={piece} locale={locale} />
        {reviews ? <ReviewSection reviews={reviews} maker={piece.maker.name} locale={locale} /> : null}
        {maker ? <MakerBand maker={maker} locale={locale} /> : null}
        <Similar piece={piece} locale={locale} />
        <PhoneBuyBar piece={piece} locale={locale} />
      </div>
    </article>
  )
}

function PieceBreadcrumbs({ piece, words, locale }: Pick<PieceViewProps, "piece" | "words" | "locale">) {
  const common = translator(locale, "common")
  return (
    <Breadcrumbs
      label={common("nav.breadcrumbs")}
      items={[
        { href: `/${locale}/pieces`, text: common("nav.pieces") },
        {
          href: `/${locale}/pieces?category=${piece.category}`,
          text: wordLabel(words, "category", piece.category),
        },
        { text: piece.title.text, lang: piece.title.lang },
      ]}
    />
  )
}

function Similar({ piece, locale }: { piece: Piece; locale: Locale }) {
  if (piece.similar.length === 0) return null
  return (
    <section aria-labelledby="similar">
      <h2 id="similar" className="text-2xl">
        {translator(locale, "piece")("similar")}
      </h2>
      <PieceGrid pieces={piece.similar.slice(0, 4)} locale={locale} className="mt-6 lg:grid-cols-4" />
    </section>
  )
}
