import { isLocale } from "@etabli/i18n"
import { LANGUAGES } from "@etabli/listing"
import { STORY_KINDS } from "@etabli/stories"
import { Button, Heading, Input, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Choice, Field } from "../pieces/field"
import { NewModal } from "../pieces/new-modal"
import { sendBackend } from "../workshop/call-backend"

type Props = { operatorId: string; languages: readonly string[] }

/** A title, a language and what it tells of: then the story has its page. */
export function NewStory(props: Props) {
  const { t } = useFormats()
  return (
    <NewModal button={t("stories.new")} title={t("stories.new")}>
      <NewStoryForm {...props} />
    </NewModal>
  )
}

function NewStoryForm({ operatorId, languages }: Props) {
  const { t } = useFormats()
  const navigate = useNavigate()
  const [story, setStory] = useState({ title: "", language: languages.find(isLocale) ?? "fr", kind: "gesture" })
  const making = useMutation({
    mutationFn: () => sendBackend<{ id: string }>("POST", `/admin/operators/${operatorId}/stories`, story),
    onSuccess: ({ id }) => void navigate(`/stories/${id}`),
  })
  return (
    <form
      className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-6 py-10"
      onSubmit={(event) => {
        event.preventDefault()
        if (story.title.trim()) making.mutate()
      }}
    >
      <Heading>{t("stories.new")}</Heading>
      <Choice
        id="new-kind"
        label={t("stories.field.kind")}
        hint={t(`stories.kind_hint.${story.kind}`)}
        value={story.kind}
        options={STORY_KINDS.map((value) => ({ value, label: t(`stories.kind.${value}`) }))}
        onChange={(kind) => setStory({ ...story, kind })}
      />
      <Field id="new-title" label={t("stories.create.title")} hint={t("stories.create.hint")}>
        {(described) => (
          <Input
            {...described}
            aria-required
            maxLength={120}
            autoComplete="off"
            lang={story.language}
            value={story.title}
            onChange={(event) => setStory({ ...story, title: event.target.value })}
          />
        )}
      </Field>
      <Choice
        id="new-language"
        label={t("pieces.create.language")}
        value={story.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`pieces.language.${value}`) }))}
        onChange={(language) => setStory({ ...story, language: isLocale(language) ? language : "fr" })}
      />
      <div role="status">
        {making.isError && <Text className="text-ui-fg-error">{t("stories.create.failed")}</Text>}
      </div>
      <div>
        <Button type="submit" size="large" isLoading={making.isPending} disabled={!story.title.trim()}>
          {t("pieces.create.go")}
        </Button>
      </div>
    </form>
  )
}
