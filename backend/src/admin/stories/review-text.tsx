import { type Language, LANGUAGES, textsOfStory } from "@etabli/listing"
import { wordingHints } from "@etabli/stories"
import { Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import { Section } from "../pieces/section"
import type { StoryForm } from "./story-types"

/** Every word of a story, language beside language, with the words to look at once more. */
export function ReviewText({ form }: { form: StoryForm }) {
  const { t } = useFormats()
  const own = form.story.language ?? "fr"
  const languages = [own, ...LANGUAGES.filter((one) => one !== own)]
  return (
    <>
      <Section id="pictures" title={t("stories.section.pictures")}>
        <ul className="flex flex-wrap gap-4">
          {form.pictures.map(({ picture_id, url }, index) => (
            <li key={picture_id} className="max-w-72">
              <img src={url} alt={form.story.pictures[index]?.alt[own] ?? ""} className="rounded-md" />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="words" title={t("stories.section.story")}>
        <div className="grid gap-6 lg:grid-cols-3">
          {languages.map((language) => (
            <OneLanguage key={language} form={form} language={language} />
          ))}
        </div>
      </Section>
    </>
  )
}

function OneLanguage({ form, language }: { form: StoryForm; language: Language }) {
  const { t } = useFormats()
  const texts = Object.entries(textsOfStory(form.story)).flatMap(([path, text]) =>
    text[language] ? [{ path, text: text[language] }] : [],
  )
  return (
    <div>
      <Text weight="plus" className="mb-2 capitalize">
        {t(`pieces.language.${language}`)}
      </Text>
      {texts.length === 0 && <Text className="text-ui-fg-subtle">{t("stories.review.no_text")}</Text>}
      <div className="flex flex-col gap-2">
        {texts.map(({ path, text }) => (
          <div key={path}>
            <Text lang={language} size="small" weight={path === "title" ? "plus" : "regular"} className="break-words">
              {text}
            </Text>
            {wordingHints(text, language).map(({ word, topic, at }) => (
              <Text key={at} size="xsmall" className="bg-ui-bg-subtle rounded px-2 py-1">
                {t("stories.hint.word", { word })} {t(`stories.hint.${topic}`)}
              </Text>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
