import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { storyFileSchema, textsOfStory } from "@etabli/listing"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"

const DATA = join(import.meta.dirname, "../../data")
/** Kept without English, so that the visible fallback can be seen. */
const WITHOUT_ENGLISH = ["robin-et-la-fenetre-de-serre pictures.0.caption"]
const MOST_BYTES = 1_500_000

const stories = readdirSync(join(DATA, "stories")).map((file) => {
  const parsed = storyFileSchema.safeParse(parse(readFileSync(join(DATA, "stories", file), "utf8")))
  if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`)
  return { file, story: parsed.data }
})
const handles = stories.map(({ story }) => story.handle)
const pictureOf = (handle: string, name: string) => join(DATA, "pictures/stories", handle, `${name}.webp`)
const has = (folder: string, name: string) => existsSync(join(DATA, folder, `${name}.yaml`))

describe("story files", () => {
  it("are at least a dozen, of every kind and every workshop, each under its own name", () => {
    expect(stories.length).toBeGreaterThanOrEqual(12)
    expect(new Set(stories.map(({ story }) => story.kind)).size).toBe(6)
    expect(new Set(stories.map(({ story }) => story.operator)).size).toBe(4)
    expect(stories.filter(({ file, story }) => file !== `${story.handle}.yaml`)).toEqual([])
  })

  it.each(stories)("$file names only what exists", ({ story }) => {
    expect(has("operators", story.operator)).toBe(true)
    expect(story.pieces.filter((piece) => !has("pieces", piece))).toEqual([])
    expect(story.stories.filter((other) => other === story.handle || !handles.includes(other))).toEqual([])
    expect(story.pictures.filter(({ name }) => !existsSync(pictureOf(story.handle, name)))).toEqual([])
  })

  it("are written in three languages, each in its own words", () => {
    const missing = stories.flatMap(({ story }) =>
      Object.entries(textsOfStory(story)).flatMap(([path, text]) =>
        text.fr && text.nl && text.en ? [] : [`${story.handle} ${path}`],
      ),
    )
    expect(missing).toEqual(WITHOUT_ENGLISH)
  })

  it("show nobody: every picture is a print of ours, and all together stay small", () => {
    expect(stories.flatMap(({ story }) => story.pictures.flatMap(({ shows }) => shows))).toEqual([])
    const sizes = stories.flatMap(({ story }) =>
      story.pictures.map(({ name }) => statSync(pictureOf(story.handle, name)).size),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
  })
})
