import { LANGUAGES } from "@etabli/listing"
import { STORY_KINDS, type StoryKind } from "@etabli/stories"
import { Checkbox, Label } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "../pieces/field"
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
      <ReadOver />
    </Section>
  )
}

/** A person says that a translation has been read over. */
function ReadOver() {
  const { t } = useFormats()
  const { form, typed, change, shown, isReadOnly } = useStory()
  const others = shown.filter((one) => one !== typed.language && form.languages[one] !== "missing")
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2">
      {others.map((language) => {
        const isChecked = typed.read.includes(language)
        return (
          <div key={language} className="flex items-center gap-2">
            <Checkbox
              id={`read-${language}`}
              checked={isChecked}
              disabled={isReadOnly}
              onCheckedChange={() =>
                change({ read: isChecked ? typed.read.filter((one) => one !== language) : [...typed.read, language] })
              }
            />
            <Label htmlFor={`read-${language}`} size="small">
              {t("stories.read_over", { language: t(`pieces.language.${language}`) })}
            </Label>
          </div>
        )
      })}
    </div>
  )
}
