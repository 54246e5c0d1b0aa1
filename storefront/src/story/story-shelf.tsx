import type { Locale } from "@etabli/i18n"
import type { StoryCard as StoryCardData } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { StoryCard } from "./story-card"
import { StoryGrid } from "./story-grid"

type StoryShelfProps = {
  title: string
  stories: StoryCardData[]
  locale: Locale
  /** Where there are more than stand here. */
  more?: { href: string; text: string } | undefined
  className?: string
}

/** The stories of a piece or a workshop, on its page; nothing where it has none. */
export function StoryShelf({ title, stories, locale, more, className }: StoryShelfProps) {
  if (stories.length === 0) return null
  const [only] = stories
  return (
    <section aria-labelledby="stories" className={className}>
      <h2 id="stories" className="text-2xl">
        {title}
      </h2>
      {only && stories.length === 1 ? (
        <div className="mt-6">
          <StoryCard story={only} locale={locale} wide />
        </div>
      ) : (
        <StoryGrid stories={stories} locale={locale} className="mt-6" />
      )}
      {more ? (
        <ButtonLink href={more.href} variant="quiet" className="mt-8">
          {more.text}
        </ButtonLink>
      ) : null}
    </section>
  )
}
