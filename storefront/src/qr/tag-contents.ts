import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Piece, ShopWords, Story } from "@etabli/store-api"
import { wordLabel } from "@/catalogue/word-label"
import type { TagContent } from "./tag-sheet"

export function tagOfPiece(piece: Piece, words: ShopWords, locale: Locale): TagContent {
  const { list } = formatter(regionOf(locale))
  const materials = list(piece.materials.map((value) => wordLabel(words, "material", value)))
  return {
    id: piece.id,
    title: piece.title,
    maker: piece.maker,
    facts: [materials, sizeOf(piece, locale)].filter(Boolean).join(" · "),
    promise: translator(locale, "story")("tag.scan_piece"),
    path: `/pieces/${piece.handle}`,
  }
}

/** Width, depth and height of a piece that exists in one size only. */
function sizeOf({ variants }: Piece, locale: Locale): string {
  const [first] = variants
  if (!first || variants.length > 1) return ""
  const { number } = formatter(regionOf(locale))
  const sides = [first.width_mm, first.depth_mm, first.height_mm]
  return `${sides.map((side) => number(side / 10)).join("\u00a0×\u00a0")}\u00a0cm`
}

export function tagOfStory(story: Story, locale: Locale): TagContent {
  const t = translator(locale, "story")
  return {
    id: story.id,
    title: story.title,
    maker: story.maker,
    facts: t(`kind.${story.kind}`),
    promise: t("tag.scan_story"),
    path: `/stories/${story.handle}`,
  }
}
