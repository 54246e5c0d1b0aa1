import type { Language } from "@etabli/listing"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Language as LanguageIcon } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { useFormats } from "../../baskets/use-formats"
import { TranslationList } from "../../translations/translation-list"
import { UnreadTable } from "../../translations/unread-table"
import { useWorkshop } from "../../workshop/use-workshop"
import { WorkshopFrame } from "../../workshop/workshop-frame"

/** Texts that are missing in a language, or that nobody has read over: of a workshop, and for the platform of all. */
export default function TranslationsPage() {
  const { t } = useFormats()
  const { isPlatform, choose } = useWorkshop()
  const [chosen, setChosen] = useState<Language | null>(null)
  return (
    <WorkshopFrame title={t("house.translations.title")} isPlatformsToo>
      {(operator, isReadOnly) => {
        const first = operator.languages[0] === "nl" ? "fr" : "nl"
        return (
          <>
            <Container className="px-6 py-4">
              <Text className="text-ui-fg-subtle">{t("house.translations.intro")}</Text>
            </Container>
            {isPlatform && (
              <UnreadTable
                onChoose={(id, language) => {
                  choose(id)
                  setChosen(language)
                }}
              />
            )}
            <TranslationList
              key={operator.id}
              operator={operator}
              language={chosen ?? first}
              onLanguage={setChosen}
              mayCheck={isPlatform || !isReadOnly}
            />
          </>
        )
      }}
    </WorkshopFrame>
  )
}

export const config = defineRouteConfig({
  label: "house.translations.title",
  translationNs: "etabli",
  icon: LanguageIcon,
  rank: 18,
})
