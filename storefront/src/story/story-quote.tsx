import type { Locale } from "@etabli/i18n"
import type { StoryBlock } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { LocalisedText } from "@/ui/localised-text"
import { tint } from "@/ui/tint"

type QuoteProps = {
  quote: Extract<StoryBlock, { type: "quote" }>
  tintName: string
  locale: Locale
  mark: boolean
}

/** What somebody said, under the name they chose or under none. */
export function StoryQuote({ quote, tintName, locale, mark }: QuoteProps) {
  const { name, role } = quote
  return (
    <figure className={classNames("story-quote border-l-4 pl-5 sm:pl-7", tint(tintName).border)}>
      <blockquote className="font-display text-2xl font-medium text-balance">
        <LocalisedText text={quote.text} locale={locale} mark={mark} />
      </blockquote>
      {name !== null || role ? (
        <figcaption className="mt-3 text-base text-soft">
          {name !== null ? <span className="font-semibold text-ink">{name}</span> : null}
          {name !== null && role ? ", " : null}
          {role ? <LocalisedText text={role} locale={locale} mark={false} /> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
