import { LANGUAGES } from "@etabli/listing"
import { STORY_KINDS, type StoryKind } from "@etabli/stories"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "../pieces/field"
import { ReadOver } from "../pieces/read-over"
import { Section } from "../pieces/section"
import { useStory } from "./story-context"
import type { Language } from "./story-types"
import { TextsField } from "./texts-field"

/** What the story tells of, its title and the sentence that cards show. */
export function AboutSection() {
  const { t } = useFormats()
  const { typed, change, isFixed, isReadOnly } = useStory()
  const isClosed = isFixed || isReadOnly
  return (
    <Section id="about" title={t("stories.section.about")}>
      <div className="grid gap-3 md:grid-cols-2">
        <Choice
          id="story-kind"
          label={t("stories.field.kind")}
          hint={t(`stories.kind_hint.${typed.kind}`)}
          value={typed.kind}
          disabled={isClosed}
          options={STORY_KINDS.map((value) => ({ value, label: t(`stories.kind.${value}`) }))}
          onChange={(kind) => change({ kind: kind as StoryKind })}
        />
        <Choice
          id="story-language"
          label={t("pieces.create.language")}
          value={typed.language}
          disabled={isClosed}
          options={LANGUAGES.map((value) => ({ value, label: t(`pieces.language.${value}`) }))}
          onChange={(language) => change({ language: language as Language })}
        />
      </div>
      <TextsField
        path="title"
        label={t("stories.field.title")}
        texts={typed.title}
        most={120}
        onChange={(title) => change({ title })}
      />
      <TextsField
        path="summary"
        label={t("stories.field.summary")}
        hint={t("stories.field.summary_hint")}
        texts={typed.summary}
        most={320}
        lines={3}
        onChange={(summary) => change({ summary })}
      />
      <ReadOvers />
    </Section>
  )
}

/** A translation that has been read over is told so by a person. */
function ReadOvers() {
  const { form, typed, change, shown, isReadOnly } = useStory()
  const others = shown.filter((one) => one !== typed.language && form.languages[one] !== "missing")
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2">
      {others.map((language) => (
        <ReadOver key={language} {...{ language, isReadOnly, read: typed.read }} onRead={(read) => change({ read })} />
      ))}
    </div>
  )
}
