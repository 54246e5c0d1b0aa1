import { describe, expect, it } from "vitest"
import { LOCALES } from "@etabli/i18n"
import { LEGAL_PAGES, legalText } from "./legal-pages"
import { textBlocks } from "./text-blocks"

describe("textBlocks", () => {
  it("parts paragraphs, lists and what is to be filled in", () => {
    expect(textBlocks("Écrire à [[adresse]].\n\n- un\n- [[deux]]")).toEqual([
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "Écrire à " },
          { kind: "fill_in", text: "adresse" },
          { kind: "text", text: "." },
        ],
      },
      { kind: "list", items: [[{ kind: "text", text: "un" }], [{ kind: "fill_in", text: "deux" }]] },
    ])
  })
})

describe("the legal pages", () => {
  it.each(LEGAL_PAGES)("leave the same places to fill in, in every language: %s", (page) => {
    const places = LOCALES.map((locale) =>
      legalText(locale, page).sections.map(({ id, body }) => [id, body.match(/\[\[/g)?.length ?? 0]),
    )
    expect(places[1]).toEqual(places[0])
    expect(places[2]).toEqual(places[0])
  })
})
