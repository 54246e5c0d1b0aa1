import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readingMinutes } from "./reading-time.js"
import { isGone, removalList } from "./removal-list.js"
import { STORY_LANGUAGES } from "./vocabulary.js"
import { wordingHints } from "./wording-hints.js"

describe("words to look at once more", () => {
  test.each([
    ["fr", "Malgré son handicap, il rabote droit.", ["pity Malgré son", "diagnosis handicap"]],
    ["fr", "Sorti de prison, placé en foyer.", ["offence prison", "family placé en", "family foyer"]],
    ["fr", "L’aide sociale à l’enfance l’a suivi.", ["family aide sociale à l’enfance"]],
    ["nl", "Ondanks zijn autisme, dankzij ons.", ["pity Ondanks zijn", "diagnosis autisme", "pity dankzij ons"]],
    ["en", "A brave young offender, in foster care.", ["pity brave", "offence offender", "family foster"]],
    ["fr", "La scie suit le trait, le rabot enlève un copeau.", []],
    ["nl", "De zaag volgt de lijn, de schaaf neemt een krul weg.", []],
    ["en", "The saw follows the line, the plane lifts a shaving.", []],
  ] as const)("%s: %s", (language, text, found) => {
    expect(wordingHints(text, language).map(({ topic, word }) => `${topic} ${word}`)).toEqual(found)
  })

  test("stand where they say, whatever the text", () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(" handicapé ", " prison ", "\u{1F600} drogué")),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...STORY_LANGUAGES), (parts, language) => {
        const whole = parts.join("")
        for (const { word, at } of wordingHints(whole, language)) expect(whole.slice(at, at + word.length)).toBe(word)
      }),
    )
  })
})

test("reading time grows with the words and is never nothing", () => {
  expect(readingMinutes([])).toBe(1)
  expect(readingMinutes(Array.from({ length: 40 }, () => "neuf mots qui se lisent en trois secondes environ"))).toBe(2)
})

describe("the removal list", () => {
  const story = {
    id: "stry_01",
    handle: "le-trait",
    pictures: ["/story-pictures/spic_1/1600.webp", "/story-pictures/spic_1/400.webp"],
    operator: "etap-atelier",
    pieces: ["tabouret"],
  }

  test("names the page of each language, each size of each picture, and what lists it", () => {
    const kinds = removalList(story).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === "page")).toHaveLength(3)
    expect(kinds.filter((kind) => kind === "picture")).toHaveLength(4)
    const lists = removalList(story).filter(({ kind }) => kind === "list")
    expect(lists.slice(0, 4).map(({ address }) => address)).toEqual([
      "/fr",
      "/fr/stories",
      "/fr/workshops/etap-atelier",
      "/fr/pieces/tabouret",
    ])
    for (const kind of ["list", "feed", "sitemap", "answer", "qr", "open_graph"]) expect(kinds).toContain(kind)
  })

  test("a copy is gone when its address says so, a list when it says nothing of it", () => {
    expect(isGone({ kind: "page" }, "le-trait", { status: 410, body: "" })).toBe(true)
    expect(isGone({ kind: "page" }, "le-trait", { status: 200, body: "" })).toBe(false)
    expect(isGone({ kind: "feed" }, "le-trait", { status: 200, body: "/fr/stories/le-trait-droit" })).toBe(true)
    expect(isGone({ kind: "feed" }, "le-trait", { status: 200, body: "/fr/stories/le-trait<" })).toBe(false)
    expect(isGone({ kind: "list" }, "le-trait", { status: 404, body: "" })).toBe(true)
    expect(isGone({ kind: "sitemap" }, "le-trait", { status: 502, body: "" })).toBe(false)
  })
})
