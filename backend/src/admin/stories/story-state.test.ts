import { describe, expect, test } from "vitest"
import { isSame, toSent, type TypedStory, withChange } from "./story-state"

const kept = { picture_id: "spic_1", url: "/p", width: 1200, height: 800 }
const typed: TypedStory = {
  kind: "person",
  language: "fr",
  title: {
    fr: " Le trait ",
    nl: "",
  },
  summary: {},
  read: ["nl"],
  people: [
    {
      consent: "cons_1",
      shows: ["name"],
    },
  ],
  channels: ["site"],
  pieces: [],
  stories: [],
  pictures: [
    {
      kept,
      name: "a",
      alt: { fr: "Deux mains" },
      caption: { fr: " " },
      shows: ["cons_1", "cons_gone"],
    },
  ],
  blocks: [
    {
      key: "1",
      block: {
        type: "quote",
        text: { fr: "Oui." },
        person: "cons_gone",
        role: { fr: "" },
      },
    },
    {
      key: "2",
      block: {
        type: "picture",
        name: "gone",
      },
    },
    {
      key: "3",
      block: {
        type: "picture",
        name: "a",
      },
    },
  ],
}

describe("what a story's page sends", () => {
  test("is free of empty languages and of what was taken away meanwhile", () => {
    const { story, pictureIds, version, read } = toSent(typed, 4)
    expect({ version, read, pictureIds }).toEqual({ version: 4, read: ["nl"], pictureIds: { a: "spic_1" } })
    expect(story.title).toEqual({ fr: "Le trait" })
    expect(story.pictures).toEqual([{ name: "a", alt: { fr: "Deux mains" }, shows: ["cons_1"] }])
    expect(story.blocks).toEqual([
      { type: "quote", text: { fr: "Oui." } },
      { type: "picture", name: "a" },
    ])
  })

  test("says whether anything was typed at all", () => {
    expect(isSame(typed, { ...typed, title: { fr: "Le trait" } })).toBe(true)
    expect(isSame(typed, { ...typed, title: { fr: "Le trait", nl: "De streep" } })).toBe(false)
  })

  test("takes back that a translation was read over once its words or the story's own change", () => {
    const read = (part: Partial<TypedStory>) => withChange({ ...typed, read: ["nl", "en"] }, part).read
    expect(read({ title: { ...typed.title, fr: "Un trait" } })).toEqual([])
    expect(read({ title: { ...typed.title, nl: "De streep" } })).toEqual(["en"])
    expect(read({ channels: [] })).toEqual(["nl", "en"])
    expect(read({ read: ["nl"] })).toEqual(["nl"])
  })
})
