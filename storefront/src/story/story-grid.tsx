import type { Locale } from "@etabli/i18n"
import type { StoryCard as StoryCardData } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { StoryCard } from "./story-card"

type StoryGridProps = { stories: StoryCardData[]; locale: Locale; level?: "h2" | "h3"; className?: string }

export function StoryGrid({ stories, locale, level = "h3", className }: StoryGridProps) {
  return (
    <ul className={classNames("grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3", className)}>
      {stories.map((story) => (
        <li key={story.handle}>
          <StoryCard story={story} locale={locale} level={level} />
        </li>
      ))}
    </ul>
  )
}
