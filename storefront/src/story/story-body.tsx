import type { Locale } from "@etabli/i18n"
import { classNames } from "@/ui/class-names"
import { withFrenchSpaces } from "@/ui/french-spaces"
import { LocalisedText } from "@/ui/localised-text"
import { tint } from "@/ui/tint"
import { StoryFigures } from "./story-figures"
import type { StoryPart } from "./story-parts"
import { StoryPicture } from "./story-picture"
import { StoryQuote } from "./story-quote"

type BodyProps = { parts: StoryPart[]; tintName: string; locale: Locale; mark: boolean }

/** The text in one column of some sixty letters; pictures, quotes and figures stand out of it. */
export function StoryBody({ parts, tintName, locale, mark }: BodyProps) {
  return (
    <div className="story-body">
      {parts.map((part, index) => (
        <Part key={`${part.type}-${String(index)}`} part={part} tintName={tintName} locale={locale} mark={mark} />
      ))}
    </div>
  )
}

function Part({ part, tintName, locale, mark }: Omit<BodyProps, "parts"> & { part: StoryPart }) {
  switch (part.type) {
    case "heading":
      return (
        <h2>
          <LocalisedText text={part.text} locale={locale} mark={mark} />
        </h2>
      )
    case "paragraph":
      return (
        <>
          {withFrenchSpaces(part.text)
            .split(/\n+/)
            .map((paragraph) => (
              <p key={paragraph} lang={part.text.lang === locale ? undefined : part.text.lang}>
                {paragraph}
              </p>
            ))}
        </>
      )
    case "quote":
      return <StoryQuote quote={part} tintName={tintName} locale={locale} mark={mark} />
    case "figures":
      return <StoryFigures figures={part.figures} tintName={tintName} locale={locale} mark={mark} />
    case "picture":
      return (
        <figure className="story-wide">
          <div className={classNames("overflow-hidden rounded-lg border", tint(tintName).border)}>
            <StoryPicture picture={part.picture} sizes="(min-width: 64rem) 760px, 94vw" />
          </div>
          {part.caption ? (
            <figcaption className="mt-2 text-sm text-soft">
              <LocalisedText text={part.caption} locale={locale} mark={mark} />
            </figcaption>
          ) : null}
        </figure>
      )
  }
}
