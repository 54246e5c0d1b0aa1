import type { Story, StoryBlock, Text } from "@etabli/store-api"

type Figure = Extract<StoryBlock, { type: "figure" }>
/** Figures that stand together are read together. */
export type StoryPart = Exclude<StoryBlock, Figure> | { type: "figures"; figures: Figure[] }

/** The parts of a story below its picture: the same picture among the blocks only gives the caption. */
export function storyParts({ blocks, picture }: Pick<Story, "blocks" | "picture">): StoryPart[] {
  const parts: StoryPart[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.type === "figure" && last?.type === "figures") last.figures.push(block)
    else if (block.type === "figure") parts.push({ type: "figures", figures: [block] })
    else if (block.type !== "picture" || block.picture.id !== picture?.id) parts.push(block)
  }
  return parts
}

/** The caption of the first picture, where it has one. */
export function coverCaption({ blocks, picture }: Pick<Story, "blocks" | "picture">): Text | null {
  const cover = blocks.find((block) => block.type === "picture" && block.picture.id === picture?.id)
  return cover?.type === "picture" ? cover.caption : null
}

/** The language most of a story is in, where it is not the page's: said once, not at each paragraph. */
export function foreignBody({ blocks }: Pick<Story, "blocks">, locale: string): Text["lang"] | null {
  const paragraphs = blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []))
  const foreign = paragraphs.filter(({ lang }) => lang !== locale)
  return foreign.length > paragraphs.length / 2 ? (foreign[0]?.lang ?? null) : null
}
