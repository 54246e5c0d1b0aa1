import { type Locale, translator } from "@etabli/i18n"
import type { StoryCard as StoryCardData } from "@etabli/store-api"
import { StoryCard } from "@/story/story-card"
import { ButtonLink } from "@/ui/button"

/** The newest story. */
export function HomeStory({ locale, story }: { locale: Locale; story: StoryCardData }) {
  const t = translator(locale, "story")
  return (
    <section aria-labelledby="story">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-text">
          <h2 id="story" className="text-2xl">
            {t("home.title")}
          </h2>
          <p className="mt-1 text-soft">{t("home.body")}</p>
        </div>
        <ButtonLink href={`/${locale}/stories`} variant="quiet">
          {t("home.all")}
        </ButtonLink>
      </div>
      <div className="mt-8">
        <StoryCard story={story} locale={locale} wide />
      </div>
    </section>
  )
}
