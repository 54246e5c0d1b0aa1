import { type Language, LANGUAGES, type StoryDraft, textsOfStory } from "@etabli/listing"

type Texts = { fr?: string | undefined; nl?: string | undefined; en?: string | undefined }
type ByLanguage = Partial<Record<Language, Record<string, string>>>

/** What Medusa keeps of a story's texts: for each other language, words by the path of their text. */
export function translationsOf(story: StoryDraft, own: Language): ByLanguage {
  const texts = Object.entries(textsOfStory(story))
  return Object.fromEntries(
    LANGUAGES.filter((language) => language !== own).map((language) => [
      language,
      Object.fromEntries(texts.flatMap(([path, text]) => (text[language] ? [[path, text[language]]] : []))),
    ]),
  )
}

/** A story with its own language alone. */
export function inOwnLanguage(story: StoryDraft, own: Language): StoryDraft {
  return mapTexts(story, (text) => (text[own] ? { [own]: text[own] } : {}))
}

/** The same with the words of the other languages put back in their places. */
export function withTranslations(story: StoryDraft, translations: ByLanguage | null): StoryDraft {
  return mapTexts(story, (text, path) => {
    const others = Object.entries(translations ?? {}).flatMap(([language, words]) =>
      words?.[path] ? [[language, words[path]]] : [],
    )
    return { ...text, ...(Object.fromEntries(others) as Texts) }
  })
}

/** The story with each text as `change` makes it; paths are those of `textsOfStory`. */
function mapTexts(story: StoryDraft, change: (text: Texts, path: string) => Texts): StoryDraft {
  return {
    ...story,
    title: change(story.title, "title"),
    summary: change(story.summary, "summary"),
    pictures: story.pictures.map(({ caption, ...picture }, index) => ({
      ...picture,
      alt: change(picture.alt, `pictures.${String(index)}.alt`),
      ...(caption && { caption: change(caption, `pictures.${String(index)}.caption`) }),
    })),
    blocks: story.blocks.map((block, index) => {
      const at = `blocks.${String(index)}`
      switch (block.type) {
        case "heading":
        case "paragraph":
          return { ...block, text: change(block.text, `${at}.text`) }
        case "quote":
          return {
            ...block,
            text: change(block.text, `${at}.text`),
            ...(block.role && { role: change(block.role, `${at}.role`) }),
          }
        case "figure":
          return {
            ...block,
            value: change(block.value, `${at}.value`),
            label: change(block.label, `${at}.label`),
          }
        case "picture":
          return block
      }
    }),
  }
}
