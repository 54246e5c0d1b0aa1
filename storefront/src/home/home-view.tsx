import { type Locale, translator } from "@etabli/i18n"
import type { Catalogue, Category, OperatorCard, PieceCard, StoryCard } from "@etabli/store-api"
import { PieceGrid } from "@/catalogue/piece-grid"
import { ButtonLink } from "@/ui/button"
import { BorderSteps } from "./border-steps"
import { HomeHero } from "./home-hero"
import { HomeStory } from "./home-story"
import { HomeWorkshops } from "./home-workshops"
import { RoubaixBand } from "./roubaix-band"
import { Shelves } from "./shelves"

type HomeViewProps = {
  locale: Locale
  ready: Catalogue
  /** What the platform shows first, all of it for sale. */
  featured: PieceCard[]
  operators: OperatorCard[]
  shelves: Category[]
  story: StoryCard | null
}

const SHOWN = 8

export function HomeView({ locale, ready, featured, operators, shelves, story }: HomeViewProps) {
  const t = translator(locale, "home")
  const first = new Set(featured.map(({ handle }) => handle))
  const inTurn = ready.pieces.filter(
    ({ handle, availability }) => availability.state === "in_stock" && !first.has(handle),
  )
  const pieces = [...featured, ...inTurn].slice(0, SHOWN)
  return (
    <>
      <HomeHero locale={locale} />
      <div className="page-width flex flex-col gap-20 pt-16 sm:gap-28 sm:pt-24">
        <section aria-labelledby="ready">
          <div className="flex flex-wrap items-end justify-between gap-4">
            <div>
              <h2 id="ready" className="text-2xl">
                {t("ready.title")}
              </h2>
              <p className="mt-1 text-soft">{t("ready.body")}</p>
            </div>
            <ButtonLink href={`/${locale}/pieces?kind=ready`} variant="quiet">
              {t("ready.all")}
            </ButtonLink>
          </div>
          <PieceGrid pieces={pieces} locale={locale} className="mt-8 sm:grid-cols-3 lg:grid-cols-4" />
        </section>
        <Shelves locale={locale} shelves={shelves} />
        <HomeWorkshops locale={locale} operators={operators} />
        {story ? <HomeStory locale={locale} story={story} /> : null}
        <BorderSteps locale={locale} />
        <RoubaixBand locale={locale} />
      </div>
    </>
  )
}
