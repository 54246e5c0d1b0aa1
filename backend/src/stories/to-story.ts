import type { StoryBlockFile } from "@etabli/listing"
import type { Locale, Story, StoryBlock, StoryCard, StoryPicture } from "@etabli/store-api"
import { pickText, type Texts } from "../catalogue/texts"
import { pictureAddress } from "./picture-address"
import type { KeptPicture, StoryRow } from "./story-row"
import { shownNameOf, toStoryDraft } from "./to-story-draft"

/** How a picture's path is written: as it is for everybody, with a key in a preview. */
export type AddressOf = (pictureId: string, width: number) => string

type Voice = { locale: Locale; row: StoryRow; addressOf: AddressOf }
type Drawn = { alt: Texts; picture_id: string }

/** What a list shows of a story. */
export function toStoryCard(row: StoryRow, locale: Locale, addressOf: AddressOf = pictureAddress): StoryCard {
  const voice = { locale, row, addressOf }
  const story = toStoryDraft(row)
  return {
    handle: row.handle,
    kind: row.kind,
    title: pickText(story.title, locale, row.language),
    summary: pickText(story.summary, locale, row.language),
    maker: { handle: row.operator, name: row.operator_name, city: row.city, country: row.country, tint: row.tint },
    picture: toPicture(voice, drawnAt(row, 0)),
    reading_minutes: row.reading_minutes,
    published_at: (row.published_at ?? row.updated_at).toISOString(),
  }
}

/** A story as its page reads it, but for what stands beside it. */
export function toStory(
  row: StoryRow,
  locale: Locale,
  addressOf: AddressOf = pictureAddress,
): Omit<Story, "pieces" | "others" | "next"> {
  const voice = { locale, row, addressOf }
  return {
    ...toStoryCard(row, locale, addressOf),
    id: row.id,
    blocks: toStoryDraft(row).blocks.flatMap((block) => toBlock(voice, block) ?? []),
    updated_at: row.updated_at.toISOString(),
  }
}

/** Null for what says nothing: a part begun in a draft that is only previewed. */
function toBlock(voice: Voice, block: StoryBlockFile): StoryBlock | null {
  const { locale, row } = voice
  const text = (texts: Texts) => pickText(texts, locale, row.language)
  switch (block.type) {
    case "heading":
    case "paragraph":
      return said(text(block.text)) && { type: block.type, text: text(block.text) }
    case "quote": {
      const role = block.role ? text(block.role) : null
      const name = shownNameOf(row, block.person)
      return said(text(block.text)) && { type: "quote", text: text(block.text), name, role: said(role) }
    }
    case "figure":
      return said(text(block.value)) && { type: "figure", value: text(block.value), label: text(block.label) }
    case "picture": {
      const index = row.pictures.findIndex(({ name }) => name === block.name)
      const picture = toPicture(voice, drawnAt(row, index))
      const caption = toStoryDraft(row).pictures[index]?.caption
      return picture && { type: "picture", picture, caption: caption ? said(text(caption)) : null }
    }
  }
}

function said<T extends { text: string }>(text: T | null): T | null {
  return text && text.text !== "" ? text : null
}

function drawnAt(row: StoryRow, index: number): Drawn | null {
  const picture = row.pictures[index]
  const alt = toStoryDraft(row).pictures[index]?.alt
  return picture && alt ? { alt, picture_id: picture.picture_id } : null
}

function toPicture({ locale, row, addressOf }: Voice, drawn: Drawn | null): StoryPicture | null {
  const kept = row.kept.find(({ id }) => id === drawn?.picture_id)
  if (!drawn || !kept) return null
  const sizes = sizesOf(kept, addressOf)
  return {
    id: kept.id,
    url: sizes.at(-1)?.url ?? "",
    alt: pickText(drawn.alt, locale, row.language),
    width: kept.width,
    height: kept.height,
    sizes,
  }
}

function sizesOf({ id, sizes }: KeptPicture, addressOf: AddressOf): StoryPicture["sizes"] {
  return sizes.map(({ width }) => ({ width, url: addressOf(id, width) }))
}
