import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Story } from "@etabli/store-api"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { classNames } from "@/ui/class-names"
import { LocalisedText } from "@/ui/localised-text"
import { tint } from "@/ui/tint"
import { KindLine } from "./story-card"
import { coverCaption } from "./story-parts"
import { StoryPicture } from "./story-picture"

type HeadProps = { story: Story; locale: Locale; mark: boolean }

/** Title, sentence and picture on the workshop's own colour. */
export function StoryHead({ story, locale, mark }: HeadProps) {
  const t = translator(locale, "story")
  const common = translator(locale, "common")
  const { date } = formatter(regionOf(locale))
  return (
    <header className={classNames("story-head", tint(story.maker.tint).band)}>
      <div className="page-width">
        <Breadcrumbs
          label={common("nav.breadcrumbs")}
          items={[
            { href: `/${locale}/stories`, text: common("nav.stories") },
            { text: story.title.text, lang: story.title.lang },
          ]}
        />
        <div className="mx-auto max-w-text pt-4 sm:pt-8">
          <KindLine story={story} locale={locale} />
          <h1 className="mt-3 text-3xl">
            <LocalisedText text={story.title} locale={locale} />
          </h1>
          <p className="mt-4 text-lg">
            <LocalisedText text={story.summary} locale={locale} mark={mark} />
          </p>
          <p className="mt-4 text-sm text-soft">
            {t("published", { date: date(story.published_at) })} · {t("reading", { count: story.reading_minutes })}
          </p>
        </div>
        <Cover story={story} locale={locale} mark={mark} />
      </div>
    </header>
  )
}

/** Half on the colour, half on the paper below. */
function Cover({ story, locale, mark }: HeadProps) {
  const caption = coverCaption(story)
  if (!story.picture) return null
  return (
    <figure className="story-cover mx-auto mt-8 max-w-4xl sm:mt-10">
      <div className="overflow-hidden rounded-lg border border-line bg-paper shadow-raised">
        <StoryPicture picture={story.picture} sizes="(min-width: 60rem) 896px, 94vw" first />
      </div>
      {caption ? (
        <figcaption className="mx-auto mt-3 max-w-text text-sm text-soft">
          <LocalisedText text={caption} locale={locale} mark={mark} />
        </figcaption>
      ) : null}
    </figure>
  )
}
