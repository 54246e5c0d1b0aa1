import { type Locale, translator } from "@etabli/i18n"
import type { StoryCard as StoryCardData } from "@etabli/store-api"
import { StoryCard } from "./story-card"

export function NextStory({ story, locale }: { story: StoryCardData; locale: Locale }) {
  return (
    <section aria-labelledby="next-story" className="border-t border-line pt-10">
      <h2 id="next-story" className="mb-6 text-2xl">
        {translator(locale, "story")("next")}
      </h2>
      <StoryCard story={story} locale={locale} wide />
    </section>
  )
}
