import { type Locale, translator } from "@etabli/i18n"
import type { Catalogue, Operator, Reviews, Stories } from "@etabli/store-api"
import { PieceGrid } from "@/catalogue/piece-grid"
import { ReviewSection } from "@/reviews/review-section"
import { StoryShelf } from "@/story/story-shelf"
import { WorkshopTrust } from "@/trust/workshop-trust"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { ButtonLink } from "@/ui/button"
import { classNames } from "@/ui/class-names"
import { LocalisedText } from "@/ui/localised-text"
import { Paragraphs } from "@/ui/paragraphs"
import { tint } from "@/ui/tint"
import { countryName } from "./workshop-card"
import { WorkshopContact } from "./workshop-contact"

type WorkshopViewProps = {
  operator: Operator
  catalogue: Catalogue | null
  stories: Stories | null
  reviews: Reviews
  locale: Locale
}

export function WorkshopView({ operator, catalogue, stories, reviews, locale }: WorkshopViewProps) {
  const t = translator(locale, "operator")
  return (
    <>
      <Band operator={operator} locale={locale} />
      <div className="page-width mt-14 grid gap-14 lg:grid-cols-[1fr_20rem]">
        <div className="flex flex-col gap-10">
          <Paragraphs text={operator.description} locale={locale} className="text-lg" />
          <section aria-labelledby="craft">
            <h2 id="craft" className="text-2xl">
              {t("craft")}
            </h2>
            <Paragraphs text={operator.craft} locale={locale} className="mt-4" />
          </section>
        </div>
        <WorkshopContact operator={operator} locale={locale} />
      </div>
      {catalogue && catalogue.total > 0 ? (
        <ItsPieces operator={operator} catalogue={catalogue} locale={locale} />
      ) : null}
      <WorkshopTrust operator={operator} locale={locale} />
      {stories ? <ItsStories operator={operator} stories={stories} locale={locale} /> : null}
      <div className="page-width mt-16">
        <ReviewSection reviews={reviews} maker={operator.name} locale={locale} withPiece />
      </div>
    </>
  )
}

function Band({ operator, locale }: { operator: Operator; locale: Locale }) {
  const common = translator(locale, "common")
  return (
    <div className={classNames("pb-12", tint(operator.tint).band)}>
      <div className="page-width">
        <Breadcrumbs
          label={common("nav.breadcrumbs")}
          items={[{ href: `/${locale}/workshops`, text: common("nav.workshops") }, { text: operator.name }]}
        />
        <p className="mt-6">
          {operator.city}, {countryName(operator.country, locale)}
        </p>
        <h1 className="text-3xl">{operator.name}</h1>
        <p className="mt-4 max-w-text text-lg">
          <LocalisedText text={operator.summary} locale={locale} />
        </p>
      </div>
    </div>
  )
}

const SHOWN_STORIES = 3

function ItsStories({ operator, stories, locale }: { operator: Operator; stories: Stories; locale: Locale }) {
  const t = translator(locale, "story")
  const { total } = stories
  return (
    <StoryShelf
      title={t("of_workshop", { name: operator.name })}
      stories={stories.stories.slice(0, SHOWN_STORIES)}
      locale={locale}
      more={
        total > SHOWN_STORIES
          ? { href: `/${locale}/stories?operator=${operator.handle}`, text: t("all_of_workshop", { count: total }) }
          : undefined
      }
      className="page-width mt-20"
    />
  )
}

type ItsPiecesProps = { operator: Operator; catalogue: Catalogue; locale: Locale }

function ItsPieces({ operator, catalogue, locale }: ItsPiecesProps) {
  const t = translator(locale, "operator")
  return (
    <section aria-labelledby="pieces" className="page-width mt-20">
      <h2 id="pieces" className="text-2xl">
        {t("its_pieces", { name: operator.name })}
      </h2>
      <PieceGrid pieces={catalogue.pieces.slice(0, 8)} locale={locale} className="mt-6 sm:grid-cols-3 lg:grid-cols-4" />
      {catalogue.total > 8 ? (
        <ButtonLink href={`/${locale}/pieces?operator=${operator.handle}`} variant="quiet" className="mt-10">
          {t("all_pieces", { count: catalogue.total })}
        </ButtonLink>
      ) : null}
    </section>
  )
}
