import type { Language, LanguageState } from "@etabli/listing"
import { StatusBadge } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

export const STATE_COLOURS = { missing: "grey", draft: "orange", checked: "green" } as const

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
