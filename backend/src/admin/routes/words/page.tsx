import { WORD_KINDS } from "@etabli/listing"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TagSolid } from "@medusajs/icons"
import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useFormats } from "../../baskets/use-formats"
import { WordList } from "../../words/word-list"

/** What pieces are sorted and described by, kind by kind: the platform's words. */
export default function WordsPage() {
  const { t } = useFormats()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("house.words.title")}</Heading>
        <Text className="text-ui-fg-subtle max-w-3xl">{t("house.words.intro")}</Text>
      </div>
      <Tabs defaultValue={WORD_KINDS[0]}>
        <div className="overflow-x-auto px-6 py-3">
          <Tabs.List aria-label={t("house.words.kinds")}>
            {WORD_KINDS.map((kind) => (
              <Tabs.Trigger key={kind} value={kind}>
                {t(`house.words.kind.${kind}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        {WORD_KINDS.map((kind) => (
          // All stay in the page: what is typed in one list waits while another is looked at.
          <Tabs.Content key={kind} value={kind} forceMount className="border-t data-[state=inactive]:hidden">
            <WordList kind={kind} />
          </Tabs.Content>
        ))}
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "house.words.title",
  translationNs: "etabli",
  icon: TagSolid,
  rank: 7,
})
