import type { StoryBlock, StoryPicture } from "@etabli/store-api"
import { describe, expect, it } from "vitest"
import { coverCaption, foreignBody, storyParts } from "./story-parts"

const text = (words: string, lang: "fr" | "nl" | "en" = "fr") => ({ text: words, lang })
const picture = (id: string): StoryPicture => ({ id, url: "", alt: text(""), width: 3, height: 2, sizes: [] })
const figure = (value: string): StoryBlock => ({ type: "figure", value: text(value), label: text("of it") })
const paragraph = (lang: "fr" | "en"): StoryBlock => ({ type: "paragraph", text: text("words", lang) })

const blocks: StoryBlock[] = [
  { type: "picture", picture: picture("pic_1"), caption: text("A caption") },
  paragraph("fr"),
  figure("1"),
  figure("2"),
  { type: "picture", picture: picture("pic_2"), caption: null },
  figure("3"),
]

describe("the parts of a story", () => {
  it("put figures that stand together together and show the first picture once", () => {
    const parts = storyParts({ blocks, picture: picture("pic_1") })
    expect(parts.map(({ type }) => type)).toEqual(["paragraph", "figures", "picture", "figures"])
    expect(parts[1]).toEqual({ type: "figures", figures: [blocks[2], blocks[3]] })
  })
  it("take the first picture's caption from where it stands", () => {
    expect(coverCaption({ blocks, picture: picture("pic_1") })?.text).toBe("A caption")
    expect(coverCaption({ blocks, picture: picture("pic_9") })).toBeNull()
    expect(coverCaption({ blocks, picture: null })).toBeNull()
  })
  it("say in which language most of it is, where that is another one", () => {
    expect(foreignBody({ blocks: [paragraph("fr"), paragraph("fr"), paragraph("en")] }, "en")).toBe("fr")
    expect(foreignBody({ blocks: [paragraph("en"), paragraph("en"), paragraph("fr")] }, "en")).toBeNull()
    expect(foreignBody({ blocks: [] }, "en")).toBeNull()
  })
})
