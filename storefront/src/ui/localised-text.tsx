import { type Locale, translator } from "@etabli/i18n"
import type { Text } from "@etabli/store-api"
import { withFrenchSpaces } from "./french-spaces"

type LocalisedTextProps = { text: Text; locale: Locale; mark?: boolean }

/** Text of a piece or operator. Where the translation is missing it keeps its own language and says which one. */
export function LocalisedText({ text, locale, mark = true }: LocalisedTextProps) {
  if (text.lang === locale) return <>{withFrenchSpaces(text)}</>
  return (
    <>
      <span lang={text.lang}>{withFrenchSpaces(text)}</span>
      {mark ? (
        <span className="ml-1.5 inline-block rounded-sm border border-line px-1 align-middle text-xs font-normal text-soft">
          {translator(locale, "common")(`written_in.${text.lang}`)}
        </span>
      ) : null}
    </>
  )
}
