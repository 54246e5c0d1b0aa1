import { LANGUAGES } from "@etabli/listing"
import { readingMinutes } from "@etabli/stories"
import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { LanguageBadge } from "../pieces/language-badge"
import { PreviewMenu } from "../pieces/preview-menu"
import { StoryBadge } from "./story-badge"
import { useStory } from "./story-context"
import type { Language } from "./story-types"

type Props = { isChanged: boolean; others: readonly Language[]; setOthers: (languages: Language[]) => void }

/** Title, state and languages of the story, how long it reads, and the ways on from here. */
export function StoryHead({ isChanged, others, setOthers }: Props) {
  const { t, day } = useFormats()
  const { operatorId, form, typed } = useStory()
  const { language } = typed
  const words = [
    typed.title,
    typed.summary,
    ...typed.blocks.flatMap(({ block }) => ("text" in block ? [block.text] : [])),
  ]
  const minutes = readingMinutes(words.flatMap((text) => text[language] ?? []))
  return (
    <Container className="flex flex-col gap-3 px-4 py-4 md:px-6">
      <Link to="/stories" className="txt-compact-small text-ui-fg-base underline underline-offset-2">
        {t("stories.back")}
      </Link>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <Heading className="break-words" lang={language}>
            {typed.title[language] || t("stories.untitled")}
          </Heading>
          <div className="mt-2 flex flex-wrap items-center gap-2">
            <StoryBadge state={form.state} isSentBack={form.sent_back_because !== null} />
            {LANGUAGES.map((one) => (
              <LanguageBadge key={one} language={one} state={form.languages[one]} />
            ))}
            {isChanged && <StatusBadge color="blue">{t("piece.unsaved")}</StatusBadge>}
            <Text size="small" className="text-ui-fg-subtle">
              {t("stories.reading", { count: minutes })}
            </Text>
          </div>
          {form.state === "published" && (
            <Text size="small" className="mt-2">
              <a
                href={form.shop_url}
                target="_blank"
                rel="noreferrer"
                className="text-ui-fg-base underline underline-offset-2"
              >
                {t("stories.in_shop")}
              </a>
              {form.shown_until && ` ${t("stories.shown_until", { day: day(form.shown_until) })}`}
            </Text>
          )}
        </div>
        <PreviewMenu
          path={`/admin/operators/${operatorId}/stories/${form.id}/preview`}
          hint={t("stories.preview_hint")}
          failed={t("stories.preview_failed")}
        />
      </div>
      <SideBySide {...{ others, setOthers }} />
    </Container>
  )
}

function SideBySide({ others, setOthers }: Pick<Props, "others" | "setOthers">) {
  const { t } = useFormats()
  const { typed } = useStory()
  const possible = LANGUAGES.filter((one) => one !== typed.language)
  return (
    <div role="group" aria-label={t("stories.side_by_side")} className="flex flex-wrap items-center gap-2">
      <Text size="small">{t("stories.side_by_side")}</Text>
      {possible.map((one) => {
        const isShown = others.includes(one)
        return (
          <Button
            key={one}
            type="button"
            size="small"
            variant={isShown ? "primary" : "secondary"}
            aria-pressed={isShown}
            onClick={() => setOthers(isShown ? others.filter((other) => other !== one) : [...others, one])}
          >
            {t(`pieces.language.${one}`)}
          </Button>
        )
      })}
    </div>
  )
}
