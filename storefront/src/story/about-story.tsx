import { type Locale, translator } from "@etabli/i18n"
import type { Story } from "@etabli/store-api"

/** How what stands above came about: chosen names and drawings are said, not left to be guessed. */
export function AboutStory({ story, locale }: { story: Story; locale: Locale }) {
  const t = translator(locale, "story")
  const hasPeople = story.kind === "person" || story.blocks.some(({ type }) => type === "quote")
  return (
    <aside className="mt-16 border-t border-line pt-5 text-sm text-soft">
      <h2 className="text-base text-ink">{t("about.title")}</h2>
      {hasPeople ? <p className="mt-1">{t("about.people")}</p> : null}
      <p className="mt-1">{t("about.drawings")}</p>
    </aside>
  )
}
