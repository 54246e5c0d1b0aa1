import { type Locale, translator } from "@etabli/i18n"
import type { StoryCard as StoryCardData } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { tint } from "@/ui/tint"
import { StoryPicture } from "./story-picture"

type StoryCardProps = {
  story: StoryCardData
  locale: Locale
  level?: "h2" | "h3"
  first?: boolean
  /** Beside one another from the width of a tablet on: the story a list opens with. */
  wide?: boolean
}

const SIZES = "(min-width: 75rem) 370px, (min-width: 40rem) 46vw, 94vw"
const WIDE_SIZES = "(min-width: 75rem) 700px, (min-width: 48rem) 58vw, 94vw"

/** The whole card is one link: its title. */
export function StoryCard({ story, locale, level: Heading = "h3", first = false, wide = false }: StoryCardProps) {
  return (
    <article
      className={classNames(
        "group relative flex h-full flex-col",
        wide && "md:grid md:grid-cols-[1.6fr_1fr] md:items-center md:gap-10",
      )}
    >
      <div className="overflow-hidden rounded border border-line bg-sunk">
        {story.picture ? (
          <StoryPicture
            picture={story.picture}
            sizes={wide ? WIDE_SIZES : SIZES}
            first={first}
            decorative
            className="aspect-3/2 object-cover"
          />
        ) : null}
      </div>
      <div className="flex grow flex-col">
        <KindLine story={story} locale={locale} className="mt-4" />
        <Heading className={classNames("mt-1 leading-snug", wide ? "text-2xl" : "text-lg sm:text-xl")}>
          <Link
            href={`/${locale}/stories/${story.handle}`}
            className="no-underline after:absolute after:inset-0 group-hover:underline group-hover:decoration-wood"
          >
            <LocalisedText text={story.title} locale={locale} />
          </Link>
        </Heading>
        <p className={classNames("mt-2 text-soft", wide && "text-lg")}>
          <LocalisedText text={story.summary} locale={locale} mark={false} />
        </p>
        <p className="mt-auto pt-3 text-sm text-soft">
          {translator(locale, "story")("reading", { count: story.reading_minutes })}
        </p>
      </div>
    </article>
  )
}

type KindLineProps = { story: Pick<StoryCardData, "kind" | "maker">; locale: Locale; className?: string }

/** What it is about and where it comes from. */
export function KindLine({ story: { kind, maker }, locale, className }: KindLineProps) {
  return (
    <p className={classNames("flex flex-wrap items-center gap-x-2 text-sm", className)}>
      <span className={classNames("size-2.5 shrink-0 rounded-full", tint(maker.tint).dot)} aria-hidden="true" />
      <span className="font-semibold">{translator(locale, "story")(`kind.${kind}`)}</span>
      <span className="text-soft">
        {maker.name}, {maker.city}
      </span>
    </p>
  )
}
