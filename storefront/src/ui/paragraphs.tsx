import { type Locale, translator } from "@etabli/i18n"
import type { Text } from "@etabli/store-api"
import { classNames } from "./class-names"
import { withFrenchSpaces } from "./french-spaces"

type ParagraphsProps = { text: Text; locale: Locale; className?: string }

/** A longer text: each line of it is a paragraph; where the translation is missing, its language is said once. */
export function Paragraphs({ text, locale, className }: ParagraphsProps) {
  const isForeign = text.lang !== locale
  return (
    <div className={classNames("flex max-w-text flex-col gap-4", className)}>
      {withFrenchSpaces(text)
        .split(/\n+/)
        .map((paragraph) => (
          <p key={paragraph} lang={isForeign ? text.lang : undefined}>
            {paragraph}
          </p>
        ))}
      {isForeign ? (
        <p className="text-xs text-soft">({translator(locale, "common")(`written_in.${text.lang}`)})</p>
      ) : null}
    </div>
  )
}
