import { type Language, LANGUAGES, type LanguageStates } from "@etabli/listing"
import { StatusBadge, Tabs } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { STATE_COLOURS } from "./language-badge"

type Props = { own: Language; states: LanguageStates; children: (language: Language) => ReactNode }

/** Words one language at a time, one's own first; the others with how far they are. */
export function LanguageTabs({ own, states, children }: Props) {
  const { t } = useFormats()
  const [shown, setShown] = useState<Language>(own)
  const languages = [own, ...LANGUAGES.filter((language) => language !== own)]
  return (
    <Tabs value={shown} onValueChange={(value) => setShown(value as Language)}>
      <div className="overflow-x-auto py-1">
        <Tabs.List aria-label={t("piece.languages.tablist")}>
          {languages.map((language) => (
            <Tabs.Trigger key={language} value={language}>
              <span className="flex items-center gap-2 whitespace-nowrap">
                <span className="capitalize">{t(`pieces.language.${language}`)}</span>
                {language === own ? (
                  <span className="text-ui-fg-subtle">{t("piece.languages.own")}</span>
                ) : (
                  <StatusBadge color={STATE_COLOURS[states[language]]}>
                    {t(`pieces.language_state.${states[language]}`)}
                  </StatusBadge>
                )}
              </span>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </div>
      {languages.map((language) => (
        <Tabs.Content key={language} value={language} className="pt-4">
          {children(language)}
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
