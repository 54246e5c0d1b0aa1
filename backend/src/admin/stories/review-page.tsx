import { LANGUAGES } from "@etabli/listing"
import type { StoryStep } from "@etabli/stories"
import { Button, Container, Heading, Text, Textarea } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Field } from "../pieces/field"
import { LanguageBadge } from "../pieces/language-badge"
import { Section } from "../pieces/section"
import { BackendRefusal, readBackend, sendBackend } from "../workshop/call-backend"
import { AskWithdrawal } from "./ask-withdrawal"
import { ReviewText } from "./review-text"
import { StoryBadge } from "./story-badge"
import type { StoryForm } from "./story-types"

type Review = StoryForm & { operator_id: string; operator_name: string; people: number }

/** A story as the platform reads it: its words in three languages, until when it may be shown, and what to do with it. */
export function ReviewPage({ storyId }: { storyId: string }) {
  const { t, day } = useFormats()
  const client = useQueryClient()
  const path = `/admin/story-reviews/${storyId}`
  const key = ["etabli-story-review", storyId]
  const { data, isError } = useQuery({ queryKey: key, queryFn: () => readBackend<Review>(path), retry: 1 })
  const [because, setBecause] = useState("")
  const acting = useMutation({
    mutationFn: (step: StoryStep) =>
      sendBackend<Review>("POST", path, step === "send_back" ? { step, because } : { step }),
    onSuccess: (next) => {
      client.setQueryData(key, next)
      void client.invalidateQueries({ queryKey: ["etabli-story-reviews"] })
    },
  })
  if (isError) return <Container className="px-6 py-8">{t("stories.failed")}</Container>
  if (!data) return <Container className="h-64 animate-pulse" aria-busy="true" />
  const { language = "fr" } = data.story
  const isRefused = acting.error instanceof BackendRefusal && acting.error.fields.length > 0
  const can = (step: StoryStep) => data.steps.includes(step)
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-col gap-2 px-4 py-4 md:px-6">
        <Link to="/story-reviews" className="txt-compact-small text-ui-fg-base underline underline-offset-2">
          {t("stories.review.back")}
        </Link>
        <Heading lang={language} className="break-words">
          {data.story.title[language] ?? t("stories.untitled")}
        </Heading>
        <div className="flex flex-wrap items-center gap-2">
          <StoryBadge state={data.state} />
          {LANGUAGES.map((one) => (
            <LanguageBadge key={one} language={one} state={data.languages[one]} />
          ))}
          <Text size="small">
            {data.operator_name} · {t(`stories.kind.${data.story.kind}`)} ·{" "}
            {data.shown_until ? `${t("stories.review.until")} ${day(data.shown_until)}` : t("stories.review.always")}
          </Text>
        </div>
        <Previews operatorId={data.operator_id} storyId={data.id} />
      </Container>
      <ReviewText form={data} />
      {(can("publish") || can("withdraw")) && (
        <Section id="decide" title={t("stories.review.open")}>
          {can("send_back") && (
            <Field id="because" label={t("stories.review.because")} hint={t("stories.review.because_hint")}>
              {(described) => (
                <Textarea
                  {...described}
                  rows={3}
                  maxLength={1000}
                  value={because}
                  onChange={(event) => setBecause(event.target.value)}
                />
              )}
            </Field>
          )}
          <div className="flex flex-wrap gap-2">
            {can("publish") && (
              <Button disabled={acting.isPending} onClick={() => acting.mutate("publish")}>
                {t("stories.review.publish")}
              </Button>
            )}
            {can("send_back") && (
              <Button
                variant="secondary"
                disabled={acting.isPending || because.trim() === ""}
                onClick={() => acting.mutate("send_back")}
              >
                {t("stories.review.send_back")}
              </Button>
            )}
            {can("withdraw") && <AskWithdrawal isBusy={acting.isPending} onYes={() => acting.mutate("withdraw")} />}
          </div>
        </Section>
      )}
      <div role="status">
        {acting.isSuccess && <Text className="px-6">{t("stories.review.done")}</Text>}
        {acting.isError && (
          <Text className="text-ui-fg-error px-6">
            {t(isRefused ? "stories.review.missing" : "stories.review.failed")}
          </Text>
        )}
      </div>
    </div>
  )
}

/** Opens the story as the shop would show it. */
function Previews({ operatorId, storyId }: { operatorId: string; storyId: string }) {
  const { t } = useFormats()
  const open = async (language: string) => {
    const tab = window.open("", "_blank")
    const path = `/admin/operators/${operatorId}/stories/${storyId}/preview`
    const { addresses } = await sendBackend<{ addresses: Record<string, string> }>("POST", path)
    if (tab) tab.location.href = addresses[language] ?? ""
  }
  return (
    <div role="group" aria-label={t("stories.review.preview")} className="flex flex-wrap items-center gap-2">
      <Text size="small">{t("stories.review.preview")}</Text>
      {LANGUAGES.map((language) => (
        <Button key={language} size="small" variant="secondary" onClick={() => void open(language)}>
          {t(`pieces.language.${language}`)}
        </Button>
      ))}
    </div>
  )
}
