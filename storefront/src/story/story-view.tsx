import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard, Story } from "@etabli/store-api"
import { PieceGrid } from "@/catalogue/piece-grid"
import { MakerBand } from "@/piece/maker-band"
import { PrintedCode } from "@/qr/printed-code"
import { AboutStory } from "./about-story"
import { NextStory } from "./next-story"
import { StoryBody } from "./story-body"
import { StoryGrid } from "./story-grid"
import { StoryHead } from "./story-head"
import { foreignBody, storyParts } from "./story-parts"

type StoryViewProps = { story: Story; operators: OperatorCard[]; locale: Locale }

export function StoryView({ story, operators, locale }: StoryViewProps) {
  const t = translator(locale, "story")
  const maker = operators.find(({ handle }) => handle === story.maker.handle)
  const foreign = foreignBody(story, locale)
  return (
    <article className="story">
      <StoryHead story={story} locale={locale} mark={foreign === null} />
      <div className="page-width">
        <div className="mx-auto max-w-text">
          {foreign ? (
            <p className="mt-10 text-sm text-soft">({translator(locale, "common")(`written_in.${foreign}`)})</p>
          ) : null}
          <StoryBody parts={storyParts(story)} tintName={story.maker.tint} locale={locale} mark={foreign === null} />
          <AboutStory story={story} locale={locale} />
        </div>
        <PrintedCode id={story.id} title={story.title.text} words={t("print.scan")} />
        <div className="mt-20 flex flex-col gap-20 print:hidden">
          {story.pieces.length > 0 ? (
            <section aria-labelledby="story-pieces">
              <h2 id="story-pieces" className="text-2xl">
                {t("pieces")}
              </h2>
              <p className="mt-1 text-soft">{t("pieces_note")}</p>
              <PieceGrid pieces={story.pieces} locale={locale} className="mt-6 sm:grid-cols-3 lg:grid-cols-4" />
            </section>
          ) : null}
          {maker ? <MakerBand maker={maker} locale={locale} /> : null}
          {story.next ? <NextStory story={story.next} locale={locale} /> : null}
          <Others story={story} locale={locale} />
        </div>
      </div>
    </article>
  )
}

/** Other stories, but for the one that is already offered as the next. */
function Others({ story, locale }: { story: Story; locale: Locale }) {
  const others = story.others.filter(({ handle }) => handle !== story.next?.handle)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="other-stories">
      <h2 id="other-stories" className="text-2xl">
        {translator(locale, "story")("others")}
      </h2>
      <StoryGrid stories={others} locale={locale} className="mt-6" />
    </section>
  )
}
