import { type Language, LANGUAGES, type LanguageState, type LanguageStates } from "@etabli/listing"
import { StatusBadge } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

export const STATE_COLOURS = { missing: "grey", draft: "orange", checked: "green" } as const

/** How far all of them are, those together that are equally far. */
export function LanguageBadges({ states }: { states: LanguageStates }) {
  const { t } = useFormats()
  const found = [...new Set(LANGUAGES.map((language) => states[language]))]
  return (
    <div className="flex flex-wrap gap-1">
      {found.map((state) => (
        <StatusBadge key={state} color={STATE_COLOURS[state]}>
          <span className="whitespace-nowrap">
            {t(`pieces.language_state.${state}`)} ·{" "}
            {LANGUAGES.filter((language) => states[language] === state)
              .map((language) => language.toUpperCase())
              .join(" ")}
          </span>
        </StatusBadge>
      ))}
    </div>
  )
}

/** How far a language is: in words, not by colour alone. */
export function LanguageBadge({ language, state }: { language: Language; state: LanguageState }) {
  const { t } = useFormats()
  return (
    <StatusBadge color={STATE_COLOURS[state]}>
      <span className="whitespace-nowrap">
        {language.toUpperCase()} {t(`pieces.language_state.${state}`)}
      </span>
    </StatusBadge>
  )
}
